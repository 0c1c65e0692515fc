using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StorageNotifications.Analyzers.Tests;

using Verify = CSharpAnalyzerVerifier<NotificationConfigurationAnalyzer>;

/// <summary>Tests that each reference set contains the libraries that its name indicates.</summary>
public sealed class ReferenceSetTests
{
    public static TheoryData<ReferenceSet, int> S3Sets => new() { { ReferenceSet.AwsSdkS3V3, 3 }, { ReferenceSet.AwsSdkS3V4, 4 } };

    [Theory]
    [MemberData(nameof(S3Sets), DisableDiscoveryEnumeration = true)]
    public void S3_IsTheAssemblyOfItsMajorVersion(ReferenceSet set, int major)
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
    public Task WithoutAnSdk_ItsTypesAreMissing() =>
        Verify.VerifyAnalyzerAsync("class C { {|CS0246:Amazon|}.S3.EventType e; }", ReferenceSet.None);

    [Fact]
    public Task Glacier_CompilesOnBothSdks() => Verify.VerifyAnalyzerOnBothSdksAsync("""
        using Amazon;
        using Amazon.Glacier;
        using Amazon.Glacier.Model;
        class C
        {
            async System.Threading.Tasks.Task M(string vault, string topic)
            {
                IAmazonGlacier client = new AmazonGlacierClient(new AmazonGlacierConfig { RegionEndpoint = RegionEndpoint.USWest2 });
                await client.SetVaultNotificationsAsync(new("-", vault, new(topic, new() { "ArchiveRetrievalCompleted" })));
                await client.InitiateJobAsync(new(vault, new JobParameters { SNSTopic = topic, Tier = "Bulk" }));
                if ((await client.DescribeJobAsync(new DescribeJobRequest())).StatusCode == GlacierUtils.JOB_STATUS_SUCCEEDED)
                    client.Dispose();
            }
        }
        """);

    [Fact]
    public async Task FailureOnOneSdk_NamesTheSdk()
    {
        // Nullable only in version 4.
        const string Source = "class C { bool M(Amazon.Glacier.Model.DescribeJobResponse r) => r.Completed; }";
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Verify.VerifyAnalyzerOnBothSdksAsync(Source));
        Assert.Contains(ReferenceSet.AwsSdkV4.Name, failure.Message, StringComparison.Ordinal);
        await Verify.VerifyAnalyzerAsync(Source, ReferenceSet.AwsSdkV3);
    }
}
