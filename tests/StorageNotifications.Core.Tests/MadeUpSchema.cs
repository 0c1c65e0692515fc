using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Tests;

/// <summary>Makes up schemas from those of the package.</summary>
internal static class MadeUpSchema
{
    /// <summary>A file of the package with entries before the others of a list.</summary>
    public static SchemaFile WithFirst(string name, string list, string entries)
    {
        SchemaFile file = EmbeddedSchemas.File(name);
        string start = $"\"{list}\": [";
        Assert.Contains(start, file.Text, StringComparison.Ordinal);
        return file with { Text = file.Text.Replace(start, start + entries + ",", StringComparison.Ordinal) };
    }
}
