using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Generators.Tests.Infrastructure;

/// <summary>The reference assemblies of the target frameworks.</summary>
internal static class TargetLibraries
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyNet10 = new(static () => Load([Path.GetDirectoryName(typeof(object).Assembly.Location)!]));
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyNetStandard = new(static () => Load(PackageFolders("NetStandardFolders")));
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyNetFramework = new(static () => Load(PackageFolders("NetFrameworkFolders")));

    public static ImmutableArray<MetadataReference> Net10 => LazyNet10.Value;

    public static ImmutableArray<MetadataReference> NetStandard20 => LazyNetStandard.Value;

    /// <summary>.NET Standard 2.0 without packages, which has neither spans nor array pools.</summary>
    public static ImmutableArray<MetadataReference> NetStandardAlone { get; } =
        Load(PackageFolders("NetStandardFolders").Take(1));

    public static ImmutableArray<MetadataReference> NetFramework472 => LazyNetFramework.Value;

    /// <summary>.NET 10 as a web project sees it.</summary>
    public static ImmutableArray<MetadataReference> Web { get; } = [.. Net10, .. Load([Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Http.HttpContext).Assembly.Location)!])];

    /// <summary>.NET 10 without System.Text.Json.</summary>
    public static ImmutableArray<MetadataReference> WithoutJson { get; } =
        [.. Net10.Where(static reference => Path.GetFileName(reference.Display) != "System.Text.Json.dll")];

    public static ImmutableArray<MetadataReference> Named(string target) => target switch
    {
        "net10.0" => Net10,
        "netstandard2.0" => NetStandard20,
        "net472" => NetFramework472,
        _ => throw new ArgumentException(target, nameof(target)),
    };

    private static IEnumerable<string> PackageFolders(string key) => BuildFacts.Folders(key).Select(static folder => Path.Combine(BuildFacts.PackageRoot, folder));

    // The folder of the runtime also contains native libraries.
    private static ImmutableArray<MetadataReference> Load(IEnumerable<string> folders) =>
        [.. folders.SelectMany(static folder => Directory.GetFiles(folder, "*.dll"))
            .Where(static file => IsLibrary(Path.GetFileName(file)))
            .Select(static file => MetadataReference.CreateFromFile(file))];

    private static bool IsLibrary(string name) =>
        (name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll")
        && !name.Contains(".Native", StringComparison.Ordinal)
        && !name.Contains("EnterpriseServices.", StringComparison.Ordinal);
}
