using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.CodeFixes;

/// <summary>Keeps the comments and the layout of code that is replaced.</summary>
internal static class ReplacedCode
{
    /// <summary>Gets the replacement with the comments that it lacks; null if it would remove a directive, and with it the code of another configuration.</summary>
    public static string? WithComments(string replacement, SyntaxNode root, SourceText text, TextSpan replaced)
    {
        var code = new StringBuilder();
        foreach (SyntaxTrivia trivia in root.DescendantTrivia(replaced).Where(trivia => replaced.Contains(trivia.Span)))
        {
            if (trivia.IsDirective)
                return null;
            bool isLine = trivia.IsKind(SyntaxKind.SingleLineCommentTrivia);
            if ((isLine || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)) && !replacement.Contains(trivia.ToString()))
                code.Append(trivia).Append(isLine ? LineBreakAfter(trivia, text, replaced) : " ");
        }
        return code.Append(replacement).ToString();
    }

    /// <summary>Gets the white space at the beginning of a line.</summary>
    public static string IndentationAt(int position, SourceText text) =>
        new(text.Lines.GetLineFromPosition(position).ToString().TakeWhile(char.IsWhiteSpace).ToArray());

    // The code continues below the comment with the indentation of the replaced code or, if that does not begin its line, of the comment.
    private static string LineBreakAfter(SyntaxTrivia comment, SourceText text, TextSpan replaced)
    {
        TextLine line = text.Lines.GetLineFromPosition(comment.SpanStart);
        string first = IndentationAt(replaced.Start, text);
        return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak))
            + (text.Lines.GetLineFromPosition(replaced.Start).Start + first.Length == replaced.Start ? first : IndentationAt(comment.SpanStart, text));
    }
}
