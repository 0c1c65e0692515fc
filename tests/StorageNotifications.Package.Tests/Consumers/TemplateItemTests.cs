using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Consumers;

/// <summary>Tests which template files the package adds to projects in common folder layouts, and which options it passes to the compiler.</summary>
public sealed class TemplateItemTests : IDisposable
{
    private const string Properties = "<TargetFramework>net10.0</TargetFramework>";

    private readonly string _folder = Directory.CreateTempSubdirectory("stn-layouts").FullName;

    [Fact]
    public async Task Templates_AreFoundInTheProject()
    {
        // dotnet new serverless.S3: next to the project.
        string beside = Project("Beside", Properties);
        Write("Beside", "serverless.template", "infra/uploads.template.yaml", "notification.json", "queue.notification.json", "appsettings.json");
        Write("Beside", "bin/copy.template", "obj/copy.template", "cdk.out/stack.template.json", ".aws-sam/build/template.yaml", "node_modules/a/template.json");

        // sam init: two folders above the project.
        string above = Project("Sam/src/Function", Properties);
        string test = Project("Sam/test/Function.Tests", Properties + "<IsTestProject>true</IsTestProject>");
        Write("Sam", "template.yaml", "samconfig.toml");
        Write("", "template.yml");

        string off = Project("Off", Properties + "<StorageNotificationsTemplates>false</StorageNotificationsTemplates>");
        string invalid = Project("Invalid", Properties + "<StorageNotificationsTemplates>maybe</StorageNotificationsTemplates>");
        string several = Project("Several", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>");
        string listed = Project("Listed", Properties, """
            <AdditionalFiles Include="infra/stack.yaml" StorageNotificationsTemplate="true" />
            <AdditionalFiles Include="old.template" StorageNotificationsTemplate="false" />
            """);
        Write("Off", "serverless.template");
        Write("Invalid", "serverless.template");
        Write("Several", "serverless.template");
        Write("Listed", "infra/stack.yaml", "old.template");

        IReadOnlyList<string> found = await EvaluateAsync((beside, ""), (above, ""), (test, ""), (off, ""), (invalid, ""), (several, "net8.0"), (several, "net10.0"), (listed, ""));

        Assert.Equal(
            [
                "Beside: Beside/infra/uploads.template.yaml=auto Beside/notification.json=auto Beside/queue.notification.json=auto Beside/serverless.template=auto template.yml=auto",
                "Function: Sam/template.yaml=auto",
                "Function.Tests:",
                "Off:",
                "Invalid: Invalid/serverless.template=auto template.yml=auto",
                "Several: Several/serverless.template=auto template.yml=auto",
                "Several:",
                "Listed: Listed/infra/stack.yaml=true Listed/old.template=false template.yml=auto",
            ],
            found);
    }

    // The analyzer that reports invalid values ignores white space, too.
    [Fact]
    public async Task AnalysisMode_IsReadWithoutWhiteSpace()
    {
        string project = Path.Combine(_folder, "Mode.proj");
        await File.WriteAllTextAsync(project, $"""
            <Project>
              <PropertyGroup>
                <StorageNotificationsAnalysisMode>
                  strict
                </StorageNotificationsAnalysisMode>
              </PropertyGroup>
              <Import Project="{Repository.PathOf("src/StorageNotifications/build/StorageNotifications.targets")}" />
            </Project>
            """);

        DotnetResult result = await Dotnet.RunAsync(_folder, ["msbuild", project, "-getItem:EditorConfigFiles"]);

        Assert.Contains("StorageNotifications.Strict.globalconfig", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_ReachesTheCompilerFromTheCommandLine()
    {
        string project = Path.Combine(_folder, "Families.proj");
        await File.WriteAllTextAsync(project, $"""<Project><Import Project="{Repository.PathOf("src/StorageNotifications/build/StorageNotifications.targets")}" /></Project>""");

        DotnetResult result = await Dotnet.RunAsync(_folder, ["msbuild", project, "-getProperty:StorageNotificationsFamilies", "-p:StorageNotificationsFamilies=S3%3BSns"]);

        Assert.Equal("S3,Sns", result.EnsureSuccess().Output.Trim());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string folder, params string[] files)
    {
        foreach (string file in files)
        {
            string path = Path.Combine(_folder, folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "");
        }
    }

    private string Project(string folder, string properties, string items = "")
    {
        string path = Path.Combine(_folder, folder, Path.GetFileName(folder) + ".csproj");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string build = Repository.PathOf("src/StorageNotifications/build/StorageNotifications");
        File.WriteAllText(path, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
              <Import Project="{build}.props" />
              <Import Project="{build}.Templates.targets" />
              <Target Name="ListTemplates">
                <Message Importance="high" Text="Found $(MSBuildProjectName): @(AdditionalFiles->'%(FullPath)=%(StorageNotificationsTemplate)', ' ')" />
              </Target>
            </Project>
            """);
        return path;
    }

    // In one process, because the projects are evaluated but not built.
    private async Task<IReadOnlyList<string>> EvaluateAsync(params IEnumerable<(string Project, string Framework)> projects)
    {
        IEnumerable<string> calls = projects.Select(static (call, i) =>
            $"""<MSBuild Projects="{call.Project}" Targets="ListTemplates" Properties="Call={i}{(call.Framework.Length > 0 ? ";TargetFramework=" + call.Framework : "")}" />""");
        string all = Path.Combine(_folder, "All.proj");
        await File.WriteAllTextAsync(all, $"<Project><Target Name=\"List\">{string.Concat(calls)}</Target></Project>");
        DotnetResult result = await Dotnet.RunAsync(_folder, ["msbuild", all, "-t:List", "-v:n", "-nologo", "-tl:off", "-m:1"]);
        return [.. result.EnsureSuccess().Output.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith("Found ", StringComparison.Ordinal)).Select(Sorted)];
    }

    // The file system determines the order of the files that match a wildcard.
    private string Sorted(string line)
    {
        string[] words = line["Found ".Length..].Replace('\\', '/').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words[..1].Concat(words[1..].Select(path => path[(_folder.Length + 1)..]).Order(StringComparer.Ordinal)));
    }
}
