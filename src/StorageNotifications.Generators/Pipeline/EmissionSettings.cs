namespace StorageNotifications.Generators.Pipeline;

/// <summary>What all files of a project have in common.</summary>
/// <param name="RuntimeNamespace">Namespace of the internal types that all messages share.</param>
internal sealed record EmissionSettings(
    string RootNamespace, string RuntimeNamespace, string Access, bool UsesRequiredMembers, bool UsesNotNullWhen, bool UsesSpanParsable)
{
    public string FamilyNamespace(string family) => $"{RootNamespace}.{family}";
}
