using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace StorageNotifications.Core.Schemas;

/// <summary>Reads the schema files that are embedded in this assembly.</summary>
internal static class EmbeddedSchemas
{
    private static readonly Assembly Own = typeof(EmbeddedSchemas).Assembly;

    /// <summary>Gets the files of a folder in ordinal order of their names.</summary>
    public static IReadOnlyList<SchemaFile> In(string folder) =>
        Own.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
            .OrderBy(static name => name, StringComparer.Ordinal)
            .Select(File)
            .ToArray();

    /// <summary>Gets a file by its path, such as <c>Events/s3.events.json</c>.</summary>
    public static SchemaFile File(string name)
    {
        using var reader = new StreamReader(Own.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"'{name}' is not embedded in this assembly", nameof(name)));
        return new(name, reader.ReadToEnd());
    }
}
