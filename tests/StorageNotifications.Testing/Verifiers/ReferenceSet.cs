using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.Testing;

/// <summary>The libraries that a test source references; every set contains .NET.</summary>
public sealed class ReferenceSet
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_net = new(LoadNet);
    private static readonly ReferenceSet s_coreV3 = new("AWSSDK.Core 3", Assembly("AwsSdkCoreV3"));
    private static readonly ReferenceSet s_coreV4 = new("AWSSDK.Core 4", Assembly("AwsSdkCoreV4"));
    private readonly Lazy<ImmutableArray<MetadataReference>> _libraries;

    private ReferenceSet(string name, Func<ImmutableArray<MetadataReference>> load) => (Name, _libraries) = (name, new(load));

    /// <summary>Gets .NET 10 without any library.</summary>
    public static ReferenceSet None { get; } = new(".NET", static () => []);

    public static ReferenceSet AwsSdkS3V3 { get; } = new ReferenceSet("AWSSDK.S3 3", Assembly("AwsSdkS3V3")).With(s_coreV3);

    public static ReferenceSet AwsSdkS3V4 { get; } = new ReferenceSet("AWSSDK.S3 4", Assembly("AwsSdkS3V4")).With(s_coreV4);

    public static ReferenceSet AwsSdkGlacierV3 { get; } = Stub("AwsSdkGlacier", "AWSSDK.Glacier", s_coreV3, "AWSSDK_V3");

    public static ReferenceSet AwsSdkGlacierV4 { get; } = Stub("AwsSdkGlacier", "AWSSDK.Glacier", s_coreV4);

    /// <summary>Gets all packages of the AWS SDK for .NET, version 3.</summary>
    public static ReferenceSet AwsSdkV3 { get; } = AwsSdkS3V3.With(AwsSdkGlacierV3);

    /// <summary>Gets all packages of the AWS SDK for .NET, version 4.</summary>
    public static ReferenceSet AwsSdkV4 { get; } = AwsSdkS3V4.With(AwsSdkGlacierV4);

    public static ReferenceSet AwsSdkSns { get; } = Stub("AwsSdkSns", "AWSSDK.SimpleNotificationService", s_coreV4);

    public static ReferenceSet LambdaAnnotations { get; } = Stub("LambdaAnnotations", "Amazon.Lambda.Annotations", None);

    /// <summary>Gets the Lambda events and the AWS SDK.</summary>
    public static ReferenceSet LambdaEvents { get; } = AwsSdkV4.With(Stub("LambdaEvents", "Amazon.Lambda.S3Events", None));

    /// <summary>Gets the Lambda events of versions before 2026, in which code had to decode keys.</summary>
    public static ReferenceSet LambdaEventsBeforeKeyDecoded { get; } = AwsSdkV4.With(Stub("LambdaEvents", "Amazon.Lambda.S3Events", None, "BEFORE_KEY_DECODED"));

    public static ReferenceSet Pulumi { get; } = Stub("Pulumi", "Pulumi.Aws", None);

    public static ReferenceSet Cdktf { get; } = Stub("Cdktf", "HashiCorp.Cdktf.Providers.Aws", None);

    public static ReferenceSet Minio { get; } = Stub("Minio", "Minio", None);

    public static ReferenceSet AwsMessaging { get; } = Stub("AwsMessaging", "AWS.Messaging", None);

    /// <summary>Gets the AWS Cloud Development Kit, version 2.</summary>
    public static ReferenceSet AwsCdk { get; } =
        new ReferenceSet("Amazon.CDK.Lib", Assembly("AwsCdk")).With(new("Constructs", Assembly("Constructs"))).With(new("Amazon.JSII.Runtime", Assembly("JsiiRuntime")));

    public string Name { get; }

    public ImmutableArray<MetadataReference> References => [.. s_net.Value, .. _libraries.Value];

    public ReferenceSet With(ReferenceSet other) =>
        new($"{Name} + {other.Name}", () => [.. _libraries.Value.Concat(other._libraries.Value).Distinct()]);

    /// <summary>Adds another project that uses the libraries.</summary>
    public ReferenceSet WithProject(string assembly, string source) =>
        With(new(assembly, () => [StubCompiler.Compile(SourceText.From(source), assembly, this)]));

    public override string ToString() => Name;

    private static ReferenceSet Stub(string source, string assembly, ReferenceSet dependencies, params string[] symbols) =>
        new ReferenceSet(assembly, () => [StubCompiler.Compile(source, assembly, dependencies, symbols)]).With(dependencies);

    private static Func<ImmutableArray<MetadataReference>> Assembly(string key) => () =>
    [
        MetadataReference.CreateFromFile(typeof(ReferenceSet).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!),
    ];

    // The reference assemblies of the SDK that runs the tests, or the assemblies of the runtime if the reference assemblies are not
    // installed.
    private static ImmutableArray<MetadataReference> LoadNet()
    {
        string runtime = RuntimeEnvironment.GetRuntimeDirectory();
        string version = $"net{Environment.Version.ToString(2)}";
        var packs = new DirectoryInfo(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        DirectoryInfo? pack = !packs.Exists ? null : packs
            .GetDirectories($"{Environment.Version.Major}.*")
            .Select(directory => new DirectoryInfo(Path.Combine(directory.FullName, "ref", version)))
            .LastOrDefault(static directory => directory.Exists);
        IEnumerable<string> files = pack is not null
            ? pack.GetFiles("*.dll").Select(static file => file.FullName)
            : ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => file.StartsWith(runtime, StringComparison.Ordinal));
        return [.. files.Order(StringComparer.Ordinal).Select(static file => MetadataReference.CreateFromFile(file))];
    }
}
