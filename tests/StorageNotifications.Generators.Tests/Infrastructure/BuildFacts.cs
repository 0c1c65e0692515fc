using System.Reflection;

namespace StorageNotifications.Generators.Tests.Infrastructure;

/// <summary>Provides the folders of the build.</summary>
internal static class BuildFacts
{
    public static string ProjectFolder => Read("ProjectFolder");

    public static string PackageRoot => Read("PackageRoot");

    public static string[] Folders(string key) => Read(key).Split(';');

    private static string Read(string key) =>
        typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
