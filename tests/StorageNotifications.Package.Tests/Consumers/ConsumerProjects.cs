using StorageNotifications.Package.Tests.Package;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Consumers;

/// <summary>The projects that the package is tried in. Few, since each costs a compilation.</summary>
internal static class ConsumerProjects
{
    public const string SolutionFile = "Consumers.slnx";

    /// <summary>The samples, as a user would write them.</summary>
    public const string PhotoUploads = "PhotoUploads";
    public const string Mistakes = "Mistakes";

    /// <summary>A library for older frameworks, with public generated types and every warning an error.</summary>
    public const string OlderFrameworks = "OlderFrameworks";

    /// <summary>A project of the oldest kind, as the SDK makes it.</summary>
    public const string OldLanguage = "OldLanguage";

    /// <summary>The same, without generated types.</summary>
    public const string NoFamilies = "NoFamilies";

    /// <summary>Mistakes that all have a fix.</summary>
    public const string Fixable = "Fixable";

    private const string InRepositoryReference = """<Import Project="../InRepository.props" />""";
    private const string Reference = """<ItemGroup><PackageReference Include="StorageNotifications" PrivateAssets="all" /></ItemGroup>""";

    private static readonly string[] Samples = [PhotoUploads, Mistakes];

    private static readonly IReadOnlyDictionary<string, string> Sources = new Dictionary<string, string>
    {
        [$"{OlderFrameworks}/{OlderFrameworks}.csproj"] = Project("netstandard2.0;net472", """
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
                /// <summary>Reads messages.</summary>
                public static class Uploads
                {
                    /// <summary>The keys of the objects that were uploaded.</summary>
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
        [$"{OldLanguage}/{OldLanguage}.csproj"] = Project("netstandard2.0"),
        [$"{OldLanguage}/Empty.cs"] = "public class Empty { }\n",
        // Here the name is still free, and there is nothing to warn of.
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
                        new() { Topic = "arn:aws:sns:us-west-2:1111-2222-3333:removals", Events = ["ObjectRemoved:Delete"] },
                    ],
                };
            }

            """,
    };

    public static void Write(string directory, PackedPackage package)
    {
        var files = new Dictionary<string, string>(Sources)
        {
            // What the compiler and our rules say is enough, and costs half.
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
                    <!-- The SDK adds its own. -->
                    <PackageVersion Remove="Microsoft.NETFramework.ReferenceAssemblies" />
                    <PackageVersion Include="{PackedPackage.Id}" Version="{package.Version}" />
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
        string[] projects = [.. files.Keys.Where(static file => file.EndsWith(".csproj", StringComparison.Ordinal))];
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
