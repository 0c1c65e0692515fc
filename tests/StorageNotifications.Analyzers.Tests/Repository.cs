namespace StorageNotifications.Analyzers.Tests;

/// <summary>Locates the files of this repository.</summary>
internal static class Repository
{
    private static readonly string s_root = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(s_root, path));

    /// <summary>Gets the paths of all C# files that are not generated.</summary>
    public static IEnumerable<string> CSharpFiles() => new[] { "src", "tests" }
        .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(s_root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"));

    /// <summary>Gets the path of a file relative to the root, with slashes.</summary>
    public static string RelativePath(string file) => Path.GetRelativePath(s_root, file).Replace('\\', '/');

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Analyzers.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests are not running in the repository.");
    }
}
