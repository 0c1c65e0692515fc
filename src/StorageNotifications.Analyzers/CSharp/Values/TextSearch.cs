using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Finds names in the text of a file, which costs much less than visiting the tokens of the file.</summary>
internal static class TextSearch
{
    private static readonly ConditionalWeakTable<SyntaxTree, string> Texts = new();

    /// <summary>Finds the identifiers with a name in a file, in source order.</summary>
    public static IEnumerable<SyntaxToken> FindIdentifiers(string name, SyntaxTree file, CancellationToken cancellation) => FindIdentifiers(name, file, new(0, file.Length), cancellation);

    /// <summary>Finds the identifiers with a name in a span of a file, in source order.</summary>
    public static IEnumerable<SyntaxToken> FindIdentifiers(string name, SyntaxTree file, TextSpan span, CancellationToken cancellation)
    {
        string text = TextOf(file, cancellation);
        SyntaxNode root = file.GetRoot(cancellation);
        IEnumerable<SyntaxToken> tokens = MayContainEscapes(text)
            ? root.DescendantTokens(span)
            // A word in a comment belongs to the next token.
            : FindWords(name, text, span).Select(position => (Position: position, Token: root.FindToken(position))).Where(static found => found.Token.Span.Contains(found.Position)).Select(static found => found.Token);
        return tokens.Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name && span.Contains(token.Span));
    }

    /// <summary>Determines whether the code of a node, including comments, contains a text.</summary>
    public static bool Contains(SyntaxNode code, string text, CancellationToken cancellation) =>
        TextOf(code.SyntaxTree, cancellation).IndexOf(text, code.SpanStart, code.Span.Length, StringComparison.Ordinal) >= 0;

    private static string TextOf(SyntaxTree file, CancellationToken cancellation) =>
        Texts.TryGetValue(file, out string? text) ? text : Texts.GetValue(file, asked => asked.GetText(cancellation).ToString());

    // An identifier can be written with an escape sequence: \u0041rn
    private static bool MayContainEscapes(string text) => text.IndexOf(@"\u", StringComparison.Ordinal) >= 0 || text.IndexOf(@"\U", StringComparison.Ordinal) >= 0;

    private static IEnumerable<int> FindWords(string name, string text, TextSpan span)
    {
        for (int i = span.Start; name.Length > 0 && (i = text.IndexOf(name, i, span.End - i, StringComparison.Ordinal)) >= 0; i += name.Length)
        {
            if (!IsPartOfName(text, i - 1) && !IsPartOfName(text, i + name.Length))
                yield return i;
        }
    }

    private static bool IsPartOfName(string text, int index) => index >= 0 && index < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[index]);
}
