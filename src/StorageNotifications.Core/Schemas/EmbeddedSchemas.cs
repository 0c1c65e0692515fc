using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace StorageNotifications.Core.Schemas;

/// <summary>The schema files that travel inside this assembly.</summary>
internal static class EmbeddedSchemas
{
    private static readonly Assembly Own = typeof(EmbeddedSchemas).Assembly;

    /// <summary>The files of one folder below <c>Schemas/</c>, in ordinal order of their names.</summary>
    public static IReadOnlyList<SchemaFile> In(string folder) =>
        Own.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", System.StringComparison.Ordinal))
            .OrderBy(static name => name, System.StringComparer.Ordinal)
            .Select(Read)
            .ToArray();

    private static SchemaFile Read(string name)
    {
        using var reader = new StreamReader(Own.GetManifestResourceStream(name)!);
        return new(name, reader.ReadToEnd());
    }
}
