using System.Text;
using System.Text.Json;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Tests.Documents;

namespace StorageNotifications.Core.Tests.Json;

public sealed class JsonReaderTests
{
    private static readonly JsonDocumentOptions s_lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = DocumentFile.MaxDepth + 1,
    };

    [Fact]
    public void EveryKindOfValue_HasItsPlace()
    {
        const string text = """{ "text": "a", "number": -1.5e3, "word": true, "none": null, "list": [1] }""";

        var root = (MappingNode)Read(text).Roots.Single();

        Assert.Equal("{text}", $"{{{root.Entries[0].Name}}}");
        Assert.Equal("\"a\"", TextOf(text, root.Find("text")!.Range));
        Assert.Equal("-1.5e3", TextOf(text, root.Find("number")!.Range));
        Assert.Equal((ScalarStyle.DoubleQuoted, ScalarStyle.Plain), (Scalar(root, "text").Style, Scalar(root, "word").Style));
        Assert.True(Scalar(root, "none").IsNull);
        Assert.Equal("[1]", TextOf(text, root.Find("list")!.Range));
        Assert.Equal(text, TextOf(text, root.Range));
        Assert.Null(root.Duplicate);
    }

    [Fact]
    public void PartOfValue_IsLocatedAfterEscapes()
    {
        const string text = """{ "k": "a\u0062\ncdé" }""";
        ScalarNode value = Scalar((MappingNode)Read(text).Roots.Single(), "k");

        Assert.Equal("ab\ncdé", value.Value);
        Assert.Equal("\\u0062", TextOf(text, value.Locate(1, 1)));
        Assert.Equal("\\ncd", TextOf(text, value.Locate(2, 3)));
        Assert.Equal("""a\u0062\ncdé""", TextOf(text, value.Content));
    }

    [Fact]
    public void CommentsAndTrailingCommas_AreRead()
    {
        const string text = "// first\n{ \"a\": [1, 2,], /* second */ \"b\": {},\n}";

        DocumentFile file = Read(text);

        Assert.Null(file.Error);
        Assert.Equal(["// first", "/* second */"], file.Comments.Select(comment => TextOf(text, comment)));
        Assert.Equal(2, ((SequenceNode)((MappingNode)file.Roots[0]).Find("a")!).Items.Count);
    }

    [Fact]
    public void DuplicateMembers_AreKeptAndTheLastIsFound()
    {
        string many = string.Join(", ", Enumerable.Range(0, 20).Select(i => $"\"k{i}\": {i}"));
        foreach (string text in new[] { """{ "a": 1, "a": 2 }""", $$"""{ "a": 1, {{many}}, "a": 2 }""" })
        {
            var root = (MappingNode)Read(text).Roots.Single();

            Assert.Equal("2", Scalar(root, "a").Value);
            Assert.Equal("2", ((ScalarNode)root.Duplicate!.Value.Value).Value);
        }
    }

    [Theory]
    [InlineData("", nameof(DocumentProblem.ValueExpected), 0)]
    [InlineData("{ \"a\" 1 }", nameof(DocumentProblem.ColonExpected), 6)]
    [InlineData("{ a: 1 }", nameof(DocumentProblem.KeyExpected), 2)]
    [InlineData("[1 2]", nameof(DocumentProblem.SeparatorExpected), 3)]
    [InlineData("[1] 2", nameof(DocumentProblem.UnexpectedText), 4)]
    [InlineData("[\"a", nameof(DocumentProblem.UnterminatedString), 3)]
    [InlineData("[\"\\q\"]", nameof(DocumentProblem.InvalidEscape), 2)]
    [InlineData("[\"\t\"]", nameof(DocumentProblem.InvalidCharacter), 2)]
    [InlineData("[1, /* ", nameof(DocumentProblem.UnterminatedComment), 4)]
    [InlineData("[,]", nameof(DocumentProblem.ValueExpected), 1)]
    public void Error_IsLocated(string text, string problem, int position)
    {
        DocumentError error = Read(text).Error!.Value;

        Assert.Equal((problem, position), (error.Problem.ToString(), error.Range.Start));
    }

    [Fact]
    public void Depth_IsBounded()
    {
        string Nested(int depth) => new string('[', depth) + new string(']', depth);

        Assert.Null(Read(Nested(DocumentFile.MaxDepth)).Error);
        Assert.Equal(DocumentProblem.TooDeep, Read(Nested(100_000)).Error!.Value.Problem);
        Assert.Equal(DocumentProblem.TooDeep, Read(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))).Error!.Value.Problem);
    }

    /// <summary>Tests that System.Text.Json and our reader accept the same documents and read the same values.</summary>
    [Fact]
    public void MutatedDocuments_AreReadAsBySystemTextJson() => Fuzzing.Run(count: 6000, static random =>
    {
        string text = Write(random, depth: 0);
        if (random.Next(4) != 0)
            text = Fuzzing.Mutate(text, random);

        DocumentFile file = Read(text);

        NodeInvariants.Verify(text, file);
        // System.Text.Json rejects a lone surrogate before parsing.
        if (HasHalfASurrogatePair(text))
            return;
        try
        {
            // System.Text.Json treats a byte order mark as part of the encoding.
            using var expected = JsonDocument.Parse(text.StartsWith('\uFEFF') ? text[1..] : text, s_lenient);
            Assert.True(file.Error is null, $"{file.Error}:\n{text}");
            Assert.True(AreEqual(expected.RootElement, file.Roots.Single()), text);
        }
        catch (JsonException e)
        {
            // System.Text.Json does not allow comments between a name and its colon.
            Assert.True(file.Error is not null || e.Message.Contains("'/' is invalid after a property name", StringComparison.Ordinal), $"{e.Message}:\n{text}");
        }
    });

    private static bool HasHalfASurrogatePair(string text) => text.EnumerateRunes().Contains(Rune.ReplacementChar);

    private static string Write(Random random, int depth)
    {
        string space = random.Next(8) switch { 0 => "\r\n", 1 => " // c\n", 2 => "/* c */", 3 => "", _ => " " };
        string List(string open, string close, Func<string> item) =>
            open + space + string.Join("," + space, Enumerable.Range(0, random.Next(4)).Select(_ => item())) + space + close;
        return random.Next(depth > 4 ? 4 : 8) switch
        {
            0 => random.Next(3) switch { 0 => "true", 1 => "false", _ => "null" },
            1 => random.Next(4) switch { 0 => "0", 1 => "-12.5", 2 => "1e9", _ => "3E-2" },
            2 or 3 => random.Next(4) switch { 0 => "\"\"", 1 => "\"a\\n\\u00e9b\"", 2 => "\"😀 \\ud83d\\ude00\"", _ => "\"s3:ObjectCreated:*\"" },
            4 or 5 => List("[", "]", () => Write(random, depth + 1)),
            _ => List("{", "}", () => $"\"k{random.Next(5)}\"{space}:{space}{Write(random, depth + 1)}"),
        };
    }

    private static bool AreEqual(JsonElement expected, DocumentNode actual) => (expected.ValueKind, actual) switch
    {
        (JsonValueKind.Object, MappingNode mapping) => mapping.Entries.Any(entry => HasHalfASurrogatePair(entry.Name!)) || expected.EnumerateObject().Select(member => member.Name).SequenceEqual(mapping.Entries.Select(entry => entry.Name))
            && expected.EnumerateObject().Zip(mapping.Entries).All(pair => AreEqual(pair.First.Value, pair.Second.Value)),
        (JsonValueKind.Array, SequenceNode sequence) => expected.GetArrayLength() == sequence.Items.Count
            && expected.EnumerateArray().Zip(sequence.Items).All(pair => AreEqual(pair.First, pair.Second)),
        (JsonValueKind.String, ScalarNode { Style: ScalarStyle.DoubleQuoted } scalar) => HasHalfASurrogatePair(scalar.Value) || expected.GetString() == scalar.Value,
        (_, ScalarNode { Style: ScalarStyle.Plain } scalar) => expected.GetRawText() == scalar.Value,
        _ => false,
    };

    private static DocumentFile Read(string text) => JsonReader.Read(text);

    private static ScalarNode Scalar(MappingNode mapping, string key) => (ScalarNode)mapping.Find(key)!;

    private static string TextOf(string text, TextRange range) => text.Substring(range.Start, range.Length);
}
