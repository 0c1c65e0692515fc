using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Regions;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Tests;

public sealed class EmbeddedSchemasTests
{
    // How the files of each folder are read; the messages have tests of their own beside the generator.
    private static readonly Dictionary<string, Action<SchemaFile>> Readers = new()
    {
        ["Events"] = file => EventCatalog.Read(file),
        ["Regions"] = file => RegionCatalog.Read(file),
        ["Arns"] = file => ArnGrammarCatalog.Read(file, RegionCatalog.Default),
        ["Apis"] = file => ApiCatalog.Read([file]),
    };

    public static TheoryData<string> Files => new(Readers.Keys.SelectMany(EmbeddedSchemas.In).Select(file => file.Name));

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
    public void FileWithAMemberThatNoReaderKnows_IsRefusedWithFileAndLine(string name)
    {
        SchemaFile file = EmbeddedSchemas.File(name);
        var broken = new SchemaFile(name, "{\n  \"x-unheard-of\": true," + file.Text[1..]);

        var error = Assert.Throws<SchemaException>(() => Read(broken));

        Assert.Equal((name, 2, "$.x-unheard-of"), (error.File, error.Line, error.Path));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void FileThatEndsTooSoon_IsRefused(string name)
    {
        SchemaFile file = EmbeddedSchemas.File(name);

        Assert.Throws<SchemaException>(() => Read(file with { Text = file.Text[..(file.Text.Length / 2)] }));
    }

    private static void Read(SchemaFile file) => Readers[file.Name.Split('/')[0]](file);
}
