using System;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Glacier;

/// <summary>The limits of vault names, and the names in the notification configuration of a vault.</summary>
/// <param name="OwnAccount">The account ID that represents the account that signs the request.</param>
/// <param name="LongestVaultName">The maximum length of a vault name.</param>
/// <param name="VaultNamePunctuation">The characters that a vault name can contain in addition to ASCII letters and digits.</param>
/// <param name="Topic">The member of the configuration for the topic.</param>
/// <param name="EventList">The member of the configuration for the events.</param>
/// <param name="Vaults">The path segment before the vault name.</param>
/// <param name="Subresource">The path segment of the notification configuration.</param>
internal sealed record VaultGrammar(
    string OwnAccount,
    int LongestVaultName,
    string VaultNamePunctuation,
    RenamedText Topic,
    string EventList,
    string Vaults,
    RenamedText Subresource)
{
    private static readonly Lazy<VaultGrammar> LazyDefault = new(static () => Read(EmbeddedSchemas.File("Configurations/glacier-vault.configuration.json")));

    public static VaultGrammar Default => LazyDefault.Value;

    /// <exception cref="SchemaException">The file does not describe the configuration of a vault.</exception>
    public static VaultGrammar Read(SchemaFile file)
    {
        JsonObjectReader root = JsonParser.Parse(file.Name, file.Text).AsObject().Documented();
        JsonObjectReader vaultName = root.Required("vaultName").AsObject().Ignore("x-source");
        JsonObjectReader document = root.Required("document").AsObject();
        JsonObjectReader path = root.Required("path").AsObject();
        var grammar = new VaultGrammar(
            root.String("ownAccount"),
            vaultName.Int32("longest"),
            vaultName.String("punctuation"),
            ReadRenamed(document.Required("topic")),
            document.String("events"),
            path.String("vaults"),
            ReadRenamed(path.Required("subresource")));
        vaultName.Finish();
        document.Finish();
        path.Finish();
        root.Finish();
        return grammar;
    }

    private static RenamedText ReadRenamed(JsonNode node)
    {
        JsonObjectReader o = node.AsObject();
        var renamed = new RenamedText(o.String("name"), o.String("formerly"));
        o.Finish();
        return renamed;
    }
}

/// <summary>A name that the service uses, and the name that older documentation uses for it.</summary>
internal sealed record RenamedText(string Name, string FormerName);
