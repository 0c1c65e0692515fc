using System;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Glacier;

/// <summary>How S3 Glacier names vaults, and what it calls the parts of their notification configuration.</summary>
/// <param name="OwnAccount">Stands for the account that signs a request.</param>
/// <param name="LongestVaultName">The number of characters that the name of a vault can have.</param>
/// <param name="VaultNamePunctuation">The characters that it can have beside ASCII letters and digits.</param>
/// <param name="Topic">The member of the configuration that holds the topic.</param>
/// <param name="EventList">The member of the configuration that holds the events.</param>
/// <param name="Vaults">The segment of a path that comes before the name of a vault.</param>
/// <param name="Subresource">The segment of a path for the notification configuration.</param>
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

/// <summary>A name of the service, and the one that older documentation has in its place.</summary>
internal sealed record RenamedText(string Name, string FormerName);
