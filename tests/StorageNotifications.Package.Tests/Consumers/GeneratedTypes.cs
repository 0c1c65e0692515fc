using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StorageNotifications.Package.Tests.Consumers;

/// <summary>Lists the generated types in an assembly.</summary>
internal static class GeneratedTypes
{
    public static IReadOnlyList<string> In(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
                .Where(type => metadata.GetString(type.Namespace).StartsWith("StorageNotifications", StringComparison.Ordinal))
                .Select(type => metadata.GetString(type.Name)),
        ];
    }
}
