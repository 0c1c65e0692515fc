using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.CodeFixes;

/// <summary>Adds a <c>using</c> directive to a file.</summary>
internal static class NamespaceImport
{
    /// <summary>Determines whether every name in the file keeps its meaning when the namespace is imported.</summary>
    public static bool IsSafe(CompilationUnitSyntax unit, SemanticModel model, INamespaceSymbol imported, CancellationToken cancellation)
    {
        // An import in an '#if' block does not exist in every configuration.
        if (unit.Usings.Any(static directive => directive.ContainsDirectives) || unit.Usings.Any() && unit.Usings.Last().GetLastToken().GetNextToken().LeadingTrivia.Any(static trivia => trivia.IsKind(SyntaxKind.EndIfDirectiveTrivia)))
            return false;

        var types = new HashSet<string>();
        foreach (INamedTypeSymbol type in imported.GetTypeMembers())
        {
            if (type.MightContainExtensionMethods)
                return false;
            types.Add(type.Name);
        }
        return unit.DescendantNodes(descendIntoTrivia: true)
            .OfType<SimpleNameSyntax>()
            .Where(name => types.Contains(name.Identifier.ValueText))
            .Select(name => model.GetSymbolInfo(name, cancellation).Symbol)
            .All(symbol => symbol is not (null or INamedTypeSymbol) || SymbolEqualityComparer.Default.Equals(symbol?.ContainingNamespace, imported));
    }

    /// <summary>Adds the directive after the existing directives or at the top.</summary>
    public static TextChange Add(CompilationUnitSyntax unit, SourceText text, INamespaceSymbol imported)
    {
        string newLine = text.Lines[0].EndIncludingLineBreak > text.Lines[0].End ? text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak)) : "\n";
        string directive = $"using {imported.ToDisplayString()};{newLine}";
        UsingDirectiveSyntax[] plain = unit.Usings.Where(static other => other.Alias is null && other.StaticKeyword.IsKind(SyntaxKind.None)).ToArray();
        if (plain.Length > 0)
            return new(EmptyAt(text.Lines.GetLineFromPosition(plain.Last().Span.End).EndIncludingLineBreak), directive);
        if (unit.Usings.FirstOrDefault() is { } first)
            return new(EmptyAt(text.Lines.GetLineFromPosition(first.SpanStart).Start), directive);
        return new(EmptyAt(unit.Externs.Any() ? unit.Externs.Last().FullSpan.End : EndOfHeader(unit)), directive + newLine);
    }

    // The header consists of comments that a blank line ends, and of '#define' directives, which must be first.
    private static int EndOfHeader(CompilationUnitSyntax unit)
    {
        int end = 0;
        bool isBlank = false;
        foreach (SyntaxTrivia trivia in unit.GetLeadingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.DefineDirectiveTrivia) || trivia.IsKind(SyntaxKind.UndefDirectiveTrivia) || (isBlank && trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
                end = trivia.FullSpan.End;
            isBlank = trivia.IsKind(SyntaxKind.EndOfLineTrivia);
        }
        return end;
    }

    private static TextSpan EmptyAt(int position) => new(position, 0);
}
