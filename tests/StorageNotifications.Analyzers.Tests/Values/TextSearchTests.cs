using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StorageNotifications.Analyzers.CSharp.Values;

namespace StorageNotifications.Analyzers.Tests.Values;

public sealed class TextSearchTests
{
    [Theory]
    [InlineData("topic", "topic")]
    [InlineData("@topic", "@topic")]
    [InlineData("x.topic.y + topic<int>()", "topic topic")]
    [InlineData("top\\u0069c", "top\\u0069c")]
    [InlineData("topic + \"\\u0069\"", "topic")]
    [InlineData("/* topic */ topic /* topic */", "topic")]
    [InlineData("/* topic */ other", "")]
    [InlineData("topics + _topic + topicé + \"topic\" + Topic", "")]
    [InlineData("$\"{topic} topic\"", "topic")]
    public void Identifiers_AreFoundByName(string expression, string found)
    {
        SyntaxTree file = CSharpSyntaxTree.ParseText($"_ = {expression};");

        Assert.Equal(found, string.Join(' ', TextSearch.FindIdentifiers("topic", file, CancellationToken.None)));
        Assert.Equal(
            file.GetRoot().DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == "topic"),
            TextSearch.FindIdentifiers("topic", file, CancellationToken.None));
    }

    [Fact]
    public void OnlyTheSpan_IsSearched()
    {
        SyntaxTree file = CSharpSyntaxTree.ParseText("topic(); topic(); /* word */ topic();");
        SyntaxNode second = file.GetRoot().DescendantNodes().OfType<StatementSyntax>().ElementAt(1);

        SyntaxToken found = Assert.Single(TextSearch.FindIdentifiers("topic", file, second.Span, CancellationToken.None));
        Assert.Equal(second.SpanStart, found.SpanStart);
        Assert.True(TextSearch.Contains(second, "topic()", CancellationToken.None));
        Assert.False(TextSearch.Contains(second, "word", CancellationToken.None));
    }
}
