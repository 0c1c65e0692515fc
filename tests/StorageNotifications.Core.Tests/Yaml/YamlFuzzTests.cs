using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Tests.Documents;
using StorageNotifications.Core.Yaml;

namespace StorageNotifications.Core.Tests.Yaml;

/// <summary>
/// Tests our reader on generated documents, which YamlDotNet must read alike, and on mutated ones: what our reader accepts must fit the layout
/// of the text and what YamlDotNet reads, and what only our reader rejects must be one of the constructs that it does not support.
/// </summary>
public sealed class YamlFuzzTests
{
    [Fact]
    public void GeneratedDocuments_AreReadAsByYamlDotNet()
    {
        int texts = 0, compared = 0;

        Fuzzing.Run(count: 2000, random =>
        {
            string text = new YamlGenerator(random).Generate();

            DocumentFile file = YamlReader.Read(text);

            texts++;
            Assert.True(file.Error is null, $"{file.Error}:\n{text}");
            if (CompareAccepted(text, file, YamlOracle.DescribeByYamlDotNet(text)))
                compared++;
        });

        // YamlDotNet rejects some block scalars that begin with empty lines.
        Assert.InRange((double)compared / texts, 0.99, 1);
    }

    [Fact]
    public void MutatedDocuments_AreReadAsTheirLayoutStates()
    {
        int texts = 0, accepted = 0, compared = 0;
        var unexplained = new List<string>();

        Fuzzing.Run(count: 6000, random =>
        {
            string text = Fuzzing.Mutate(new YamlGenerator(random).Generate(), random);

            DocumentFile file = YamlReader.Read(text);

            texts++;
            List<string>? expected = YamlOracle.DescribeByYamlDotNet(text);
            if (file.Error is { } error)
            {
                NodeInvariants.Verify(text, file);
                if (expected is not null && !YamlDotNetDifferences.IsUnsupported(text, error))
                    unexplained.Add($"{error}:\n{text}");
                return;
            }
            accepted++;
            if (CompareAccepted(text, file, expected))
                compared++;
        });

        // YamlDotNet rejects some valid texts, for example, quoted scalars with a second line that is not indented. Only their layout is verified.
        Assert.InRange((double)compared / accepted, 0.9, 1);
        // YamlDotNet accepts some invalid texts by accident. A valid construct that our reader rejects would occur more often.
        Assert.True(unexplained.Count <= texts / 10_000, string.Join("\n\n", unexplained.Take(5)));
    }

    /// <summary>Verifies the verifier: the nodes of one text are wrong for the other.</summary>
    [Theory]
    [InlineData("a: b\nc: d", "a: b\n c:d")]
    [InlineData("a:\n  b: c", "a:\n b :c ")]
    [InlineData("- a\n- b", "- a\n  b")]
    [InlineData("a:\n- b\n- c", "a:\n- b\n -c")]
    [InlineData("[a, b]", "[a  b]")]
    [InlineData("[a, b]", "[a, b}")]
    [InlineData("a #b", "a b#")]
    [InlineData("a: |\n b\n c", "a: >\n b\n c")]
    [InlineData("a: |-\n b\n", "a: |+\n b\n")]
    [InlineData("'a\n b'", "'a\n\nb'")]
    [InlineData("\"\\x41\"", "\"\\x42\"")]
    [InlineData("!a b", "!c b")]
    [InlineData("- &a b\n- *a", "- &a b\n- *c")]
    [InlineData("---\na\n---\nb", "---\na\n-- \nb")]
    [InlineData("a:  b", "a:b  ")]
    public void NodesOfAnotherText_DoNotFitTheLayout(string text, string other)
    {
        DocumentFile file = YamlReader.Read(text);

        YamlLayout.Verify(text, file);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => YamlLayout.Verify(other, file));
    }

    /// <returns>Whether the nodes were compared with those of YamlDotNet.</returns>
    private static bool CompareAccepted(string text, DocumentFile file, List<string>? expected)
    {
        NodeInvariants.Verify(text, file);
        YamlLayout.Verify(text, file);
        if (expected is null || YamlDotNetDifferences.IsMisread(text, file))
            return false;

        List<string> actual = YamlOracle.DescribeByReader(file)!;
        if (!expected.SequenceEqual(actual))
            Assert.Fail($"{text}\n{expected.Zip(actual).FirstOrDefault(pair => pair.First != pair.Second)}");
        return true;
    }
}
