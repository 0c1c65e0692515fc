using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Tests;

/// <summary>Creates fictitious schemas from the embedded ones.</summary>
internal static class MadeUpSchema
{
    /// <summary>Gets an embedded file with additional entries at the beginning of a list.</summary>
    public static SchemaFile WithFirst(string name, string list, string entries)
    {
        SchemaFile file = EmbeddedSchemas.File(name);
        string start = $"\"{list}\": [";
        Assert.Contains(start, file.Text, StringComparison.Ordinal);
        return file with { Text = file.Text.Replace(start, start + entries + ",", StringComparison.Ordinal) };
    }
}
