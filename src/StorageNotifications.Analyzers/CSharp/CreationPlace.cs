using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Says where a diagnostic about a whole object points.</summary>
internal static class CreationPlace
{
    // new TopicConfiguration { … }: the type is enough to mark.
    public static CSharpPlace Place(this IObjectCreationOperation creation) => new(creation.Syntax switch
    {
        ObjectCreationExpressionSyntax named => Location.Create(named.SyntaxTree, TextSpan.FromBounds(named.SpanStart, named.Type.Span.End)),
        ImplicitObjectCreationExpressionSyntax bare => bare.NewKeyword.GetLocation(),
        _ => creation.Syntax.GetLocation(),
    });
}
