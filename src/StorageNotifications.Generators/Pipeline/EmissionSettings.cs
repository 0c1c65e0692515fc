namespace StorageNotifications.Generators.Pipeline;

/// <summary>What all files of a project have in common.</summary>
/// <param name="RuntimeNamespace">Namespace of the internal types that all messages share.</param>
/// <param name="UsesTextSpans">Whether a string converts to a span, so that a method that takes a span takes both.</param>
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
