using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Yaml;

namespace StorageNotifications.Core.Tests.Documents;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("{ \"a\": 1 }")]
    [InlineData("\uFEFF\r\n{ \"a\": 1, }")]
    [InlineData("// comment\n{ \"a\": 1 }")]
    [InlineData("a: 1")]
    [InlineData("{a: 1}")]
    [InlineData("{ \"a\": 1, # comment\n}")]
    public void JsonAndYaml_AreRecognized(string text)
    {
        DocumentFile file = DocumentReader.Read(text);

        Assert.Equal("1", ((ScalarNode)((MappingNode)file.Roots.Single()).Find("a")!).Value);
    }

    [Fact]
    public void TextInNeitherFormat_HasTheErrorOfTheLikelierFormat()
    {
        Assert.Equal(new DocumentError(DocumentProblem.ValueExpected, new(9, 1)), DocumentReader.Read("{ \"a\": [ }").Error);
        Assert.Equal(new DocumentError(DocumentProblem.TabIndentation, new(3, 1)), DocumentReader.Read("a:\n\tb: 1").Error);
    }
}
