using Microsoft.CodeAnalysis.CSharp;
using StorageNotifications.Generators.Tests.Infrastructure;
using StorageNotifications.Testing;

namespace StorageNotifications.Generators.Tests;

using Verify = CSharpSourceGeneratorVerifier<NotificationGenerator>;

/// <summary>Compares the emitted files with the reviewed ones; <c>UPDATE_SNAPSHOTS=1 dotnet test</c> updates them.</summary>
public class SnapshotTests
{
    private const LanguageVersion Language = LanguageVersion.CSharp12;
    private const string AnyVersion = "\"0.0.0\"";

    private static readonly string Folder = Path.Combine(BuildFacts.ProjectFolder, "Snapshots");
    private static readonly bool Updates = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    // The version is removed, so that a release does not change the snapshots.
    private static readonly string Version = $"\"{typeof(NotificationGenerator).Assembly.GetName().Version!.ToString(3)}\"";

    [Fact]
    public Task EmittedFiles_EqualTheSnapshots()
    {
        if (Updates)
            Write(GeneratorRun.On(language: Language).Files);

        return Verify.VerifyGeneratorAsync("", Language, Directory.GetFiles(Folder).ToDictionary(
            static file => Path.GetFileName(file),
            static file => File.ReadAllText(file).ReplaceLineEndings("\n").Replace(AnyVersion, Version, StringComparison.Ordinal)));
    }

    private static void Write(IReadOnlyDictionary<string, string> files)
    {
        foreach (string old in Directory.GetFiles(Folder))
            File.Delete(old);
        foreach ((string name, string text) in files)
            File.WriteAllText(Path.Combine(Folder, name), text.Replace(Version, AnyVersion, StringComparison.Ordinal));
    }
}
