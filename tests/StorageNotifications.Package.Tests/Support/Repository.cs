using System.Reflection;

namespace StorageNotifications.Package.Tests.Support;

/// <summary>Locates the files of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Whether to update snapshots instead of comparing them.</summary>
    public static bool UpdatesSnapshots { get; } = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>The folder with the restored packages of the repository.</summary>
    public static string NuGetPackages { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "NuGetPackageRoot").Value!;

    /// <summary>Gets the full path of a file from a path with slashes.</summary>
    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    private static string FindRoot()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Analyzers.sln")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} is not in the repository");
    }
}
