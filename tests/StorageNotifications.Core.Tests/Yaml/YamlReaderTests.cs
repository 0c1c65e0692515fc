using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Tests.Documents;
using StorageNotifications.Core.Yaml;

namespace StorageNotifications.Core.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("k: plain text # c", "plain text", nameof(ScalarStyle.Plain), "plain text")]
    [InlineData("k: http://a#b", "http://a#b", nameof(ScalarStyle.Plain), "http://a#b")]
    [InlineData("k: a\n  b\n\n  c", "a b\nc", nameof(ScalarStyle.Plain), "a\n  b\n\n  c")]
    [InlineData("k: yes", "yes", nameof(ScalarStyle.Plain), "yes")]
    [InlineData("k: 'it''s'", "it's", nameof(ScalarStyle.SingleQuoted), "'it''s'")]
    [InlineData("k: ''", "", nameof(ScalarStyle.SingleQuoted), "''")]
    [InlineData("k: ''''", "'", nameof(ScalarStyle.SingleQuoted), "''''")]
    [InlineData("k: \"a\\tb\\\n   c\\u00e9\\U0001F600\"", "a\tbcé😀", nameof(ScalarStyle.DoubleQuoted), "\"a\\tb\\\n   c\\u00e9\\U0001F600\"")]
    [InlineData("k: \"a \n\n  b\"", "a\nb", nameof(ScalarStyle.DoubleQuoted), "\"a \n\n  b\"")]
    [InlineData("k: |\n  a\n   b\n\nl: 1", "a\n b\n", nameof(ScalarStyle.Literal), "|\n  a\n   b")]
    [InlineData("k: |- # c\n  a\n", "a", nameof(ScalarStyle.Literal), "|- # c\n  a")]
    [InlineData("k: |+\n  a\n\n", "a\n\n", nameof(ScalarStyle.Literal), "|+\n  a")]
    [InlineData("k: |2\n   a\n", " a\n", nameof(ScalarStyle.Literal), "|2\n   a")]
    [InlineData("k: >\n  a\n  b\n\n  c\n    d\n", "a b\nc\n  d\n", nameof(ScalarStyle.Folded), ">\n  a\n  b\n\n  c\n    d")]
    [InlineData("k: >-\r\n  a\r\n  b\r\n", "a b", nameof(ScalarStyle.Folded), ">-\r\n  a\r\n  b")]
    [InlineData("k:", "", nameof(ScalarStyle.Plain), "")]
    public void Scalar_HasValueStyleAndPlace(string text, string value, string style, string written)
    {
        var scalar = (ScalarNode)Root(text).Find("k")!;

        Assert.Equal((value, style, written), (scalar.Value, scalar.Style.ToString(), text.Substring(scalar.Range.Start, scalar.Range.Length)));
    }

    [Theory]
    [InlineData("k: a b", "b", "b")]
    [InlineData("k: 'it''s x'", "x", "x")]
    [InlineData("k: 'it''s x'", "'s", "''s")]
    [InlineData("k: \"\\u0061 b😀 c\"", "c", "c")]
    [InlineData("k: \"\\u0061 b\"", "a b", "\\u0061 b")]
    [InlineData("k: a\r\n   b c", "b c", "b c")]
    [InlineData("k: a\n   b c", "a b", "a\n   b")]
    [InlineData("k: |\n    a\n    bcd\n", "cd", "cd")]
    [InlineData("k: |\n    a\n    bcd\n", "a\nb", "a\n    b")]
    [InlineData("k: >-\n    a\n    bcd\n", "cd", "cd")]
    public void PartOfScalar_IsLocated(string text, string part, string written)
    {
        var scalar = (ScalarNode)Root(text).Find("k")!;

        TextRange place = scalar.Locate(scalar.Value.IndexOf(part, StringComparison.Ordinal), part.Length);

        Assert.Equal(written, text.Substring(place.Start, place.Length));
    }

    [Fact]
    public void BlockAndFlowCollections_AreEqual()
    {
        const string block = "a:\n- 1\n- b: 2\n  c: [3]\nd:\n  - - 4\n";
        const string flow = "{\"a\":[1, {b: 2, c: [3],}], d: [[4]]}";

        Assert.Equal(Shape(Root(flow)), Shape(Root(block)));
    }

    [Fact]
    public void PlaceOfCollection_CoversItsText()
    {
        const string text = "a: # c\n  - x\n  - !Sub y # d\n\nb: [ 1 ]\n";
        MappingNode root = Root(text);

        Assert.Equal("- x\n  - !Sub y", TextOf(text, root.Find("a")!));
        Assert.Equal("[ 1 ]", TextOf(text, root.Find("b")!));
        Assert.Equal(text.TrimEnd(), TextOf(text, root));
    }

    [Fact]
    public void Tags_AreReadOnEveryKindOfNode()
    {
        const string text = "a: !Ref x\nb: !GetAtt\n  - x\nc: !Sub [y, {z: !Ref w}]\nd: !If\n  k: v\ne: !Ref\nf: !!str 1\n";
        MappingNode root = Root(text);

        Assert.Equal(["!Ref", "!GetAtt", "!Sub", "!If", "!Ref", "!!str"], root.Entries.Select(entry => entry.Value.Tag!.Text));
        Assert.Equal("!Ref", text.Substring(root.Entries[0].Value.Start, 4));
        Assert.Equal("x", TextOf(text, root.Entries[0].Value));
    }

    [Fact]
    public void Aliases_PointToTheirTarget()
    {
        MappingNode root = Root("a: &x\n  k: v\nb: *x\nc:\n  <<: *x\n");

        Assert.Same(root.Find("a"), ((AliasNode)root.Find("b")!).Target);
        Assert.Equal("x", root.Find("a")!.Anchor);
        Assert.Same(root.Find("a"), ((AliasNode)((MappingNode)root.Find("c")!).Find("<<")!).Target);
    }

    [Fact]
    public void Comments_HaveExactPlaces()
    {
        const string text = "# first\na: 1 # stn-disable STN4003\nb: '# no' \nc: |\n  # no\n# last";

        DocumentFile file = YamlReader.Read(text);

        Assert.Equal(["# first", "# stn-disable STN4003", "# last"], file.Comments.Select(comment => text.Substring(comment.Start, comment.Length)));
        Assert.Equal([0, 1, 5], file.Comments.Select(comment => new TextLines(text).PositionOf(comment.Start).Line));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("# only a comment\n", 0)]
    [InlineData("a: 1\n", 1)]
    [InlineData("---\na: 1\n---\nb: 1\n...\n", 2)]
    [InlineData("---\n---\n", 2)]
    [InlineData("%YAML 1.1\n---\na: 1\n", 1)]
    [InlineData("\uFEFFa: 1", 1)]
    public void Documents_AreSeparated(string text, int count) => Assert.Equal(count, Read(text).Roots.Count);

    [Theory]
    [InlineData("a:\n\tb: 1", nameof(DocumentProblem.TabIndentation), 3)]
    [InlineData("a: b: c", nameof(DocumentProblem.KeyExpected), 4)]
    [InlineData("a: 1\n  b: 2", nameof(DocumentProblem.KeyExpected), 8)]
    [InlineData("a:\n    b: 1\n  c: 2", nameof(DocumentProblem.Indentation), 14)]
    [InlineData("a: [1, 2", nameof(DocumentProblem.EndExpected), 8)]
    [InlineData("a: 'x", nameof(DocumentProblem.UnterminatedString), 3)]
    [InlineData("a: \"\\q\"", nameof(DocumentProblem.InvalidEscape), 4)]
    [InlineData("a: *x", nameof(DocumentProblem.UndefinedAlias), 3)]
    [InlineData("a: &x [*x]", nameof(DocumentProblem.UndefinedAlias), 7)]
    [InlineData("a: *", nameof(DocumentProblem.InvalidProperty), 3)]
    [InlineData("a: !<tag:x> y", nameof(DocumentProblem.InvalidProperty), 3)]
    [InlineData("a: !! x", nameof(DocumentProblem.InvalidProperty), 3)]
    [InlineData("a: [?x]", nameof(DocumentProblem.UnexpectedText), 4)]
    [InlineData("a:\n  b: x\n \tc: 1", nameof(DocumentProblem.TabIndentation), 11)]
    [InlineData("a: %x", nameof(DocumentProblem.UnexpectedText), 3)]
    [InlineData("a: @x", nameof(DocumentProblem.UnexpectedText), 3)]
    [InlineData("a: \u0001", nameof(DocumentProblem.InvalidCharacter), 3)]
    [InlineData("? a\n: b", nameof(DocumentProblem.Unsupported), 0)]
    [InlineData("%TAG ! x\n---\na: 1", nameof(DocumentProblem.Unsupported), 0)]
    [InlineData("a: 1\nb", nameof(DocumentProblem.ColonExpected), 5)]
    [InlineData("a: 1\n...\nb: 1", nameof(DocumentProblem.UnexpectedText), 9)]
    public void Error_IsLocated(string text, string problem, int position)
    {
        DocumentFile file = YamlReader.Read(text);

        NodeInvariants.Verify(text, file);
        Assert.Equal((problem, position), (file.Error!.Value.Problem.ToString(), file.Error.Value.Range.Start));
    }

    // Not part of the theory, because xunit cannot pass a lone surrogate.
    [Fact]
    public void UnpairedSurrogate_IsRejected() =>
        Assert.Equal(new DocumentError(DocumentProblem.InvalidCharacter, new(3, 1)), YamlReader.Read("a: \uD83D").Error);

    [Fact]
    public void Depth_IsBounded()
    {
        string Block(int depth) => string.Concat(Enumerable.Range(0, depth).Select(i => $"{new string(' ', i)}k:\n"));

        Assert.Null(YamlReader.Read(Block(DocumentFile.MaxDepth)).Error);
        foreach (string text in new[] { Block(2000), new string('[', 100_000), string.Concat(Enumerable.Repeat("{a: ", 100_000)), string.Concat(Enumerable.Repeat("- ", 100_000)) })
            Assert.Equal(DocumentProblem.TooDeep, YamlReader.Read(text).Error!.Value.Problem);
    }

    /// <summary>Tests texts that cause backtracking in a careless scanner.</summary>
    [Theory]
    [InlineData("a ")]
    [InlineData("a: [x, {y: z}]\n")]
    [InlineData("'a' ")]
    [InlineData("- |\n   \n")]
    [InlineData("a\n")]
    [InlineData("\t")]
    [InlineData("&a ")]
    [InlineData("[],")]
    [InlineData("k: >\n\n\n\n")]
    public void Time_IsLinear(string piece)
    {
        long Measure(int length)
        {
            string text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            var watch = System.Diagnostics.Stopwatch.StartNew();
            YamlReader.Read(text);
            return watch.ElapsedMilliseconds;
        }

        Measure(10_000);
        // Quadratic time would take hours.
        Assert.InRange(Measure(1_000_000), 0, 10_000);
    }

    private static string Shape(DocumentNode node) => node switch
    {
        MappingNode mapping => $"{{{string.Join(',', mapping.Entries.Select(entry => $"{Shape(entry.Key)}:{Shape(entry.Value)}"))}}}",
        SequenceNode sequence => $"[{string.Join(',', sequence.Items.Select(Shape))}]",
        _ => ((ScalarNode)node).Value,
    };

    private static string TextOf(string text, DocumentNode node) => text.Substring(node.Range.Start, node.Range.Length);

    private static MappingNode Root(string text) => (MappingNode)Read(text).Roots.Single();

    private static DocumentFile Read(string text)
    {
        DocumentFile file = YamlReader.Read(text);
        Assert.Null(file.Error);
        NodeInvariants.Verify(text, file);
        return file;
    }
}
