namespace StorageNotifications.Core.Schemas;

/// <summary>A schema file: its name, as errors quote it, and its text.</summary>
internal sealed record SchemaFile(string Name, string Text);
