using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Glacier;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Regions;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Core.Tests;

public sealed class EmbeddedSchemasTests
{
    // The reader of the files whose paths begin with the key.
    private static readonly Dictionary<string, Action<SchemaFile>> Readers = new()
    {
        ["Events/"] = file => EventCatalog.Read(file),
        ["Regions/"] = file => RegionCatalog.Read(file),
        ["Arns/"] = file => ArnGrammarCatalog.Read(file, RegionCatalog.Default),
        ["Configurations/s3-bucket"] = file => FilterGrammar.Read(file),
        ["Configurations/glacier-vault"] = file => VaultGrammar.Read(file),
        ["Configurations/eventbridge"] = file => EventBridgeGrammar.Read(file),
        ["Templates/"] = file => TemplateCatalog.Read(file, ArnGrammarCatalog.Default),
        ["Apis/"] = file => ApiCatalog.Read([file]),
        ["Wrappings/"] = static file => WrappingSchema.Read(file),
        ["Messages/"] = file => MessageCatalog.Read([file]),
    };

    public static TheoryData<string> Files => new(typeof(EmbeddedSchemas).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsReadAndNamesItsSource(string name)
    {
        SchemaFile file = EmbeddedSchemas.File(name);

        Read(file);

        Assert.StartsWith("https://", JsonParser.Parse(file.Name, file.Text).AsObject().String("x-source"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void FileWithAnUnknownMember_IsRejectedWithFileAndLine(string name)
    {
        SchemaFile file = EmbeddedSchemas.File(name);
        var broken = new SchemaFile(name, "{\n  \"x-unheard-of\": true," + file.Text[1..]);

        var error = Assert.Throws<SchemaException>(() => Read(broken));

        Assert.Equal((name, 2, "$.x-unheard-of"), (error.File, error.Line, error.Path));
    }

    // Numbers, lists and other spellings are not words, although .NET parses them as values of an enumeration.
    [Theory]
    [InlineData("Apis/minio.api.json", "\"encoded-key\"", "\"EncodedKey\"")]
    [InlineData("Events/s3.events.json", "\"effect\": \"created\"", "\"effect\": \"changed\"")]
    [InlineData("Messages/sns-message.schema.json", "\"x-family\": \"Sns\"", "\"x-family\": \"Constants\"")]
    [InlineData("Messages/sns-message.schema.json", "\"x-family\": \"Sns\"", "\"x-family\": \"Sns, Lambda\"")]
    [InlineData("Messages/sns-message.schema.json", "\"x-family\": \"Sns\"", "\"x-family\": \"4\"")]
    [InlineData("Templates/cloudformation.templates.json", "\"ref\": \"arn\"", "\"ref\": \"0\"")]
    public void FileWithAnUnknownWord_IsRejected(string name, string word, string unknown) =>
        Assert.Contains("is not one of", Assert.Throws<SchemaException>(() => Read(MadeUpSchema.With(name, word, unknown))).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public void TruncatedFile_IsRejected(string name)
    {
        SchemaFile file = EmbeddedSchemas.File(name);

        Assert.Throws<SchemaException>(() => Read(file with { Text = file.Text[..(file.Text.Length / 2)] }));
    }

    private static void Read(SchemaFile file) => Readers.Single(reader => file.Name.StartsWith(reader.Key, StringComparison.Ordinal)).Value(file);
}
