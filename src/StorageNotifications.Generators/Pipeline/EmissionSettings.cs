namespace StorageNotifications.Generators.Pipeline;

/// <summary>What all files of a project have in common.</summary>
internal sealed record EmissionSettings(
    string RootNamespace, string Access, bool UsesRequiredMembers, bool UsesNotNullWhen, bool UsesSpanParsable)
{
    /// <summary>Namespace of what all messages share and no user calls.</summary>
    public string RuntimeNamespace => RootNamespace + ".Runtime";

    public string FamilyNamespace(string family) => $"{RootNamespace}.{family}";
}
