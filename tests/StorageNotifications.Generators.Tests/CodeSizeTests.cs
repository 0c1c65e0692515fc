using StorageNotifications.Generators.Pipeline;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>
/// Tests that the code for messages is not larger than the code of other generators, because it is compiled when a Lambda function starts.
/// </summary>
public class CodeSizeTests
{
    // The size of the code that System.Text.Json 10 generates for types with the same members.
    private const int SystemTextJson = 13_236;

    private static readonly CompilationInfo Newest = new(13, new Version(10, 0), true, true, true, true, true);

    [Fact]
    public void TenS3Types_AreAtMostAsMuchCodeAsThoseOfSystemTextJson()
    {
        string[] types =
        [
            "S3EventNotification", "S3EventRecord", "S3UserIdentity", "S3RequestParameters", "S3ResponseElements", "S3EventEntity",
            "S3EventBucket", "S3EventObject", "S3GlacierEventData", "S3RestoreEventData",
        ];
        var emitted = EmittedAssembly.Compile(Newest);

        int size = types.Sum(type => emitted.CodeSize($"StorageNotifications.S3.{type}", "Read", "ReadList", "MemberOf", "WriteTo"));

        Assert.InRange(size, types.Length, SystemTextJson);
    }
}
