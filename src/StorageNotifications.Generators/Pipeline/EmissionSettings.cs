namespace StorageNotifications.Generators.Pipeline;

/// <summary>The settings that all files of a project have in common.</summary>
/// <param name="RuntimeNamespace">The namespace of the internal types that all messages use.</param>
/// <param name="UsesTextSpans">Whether strings convert to spans, so that methods that take a span also accept strings.</param>
internal sealed record EmissionSettings(
    string RootNamespace,
    string RuntimeNamespace,
    string Access,
    bool UsesRequiredMembers,
    bool UsesNotNullWhen,
    bool UsesSpanParsable,
    bool UsesTextSpans)
{
    public string FamilyNamespace(string family) => $"{RootNamespace}.{family}";
}
