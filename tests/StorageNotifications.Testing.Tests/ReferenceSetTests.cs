using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StorageNotifications.Testing.Tests;

public class ReferenceSetTests
{
    private const string UsesS3 = """
        using Amazon.S3;
        using Amazon.S3.Model;
        class C
        {
            TopicConfiguration t = new() { Topic = "arn", Events = new() { "s3:ObjectCreated:*", EventType.ObjectCreatedPut } };
            QueueConfiguration q; LambdaFunctionConfiguration l; PutBucketNotificationRequest r; Amazon.RegionEndpoint e;
        }
        """;

    public static TheoryData<ReferenceSet, int> S3Sets => new() { { ReferenceSet.AwsSdkS3V3, 3 }, { ReferenceSet.AwsSdkS3V4, 4 } };

    [Theory]
    [MemberData(nameof(S3Sets), DisableDiscoveryEnumeration = true)]
    public void S3_IsTheRealAssemblyOfItsMajorVersion(ReferenceSet set, int major)
    {
        var compilation = CSharpCompilation.Create("test", references: set.References);
        foreach (string name in new[] { "EventType", "Model.TopicConfiguration", "Model.QueueConfiguration", "Util.S3EventNotification" })
        {
            AssemblyIdentity? assembly = compilation.GetTypeByMetadataName($"Amazon.S3.{name}")?.ContainingAssembly.Identity;
            Assert.Equal("AWSSDK.S3", assembly?.Name);
            Assert.Equal(major, assembly?.Version.Major);
            Assert.True(assembly?.IsStrongName);
        }
        Assert.Equal(major, compilation.GetTypeByMetadataName("Amazon.RegionEndpoint")?.ContainingAssembly.Identity.Version.Major);
    }

    [Fact]
    public Task S3_CompilesOnBothSdks() => CSharpAnalyzerVerifier<LowerCaseClassAnalyzer>.VerifyAnalyzerOnBothSdksAsync(UsesS3);

    [Fact]
    public Task WithoutAnSdk_S3DoesNotCompile() =>
        Expect.FailureAsync(() => CSharpAnalyzerVerifier<LowerCaseClassAnalyzer>.VerifyAnalyzerAsync(UsesS3, ReferenceSet.None));

    [Fact]
    public Task Glacier_CompilesOnBothSdks() => new CSharpTest<LowerCaseClassAnalyzer>
    {
        Source = """
            using Amazon;
            using Amazon.Glacier;
            using Amazon.Glacier.Model;
            class C
            {
                async System.Threading.Tasks.Task M()
                {
                    IAmazonGlacier client = new AmazonGlacierClient(new AmazonGlacierConfig { RegionEndpoint = RegionEndpoint.USWest2 });
                    await client.SetVaultNotificationsAsync(new("-", "vault", new("arn", new() { "ArchiveRetrievalCompleted" })));
                    await client.InitiateJobAsync(new("vault", new JobParameters { SNSTopic = "arn", Tier = "Bulk" }));
                    if ((await client.DescribeJobAsync(new DescribeJobRequest())).StatusCode == GlacierUtils.JOB_STATUS_SUCCEEDED)
                        client.Dispose();
                }
            }
            """,
    }.RunOnEachAsync(ReferenceSet.AwsSdkGlacierV3, ReferenceSet.AwsSdkGlacierV4);

    [Fact]
    public async Task FailureOnOneSdk_SaysWhichOne()
    {
        var test = new CSharpTest<LowerCaseClassAnalyzer>
        {
            Source = "class C { bool M(Amazon.Glacier.Model.DescribeJobResponse r) => r.Completed; }",
        };
        string message = await Expect.FailureAsync(test.RunOnBothSdksAsync);
        Assert.Contains(ReferenceSet.AwsSdkV4.Name, message, StringComparison.Ordinal);
        await test.RunOnEachAsync(ReferenceSet.AwsSdkV3);
    }
}
