using StorageNotifications.Core.Json;

namespace StorageNotifications.Core.Tests.Json;

public sealed class JsonParserTests
{
    [Fact]
    public void EveryKindOfValue_IsRead()
    {
        JsonObjectReader root = Parse("""{ "text": "a\n\u00e9\"", "number": -1.5e3, "yes": true, "none": null, "list": [1, 2], "object": { "x": "y" } }""").AsObject();

        Assert.Equal("a\né\"", root.String("text"));
        Assert.Equal("-1.5e3", root.Required("number").Text);
        Assert.True(root.Boolean("yes", otherwise: false));
        Assert.Equal(JsonKind.Null, root.Required("none").Kind);
        Assert.Equal([1, 2], root.Required("list").AsArray().Select(item => item.AsInt32()));
        Assert.Equal("y", root.Required("object").AsObject().String("x"));
        root.Finish();
    }

    [Theory]
    [InlineData("", 1, 1, "$")]
    [InlineData("{", 1, 2, "$")]
    [InlineData("{ \"a\": 1, }", 1, 11, "$")]
    [InlineData("{\n  \"a\": [1,\n    tru]\n}", 3, 5, "$.a[1]")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", 1, 11, "$.a")]
    [InlineData("[01]", 1, 3, "$")]
    [InlineData("[\"\\q\"]", 1, 3, "$[0]")]
    [InlineData("[1] 2", 1, 5, "$")]
    [InlineData("// no comments", 1, 1, "$")]
    [InlineData("[\"a", 1, 4, "$[0]")]
    [InlineData("[\"\u0001\"]", 1, 3, "$[0]")]
    public void InvalidJson_IsRejectedWithItsPlace(string text, int line, int column, string path)
    {
        var error = Assert.Throws<SchemaException>(() => Parse(text));

        Assert.Equal(("test.json", line, column, path), (error.File, error.Line, error.Column, error.Path));
        Assert.StartsWith($"test.json({line},{column}): {path}: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ExcessiveDepth_IsRejected() =>
        Assert.Throws<SchemaException>(() => Parse(new string('[', 100_000)));

    [Fact]
    public void UnexpectedMember_IsRejectedWithItsPlace()
    {
        JsonObjectReader root = Parse("{\n  \"known\": 1,\n  \"unknown\": 2\n}").AsObject();
        root.Required("known");

        var error = Assert.Throws<SchemaException>(root.Finish);

        Assert.Equal((3, "$.unknown"), (error.Line, error.Path));
    }

    [Fact]
    public void ValueOfAnotherKind_IsRejectedWithItsPlace()
    {
        JsonObjectReader root = Parse("{ \"name\": 5 }").AsObject();

        var error = Assert.Throws<SchemaException>(() => root.String("name"));

        Assert.Equal((1, 11, "$.name"), (error.Line, error.Column, error.Path));
    }

    private static JsonNode Parse(string text) => JsonParser.Parse("test.json", text);
}
