using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Yaml;

namespace StorageNotifications.Core.Tests.Documents;

public sealed class AliasExpansionTests
{
    [Theory]
    [InlineData("a: &x 1\nb: *x", "{a: 1, b: 1}")]
    [InlineData("a: &x [1, 2]\nb: { c: *x, *x : 3 }", "{a: [1, 2], b: {c: [1, 2], [1, 2]: 3}}")]
    [InlineData("a: &x { c: 1 }\nb: { <<: *x, d: 2 }", "{a: {c: 1}, b: {d: 2, c: 1}}")]
    [InlineData("a: &x { c: 1 }\nb: { c: 3, <<: *x }", "{a: {c: 1}, b: {c: 3}}")]
    [InlineData("a: &x { c: 1 }\nb: &y { c: 2, d: 2 }\ne: { <<: [*y, *x] }", "{a: {c: 1}, b: {c: 2, d: 2}, e: {c: 2, d: 2}}")]
    [InlineData("a: &x { c: 1 }\nb: &y { <<: *x, d: 2 }\ne: { <<: *y }", "{a: {c: 1}, b: {d: 2, c: 1}, e: {d: 2, c: 1}}")]
    [InlineData("a: &x { <<: { c: 1 }, d: 2 }\nb: *x", "{a: {d: 2, c: 1}, b: {d: 2, c: 1}}")]
    [InlineData("a: &x 1\nb: { <<: *x, c: 2 }", "{a: 1, b: {<<: 1, c: 2}}")]
    [InlineData("a: &x { c: 1 }\nb: { '<<': *x }", "{a: {c: 1}, b: {<<: {c: 1}}}")]
    [InlineData("a: &x 1\nb: *x\nc: &x 2\nd: *x", "{a: 1, b: 1, c: 2, d: 2}")]
    public void AliasesAndMergeKeys_AreReplaced(string text, string expected) => Assert.Equal(expected, Show(Expand(text)));

    [Fact]
    public void CollectionOfAnAlias_IsWhereTheAliasIs()
    {
        const string Text = "a: &x { c: 1 }\nb: *x";
        var expanded = (MappingNode)Expand(Text);
        var second = (MappingNode)expanded.Find("b")!;

        Assert.Equal(Text.LastIndexOf("*x", StringComparison.Ordinal), second.Range.Start);
        Assert.Equal(Text.IndexOf('1', StringComparison.Ordinal), second.Find("c")!.Range.Start);
    }

    [Fact]
    public void NodeWithoutAliases_StaysTheSame()
    {
        DocumentNode root = DocumentReader.Read("a: { b: [1, '&*'] }").Roots.Single();

        Assert.Same(root, AliasExpansion.Expand(root, "&*"));
    }

    [Fact]
    public void LargeOrDeepExpansion_KeepsAliases()
    {
        string wide = string.Concat(Enumerable.Range(1, 100).Select(static i => $"x{i}: &x{i} [*x{i - 1}, *x{i - 1}, *x{i - 1}]\n"));
        string deep = string.Concat(Enumerable.Range(1, 5_000).Select(static i => $"x{i}: &x{i} [*x{i - 1}]\n"));

        foreach (string text in new[] { wide, deep })
            Assert.InRange(SizeOf(Expand("x0: &x0 a\n" + text)), 1, 200_000);
    }

    private static DocumentNode Expand(string text) => AliasExpansion.Expand(DocumentReader.Read(text).Roots.Single(), text);

    private static string Show(DocumentNode node) => node switch
    {
        ScalarNode scalar => scalar.Value,
        SequenceNode sequence => $"[{string.Join(", ", sequence.Items.Select(Show))}]",
        MappingNode mapping => $"{{{string.Join(", ", mapping.Entries.Select(static entry => $"{Show(entry.Key)}: {Show(entry.Value)}"))}}}",
        _ => "*",
    };

    private static int SizeOf(DocumentNode node) => 1 + node switch
    {
        SequenceNode sequence => sequence.Items.Sum(SizeOf),
        MappingNode mapping => mapping.Entries.Sum(static entry => SizeOf(entry.Value)),
        _ => 0,
    };
}
