using System.Runtime.InteropServices;
using StorageNotifications.Package.Tests.Package;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Consumers;

/// <summary>The projects that test the package. There are few, because each requires a compilation.</summary>
internal static class ConsumerProjects
{
    public const string SolutionFile = "Consumers.slnx";

    /// <summary>The sample programs.</summary>
    public const string PhotoUploads = "PhotoUploads";
    public const string Mistakes = "Mistakes";
    public const string Templates = "Templates";

    /// <summary>A program that is published with trimming or ahead-of-time compilation instead of being built with the others.</summary>
    public const string Published = "Published";

    /// <summary>A library for older frameworks with public generated types, in which warnings are errors.</summary>
    public const string OlderFrameworks = "OlderFrameworks";

    /// <summary>A project with the oldest target framework and its default language version.</summary>
    public const string OldLanguage = "OldLanguage";

    /// <summary>The same project without generated types.</summary>
    public const string NoFamilies = "NoFamilies";

    /// <summary>Mistakes that all have a fix.</summary>
    public const string Fixable = "Fixable";

    /// <summary>A project with both packages and another source generator that needs the types.</summary>
    public const string CompiledMessages = "CompiledMessages";

    /// <summary>A project that uses PolySharp.</summary>
    public const string Polyfilled = "Polyfilled";

    /// <summary>A project with the strictest analysis mode.</summary>
    public const string Strict = "Strict";

    /// <summary>Mistakes with and without a fix in alternating order; the second project has them in reverse order.</summary>
    public const string Alternating = "Alternating";
    public const string AlternatingReversed = "AlternatingReversed";

    /// <summary>The file with the alternating mistakes, and the file with the constants that it uses.</summary>
    public const string AlternatingFile = "Mixed.cs";
    public const string NamesFile = "Names.cs";

    private const string InRepositoryReference = """<Import Project="../InRepository.props" />""";
    private const string Reference = """<ItemGroup><PackageReference Include="StorageNotifications" PrivateAssets="all" /></ItemGroup>""";

    private static readonly string[] Samples = [PhotoUploads, Mistakes, Templates];

    private static readonly IReadOnlyDictionary<string, string> Sources = new Dictionary<string, string>
    {
        [$"{OlderFrameworks}/{OlderFrameworks}.csproj"] = Project("net8.0;netstandard2.0;net472", """
            <LangVersion>11</LangVersion>
            <Nullable>enable</Nullable>
            <WarningLevel>9999</WarningLevel>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <StorageNotificationsVisibility>public</StorageNotificationsVisibility>
            <StorageNotificationsNamespace>Contoso.Storage</StorageNotificationsNamespace>
            """, "System.Text.Json"),
        [$"{OlderFrameworks}/Uploads.cs"] = """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Contoso.Storage;
            using Contoso.Storage.S3;

            [assembly: CLSCompliant(false)]

            namespace Contoso
            {
                /// <summary>Parses messages.</summary>
                public static class Uploads
                {
                    /// <summary>Gets the keys of the objects that were uploaded.</summary>
                    /// <param name="body">A message.</param>
                    public static IEnumerable<string> KeysOf(string body) =>
                        NotificationMessage.Unwrap(body)
                            .OfType<S3EventNotification>()
                            .SelectMany(notification => notification.Records)
                            .Where(record => S3EventTypes.Matches(S3EventTypes.ObjectCreated.All, record.EventName))
                            .Select(record => record.S3.Object.Key);
                }
            }

            """,
        [$"{Published}/{Published}.csproj"] = Project("net10.0", $"""
            <OutputType>Exe</OutputType>
            <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <EnableAotAnalyzer>true</EnableAotAnalyzer>
            <InvariantGlobalization>true</InvariantGlobalization>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            """),
        [$"{Published}/Program.cs"] = """"
            using System;
            using System.Linq;
            using System.Runtime;
            using System.Text;
            using StorageNotifications;
            using StorageNotifications.S3;

            byte[] message = """{"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"us-west-2","eventTime":"2024-05-02T00:54:06.655Z","eventName":"ObjectCreated:Put","userIdentity":{"principalId":"AWS:uploader"},"requestParameters":{"sourceIPAddress":"203.0.113.10"},"responseElements":{"x-amz-request-id":"C3D13FE58DE4C810","x-amz-id-2":"FMyUVURIY8/IgAtTv8xRjskZQpcIZ9KG4V5Wp6S7S/JRWeUWerMUE5JgHvANOjpD"},"s3":{"s3SchemaVersion":"1.0","configurationId":"thumbnails","bucket":{"name":"photos","ownerIdentity":{"principalId":"A3NL1KOZZKExample"},"arn":"arn:aws:s3:::photos"},"object":{"key":"2024/a+b.jpg","size":1024,"eTag":"d41d8cd98f00b204e9800998ecf8427e","versionId":"096fKKXTRTtl3on89fVO","sequencer":"0055AED6DCD90281E5"}}}]}"""u8.ToArray();
            _ = JitInfo.GetCompiledMethodCount(currentThread: true);
            long before = JitInfo.GetCompiledMethodCount(currentThread: true);
            int keys = 0;
            var reader = new S3EventReader(message);
            while (reader.Read())
                keys += reader.EncodedKey.Length;
            byte[] written = S3EventNotification.Parse(message).ToUtf8Json();
            long compiled = JitInfo.GetCompiledMethodCount(currentThread: true) - before;
            bool isLoaded = AppDomain.CurrentDomain.GetAssemblies().Any(static assembly => assembly.GetName().Name == "System.Text.Json");

            Console.WriteLine($"methods compiled while it ran: {compiled}");
            Console.WriteLine($"System.Text.Json was needed: {isLoaded}");

            Console.WriteLine($"{keys} bytes of keys, {(written.AsSpan().SequenceEqual(message) ? "written as it was" : "written otherwise")}");
            string batch = $$"""{"Records":[{"messageId":"1","body":"{{Encoding.UTF8.GetString(message).Replace("\"", "\\\"")}}","eventSource":"aws:sqs"}]}""";
            foreach (NotificationMessage inner in NotificationMessage.Unwrap(batch))
                Console.WriteLine(inner is S3EventNotification { Records: [var record] } ? record.S3.Object.Key : inner.ToJson());
            Console.WriteLine(NotificationMessage.TryParse("[", out _));
            Console.WriteLine(NotificationMessage.Parse("""{"detail-type":"Object Created","source":"aws.s3","detail":{"bucket":{"name":"b"},"object":{"key":"k"}},"new":{"a":[1.0]}}""").ToJson());

            """",
        [$"{CompiledMessages}/{CompiledMessages}.csproj"] = Project("net10.0", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", PackedPackage.MessagesId)
            .Replace("</Project>", """  <ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup>""" + "\n</Project>", StringComparison.Ordinal),
        [$"{CompiledMessages}/Log.cs"] = Assert.Single(new MarkdownPage("docs/cookbook.md").Blocks("Logging", "csharp")) + "\n",
        [$"{CompiledMessages}/Handler.cs"] = """
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using StorageNotifications;
            using StorageNotifications.S3;

            [assembly: BucketRegion("photos", AwsRegions.USWest2)]

            public static class Handler
            {
                public static int Handle(S3EventNotification notification) => notification.Records.Count;

                public static S3EventNotification Read(string json) => JsonSerializer.Deserialize(json, Messages.Default.S3EventNotification);
            }

            [JsonSerializable(typeof(S3EventNotification))]
            public partial class Messages : JsonSerializerContext
            {
            }

            """,
        [$"{Polyfilled}/{Polyfilled}.csproj"] = Project("netstandard2.0", """
            <LangVersion>11</LangVersion>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            """, "System.Text.Json", "PolySharp"),
        [$"{Polyfilled}/Own.cs"] = "public sealed record Own { public string Name { get; init; } }\n",
        [$"{Strict}/{Strict}.csproj"] = Project("net10.0", """
            <StorageNotificationsFamilies>None</StorageNotificationsFamilies>
            <StorageNotificationsAnalysisMode>strict</StorageNotificationsAnalysisMode>
            """, "AWSSDK.S3"),
        [$"{Strict}/.editorconfig"] = "[*.cs]\nstorage_notifications.bucket_region = photos=us-west-2\n",
        [$"{Strict}/Setup.cs"] = """
            using Amazon.S3.Model;

            public static class Setup
            {
                public static PutBucketNotificationRequest Create() => new()
                {
                    BucketName = "photos",
                    TopicConfigurations =
                    [
                        new() { Topic = "arn:aws:sns:us-west-2:111122223333:uploads", Events = ["s3:ObjectCreated:Put"] },
                        new() { Topic = "arn:aws:sns:us-west-2:111122223333:tags", Events = ["s3:objecttagging:put"] },
                    ],
                };
            }

            """,
        [$"{OldLanguage}/{OldLanguage}.csproj"] = Project("netstandard2.0"),
        [$"{OldLanguage}/Empty.cs"] = "public class Empty { }\n",
        // The name is unused in this project, so there is no warning.
        [$"{NoFamilies}/{NoFamilies}.csproj"] = Project("netstandard2.0", """
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <StorageNotificationsFamilies>None</StorageNotificationsFamilies>
            """),
        [$"{NoFamilies}/SnsTopicArn.cs"] = "namespace StorageNotifications { public class SnsTopicArn { } }\n",
        [$"{Fixable}/{Fixable}.csproj"] = Project("net10.0", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "AWSSDK.S3"),
        [$"{Fixable}/.editorconfig"] = "[*.cs]\nstorage_notifications.bucket_regions = photos=us-west-2\n",
        [$"{Fixable}/Setup.cs"] = """
            using Amazon.S3.Model;

            public static class Setup
            {
                public static PutBucketNotificationRequest Create() => new()
                {
                    BucketName = "photos",
                    TopicConfigurations =
                    [
                        new() { Topic = "arn:aws:sns:us-east-1:111122223333:uploads", Events = ["s3:ObjectCreated:Putt"] },
                        new() { Topic = "arn:aws:sns:us-west-2:1111-2222-3333:removals", Events = ["ObjectRemoved:Delete", "s3:ObjectRemoved:Delete"] },
                    ],
                };
            }

            """,
    };

    // Each line before and after the fix.
    private static readonly (string Line, string Fixed)[] AlternatingLines =
    [
        ("""public static EventType A() => "s3:ObjectCreated:Putt";""", """public static EventType A() => "s3:ObjectCreated:Put";"""),
        Unfixable("""public static EventType B() => "s3:Pictures:*";"""),
        (
            """public static TopicConfiguration C() => new() { Topic = " arn:aws:sns:us-west-2:111122223333:uploads " };""",
            """public static TopicConfiguration C() => new() { Topic = "arn:aws:sns:us-west-2:111122223333:uploads" };"""),
        Unfixable("""public static TopicConfiguration D() => new() { Topic = "arn:aws:sns:us-west-2:12:uploads" };"""),
        ("""public static EventType E() => Names.Created;""", """public static EventType E() => Names.Created;"""),
        Unfixable("""public static TopicConfiguration F() => new() { Topic = "arn:aws:sns:" + "us-nowhere-9:111122223333:uploads" };"""),
        (
            """public static PutBucketNotificationRequest G() => new() { BucketName = "photos", TopicConfigurations = [new() { Topic = "arn:aws:sns:us-east-1:111122223333:uploads", Events = ["s3:ObjectCreated:Putt", "ObjectCreated:Post", "s3:ObjectRemoved:*", "s3:ObjectRemoved:Delete", "s3:ObjectRemoved:DeleteMarkerCreated"] }] };""",
            """public static PutBucketNotificationRequest G() => new() { BucketName = "photos", TopicConfigurations = [new() { Topic = "arn:aws:sns:us-west-2:111122223333:uploads", Events = ["s3:ObjectCreated:Put", "s3:ObjectCreated:Post", "s3:ObjectRemoved:*"] }] };"""),
        Unfixable("""public static PutBucketNotificationRequest H() => new() { BucketName = "photos", TopicConfigurations = [new() { Topic = "arn:aws:sns:us-" + "east-1:111122223333:uploads", Events = [.. new EventType[2] { "s3:ObjectCreated:*", "s3:ObjectCreated:Copy" }] }] };"""),
    ];

    /// <summary>Gets the file of a project with alternating mistakes, before or after one run of the fixes.</summary>
    public static string AlternatingSource(string project, bool isFixed)
    {
        IEnumerable<string> lines = AlternatingLines.Select(line => "    " + (isFixed ? line.Fixed : line.Line) + "\n");
        return $"using Amazon.S3;\nusing Amazon.S3.Model;\n\npublic static class Mixed\n{{\n{string.Concat(project == AlternatingReversed ? lines.Reverse() : lines)}}}\n";
    }

    public static string NamesSource(bool isFixed) =>
        $"internal static class Names\n{{\n    public const string Created = \"s3:ObjectCreated:{(isFixed ? "Put" : "Putt")}\";\n}}\n";

    private static (string Line, string Fixed) Unfixable(string line) => (line + " // stays", line + " // stays");

    public static void Write(string directory, PackedPackage package)
    {
        var files = new Dictionary<string, string>(Sources)
        {
            // Only the compiler and our rules run, which halves the build time.
            ["Directory.Build.props"] = "<Project><PropertyGroup><EnableNETAnalyzers>false</EnableNETAnalyzers></PropertyGroup></Project>",
            ["Directory.Build.targets"] = """
                <Project>
                  <PropertyGroup>
                    <ErrorLog>$(MSBuildProjectDirectory)/build.sarif,version=2.1</ErrorLog>
                  </PropertyGroup>
                </Project>
                """,
            ["Directory.Packages.props"] = $"""
                <Project>
                  <Import Project="{Repository.PathOf("Directory.Packages.props")}" />
                  <ItemGroup>
                    <PackageVersion Include="{PackedPackage.Id}" Version="{package.Version}" />
                    <PackageVersion Include="{PackedPackage.MessagesId}" Version="{package.Version}" />
                    <PackageVersion Include="PolySharp" Version="$(PolySharpVersion)" />
                  </ItemGroup>
                </Project>
                """,
            ["nuget.config"] = $"""
                <configuration>
                  <packageSources>
                    <add key="Packed" value="{package.Feed}" />
                  </packageSources>
                </configuration>
                """,
        };
        foreach (string sample in Samples)
            AddSample(sample, files);
        foreach (string project in (string[])[Alternating, AlternatingReversed])
        {
            files[$"{project}/{project}.csproj"] = Project("net10.0", "<StorageNotificationsFamilies>None</StorageNotificationsFamilies>", "AWSSDK.S3");
            files[$"{project}/.editorconfig"] = Sources[$"{Fixable}/.editorconfig"];
            files[$"{project}/{AlternatingFile}"] = AlternatingSource(project, isFixed: false);
            files[$"{project}/{NamesFile}"] = NamesSource(isFixed: false);
        }
        string[] projects = [.. files.Keys.Where(static file =>
            file.EndsWith(".csproj", StringComparison.Ordinal) && !file.StartsWith($"{Published}/", StringComparison.Ordinal))];
        IEnumerable<string> entries = projects.Select(static project => $"  <Project Path=\"{project}\" />\n");
        files[SolutionFile] = $"<Solution>\n{string.Concat(entries)}</Solution>\n";

        foreach ((string file, string text) in files)
        {
            string path = Path.Combine(directory, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private static void AddSample(string sample, Dictionary<string, string> files)
    {
        string directory = Repository.PathOf($"docs/samples/{sample}");
        foreach (string path in Directory.GetFiles(directory, "*", SearchOption.AllDirectories))
        {
            string file = Path.GetRelativePath(directory, path).Replace('\\', '/');
            if (!file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
                files[$"{sample}/{file}"] = File.ReadAllText(path).Replace(InRepositoryReference, Reference, StringComparison.Ordinal);
        }
    }

    private static string Project(string frameworks, string properties = "", params string[] packages) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework{(frameworks.Contains(';') ? "s" : "")}>{frameworks}</TargetFramework{(frameworks.Contains(';') ? "s" : "")}>
            {properties}
          </PropertyGroup>
          {Reference}
          <ItemGroup>{string.Concat(packages.Select(static package => $"""<PackageReference Include="{package}" />"""))}</ItemGroup>
        </Project>
        """;
}
