using System.Globalization;
using System.Text.RegularExpressions;
using StorageNotifications.Package.Tests.Package;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Consumers;

/// <summary>Restores and builds projects outside the repository that reference the packed packages.</summary>
internal sealed class ConsumerBuild
{
    // Sequentially, and with compilers that exit with the build.
    private static readonly string[] Quiet = ["-v", "q", "-tl:off", "-m:1", "-p:UseSharedCompilation=false", "-clp:NoSummary"];

    private readonly string _directory;
    private readonly IReadOnlyDictionary<string, string> _environment;
    private IReadOnlyDictionary<string, IReadOnlyList<BuildMessage>> _messages = new Dictionary<string, IReadOnlyList<BuildMessage>>();

    private ConsumerBuild(PackedPackage package)
    {
        _directory = Path.Combine(package.Workspace, "consumers");
        _environment = new Dictionary<string, string>
        {
            // The package is not added to the user's cache, and packages that are already there are not downloaded again.
            ["NUGET_PACKAGES"] = Path.Combine(package.Workspace, "packages"),
            ["NUGET_FALLBACK_PACKAGES"] = Repository.NuGetPackages,
        };
    }

    public static async Task<ConsumerBuild> RunAsync(PackedPackage package)
    {
        var consumers = new ConsumerBuild(package);
        ConsumerProjects.Write(consumers._directory, package);
        string[] build = ["build", ConsumerProjects.SolutionFile, .. Quiet];
        DotnetResult result = await Dotnet.RunAsync(consumers._directory, build, consumers._environment);
        consumers._messages = BuildMessage.ReadAll(result.Output);
        // Only Mistakes is allowed to fail.
        bool restored = !consumers._messages.Values.SelectMany(static list => list)
            .Any(static message => message.Id.StartsWith("NU", StringComparison.Ordinal));
        Assert.True(restored && consumers._messages.ContainsKey(ConsumerProjects.Mistakes), result.Output);
        return consumers;
    }

    /// <summary>Gets the warnings and errors of a project's build, in source order.</summary>
    public IReadOnlyList<BuildMessage> MessagesOf(string project) =>
        _messages.TryGetValue(project, out IReadOnlyList<BuildMessage>? messages) ? messages : [];

    public string PathOf(string project, string file) => Path.Combine(_directory, project, file);

    public string OutputOf(string project, string framework) => PathOf(project, $"bin/Debug/{framework}/{project}.dll");

    /// <summary>Runs the dotnet command in a project's folder.</summary>
    public Task<DotnetResult> RunAsync(string project, params string[] arguments) =>
        Dotnet.RunAsync(Path.Combine(_directory, project), arguments, _environment);

    public Task<DotnetResult> RebuildAsync(string project) => RunAsync(project, ["build", "--no-restore", .. Quiet]);
}

/// <summary>A warning or error of a build.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="Text">The text of the message, without paths and the link to the rule's page.</param>
internal sealed partial record BuildMessage(string Project, string File, int Line, string Id, string Text)
{
    public static IReadOnlyDictionary<string, IReadOnlyList<BuildMessage>> ReadAll(string output) => Form().Matches(output)
        .Select(Read)
        .Distinct()
        .OrderBy(static message => message.File, StringComparer.Ordinal)
        .ThenBy(static message => message.Line)
        .GroupBy(static message => message.Project)
        .ToDictionary(static group => group.Key, static group => (IReadOnlyList<BuildMessage>)group.ToArray());

    private static BuildMessage Read(Match match)
    {
        string file = Path.GetFileName(match.Groups["file"].Value.Trim());
        string place = match.Groups["place"].Value;
        string id = match.Groups["id"].Value;
        return new(
            Path.GetFileNameWithoutExtension(match.Groups["project"].Value),
            file,
            place.Length == 0 ? 0 : int.Parse(place[1..place.IndexOf(',')], CultureInfo.InvariantCulture),
            id,
            $"{file}{place}: {match.Groups["level"].Value} {id}: {match.Groups["text"].Value}");
    }

    // dir/File.cs(1,2): error STN1001: Text (https://…/STN1001.md) [dir/Project.csproj::TargetFramework=net10.0]
    [GeneratedRegex(
        @"^(?<file>[^(\n]*?)\s?(?<place>\(\d+,\d+\))?\s?: (?<level>error|warning) (?<id>\w+): (?<text>[^\n]*?)"
            + @"( \(https://[^)\s]+\))? \[(?<project>[^\]\n:]*)(::[^\]\n]*)?\]\r?$",
        RegexOptions.Multiline)]
    private static partial Regex Form();
}
