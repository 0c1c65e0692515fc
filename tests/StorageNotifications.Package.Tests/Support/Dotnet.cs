using System.Collections;
using System.Diagnostics;

namespace StorageNotifications.Package.Tests.Support;

/// <summary>Runs the dotnet command in the environment of a user's shell, without the variables of the current test run.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private static readonly string[] InheritedByTests = ["MSBUILD", "VSTEST", "DOTNET_HOST", "COREHOST", "UPDATE_SNAPSHOTS"];

    /// <param name="directory">The working directory.</param>
    /// <param name="arguments">The command and its options.</param>
    /// <param name="environment">Additional environment variables.</param>
    public static async Task<DotnetResult> RunAsync(
        string directory, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(static entry => (string)entry.Key))
        {
            if (InheritedByTests.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
                start.Environment.Remove(name);
        }
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // A build node that outlives its build would also outlive the test run.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took longer than {Limit}");
        }
        return new(string.Join(' ', arguments), process.ExitCode, await output + await errors);
    }
}

/// <summary>The result of a dotnet command.</summary>
internal sealed record DotnetResult(string Command, int ExitCode, string Output)
{
    public DotnetResult EnsureSuccess() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"dotnet {Command} ended with {ExitCode}:\n{Output}");
}
