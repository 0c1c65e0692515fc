using System.Reflection;

namespace StorageNotifications.Package.Tests.Support;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Whether snapshots are to be rewritten in place of compared.</summary>
    public static bool UpdatesSnapshots { get; } = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>The folder that the repository's packages were restored to.</summary>
    public static string NuGetPackages { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "NuGetPackageRoot").Value!;

    /// <summary>The full path of a file that is given with slashes.</summary>
    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    private static string FindRoot()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Analyzers.sln")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} is not within the repository");
    }
}
