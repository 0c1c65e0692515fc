using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Tests.Documents;
using StorageNotifications.Core.Yaml;

namespace StorageNotifications.Core.Tests.Yaml;

/// <summary>Tests that our reader and YamlDotNet agree on generated and mutated documents.</summary>
public sealed class YamlFuzzTests
{
    [Fact]
    public void GeneratedDocuments_AreReadAsByYamlDotNet() => Fuzzing.Run(count: 2000, static random =>
    {
        string text = new YamlGenerator(random).Generate();

        DocumentFile file = YamlReader.Read(text);

        NodeInvariants.Verify(text, file);
        Assert.True(file.Error is null, $"{file.Error}:\n{text}");
        Compare(text, file);
    });

    [Fact]
    public void MutatedDocuments_AreReadAsByYamlDotNetOrRefused() => Fuzzing.Run(count: 6000, static random =>
    {
        string text = Fuzzing.Mutate(new YamlGenerator(random).Generate(), random);

        DocumentFile file = YamlReader.Read(text);

        NodeInvariants.Verify(text, file);
        if (file.Error is null)
            Compare(text, file);
    });

    private static void Compare(string text, DocumentFile file)
    {
        List<string> actual = YamlOracle.DescribeByReader(file)!;
        List<string>? expected = YamlOracle.DescribeByYamlDotNet(text, out string refusal);
        if (YamlOracle.IsMisread(text))
            return;
        if (expected is null)
            Assert.True(YamlOracle.IsStricter(refusal, text), $"YamlDotNet refuses: {refusal}\n{text}");
        else if (!expected.SequenceEqual(actual))
            Assert.Fail($"{text}\n{expected.Zip(actual).FirstOrDefault(pair => pair.First != pair.Second)}");
    }
}
