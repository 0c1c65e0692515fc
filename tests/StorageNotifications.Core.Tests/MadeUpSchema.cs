using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Tests;

/// <summary>Creates fictitious schemas from the embedded ones.</summary>
internal static class MadeUpSchema
{
    /// <summary>Gets an embedded file with additional entries at the beginning of a list.</summary>
    public static SchemaFile WithFirst(string name, string list, string entries) => With(name, $"\"{list}\": [", $"\"{list}\": [{entries},");

    /// <summary>Gets an embedded file with a text replaced by another one.</summary>
    public static SchemaFile With(string name, string text, string replacement)
    {
        SchemaFile file = EmbeddedSchemas.File(name);
        Assert.Contains(text, file.Text, StringComparison.Ordinal);
        return file with { Text = file.Text.Replace(text, replacement, StringComparison.Ordinal) };
    }
}
