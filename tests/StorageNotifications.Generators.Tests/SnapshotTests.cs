using Microsoft.CodeAnalysis.CSharp;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>The emitted files, for review: <c>UPDATE_SNAPSHOTS=1 dotnet test</c> rewrites them.</summary>
public class SnapshotTests
{
    private static readonly string Folder = Path.Combine(BuildFacts.ProjectFolder, "Snapshots");
    private static readonly bool Updates = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    [Fact]
    public void EmittedFiles_AreThoseReviewed()
    {
        Dictionary<string, string> actual = GeneratorRun.On(language: LanguageVersion.CSharp12).Files.ToDictionary(static file => file.Key, static file => WithoutVersion(file.Value));
        if (Updates)
            Write(actual);

        IEnumerable<string> reviewed = Directory.GetFiles(Folder).Select(static file => Path.GetFileName(file));
        Assert.Equal(actual.Keys.Order(StringComparer.Ordinal), reviewed.Order(StringComparer.Ordinal));
        foreach ((string name, string text) in actual)
            Assert.Equal(File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n"), text);
    }

    private static void Write(Dictionary<string, string> files)
    {
        foreach (string old in Directory.GetFiles(Folder))
            File.Delete(old);
        foreach ((string name, string text) in files)
            File.WriteAllText(Path.Combine(Folder, name), text);
    }

    // A release changes no snapshot.
    private static string WithoutVersion(string text) =>
        text.Replace($"\"{typeof(NotificationGenerator).Assembly.GetName().Version!.ToString(3)}\"", "\"0.0.0\"", StringComparison.Ordinal);
}
