namespace StorageNotifications.Core.Schemas;

/// <summary>The name of a schema file, as in error messages, and its text.</summary>
internal sealed record SchemaFile(string Name, string Text);
