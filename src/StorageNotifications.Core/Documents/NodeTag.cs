namespace StorageNotifications.Core.Documents;

/// <summary>A YAML tag.</summary>
/// <param name="Text">The tag as written, such as <c>!Ref</c> or <c>!!str</c>.</param>
internal sealed record NodeTag(string Text, TextRange Range);
