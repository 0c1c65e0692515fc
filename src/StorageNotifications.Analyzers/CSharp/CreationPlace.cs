using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Determines the place of a finding about a whole object.</summary>
internal static class CreationPlace
{
    // new TopicConfiguration { … }: only the type is marked.
    public static CSharpPlace Place(this IObjectCreationOperation creation) => new(creation.Syntax switch
    {
        ObjectCreationExpressionSyntax named => Location.Create(named.SyntaxTree, TextSpan.FromBounds(named.SpanStart, named.Type.Span.End)),
        ImplicitObjectCreationExpressionSyntax bare => bare.NewKeyword.GetLocation(),
        _ => creation.Syntax.GetLocation(),
    });
}
