using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Writes the parts of the code that a fix inserts so that they have their intended meaning there.</summary>
internal static class WrittenCode
{
    private static readonly SymbolDisplayFormat[] Shortest =
    [
        SymbolDisplayFormat.MinimallyQualifiedFormat,
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted),
        SymbolDisplayFormat.FullyQualifiedFormat,
    ];

    /// <summary>Gets the shortest name that has the meaning of the type at a position, or null.</summary>
    // Binding a name costs much less than a lookup, which visits all imported types.
    public static string? NameAt(this SemanticModel model, int position, INamedTypeSymbol type) => Shortest
        .Select(format => type.ToDisplayString(format))
        .FirstOrDefault(name => SymbolEqualityComparer.Default.Equals(type, model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol));

    /// <summary>Gets the shortest expression that evaluates to the static member, or refers to the static method, at a position; or null.</summary>
    public static string? NameAt(this SemanticModel model, int position, INamedTypeSymbol type, string member) => Shortest
        .Select(format => $"{type.ToDisplayString(format)}.{member}")
        .FirstOrDefault(name => model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(name), SpeculativeBindingOption.BindAsExpression) is var found
            && SymbolEqualityComparer.Default.Equals(type, (found.Symbol ?? found.CandidateSymbols.FirstOrDefault())?.ContainingType));

    /// <summary>Determines whether an expression is complete, unlike <c>.Key</c> in <c>entity?.Key</c>.</summary>
    public static bool IsComplete(SyntaxNode code)
    {
        SyntaxNode first = code;
        while (true)
        {
            switch (first)
            {
                case MemberAccessExpressionSyntax access: first = access.Expression; break;
                case InvocationExpressionSyntax call: first = call.Expression; break;
                case ElementAccessExpressionSyntax element: first = element.Expression; break;
                case PostfixUnaryExpressionSyntax unary: first = unary.Operand; break;
                case ConditionalAccessExpressionSyntax conditional: first = conditional.Expression; break;
                default: return first is ExpressionSyntax and not (MemberBindingExpressionSyntax or ElementBindingExpressionSyntax);
            }
        }
    }

    /// <summary>Gets the name of the member that an expression refers to; null for an expression without a dot.</summary>
    public static SimpleNameSyntax? MemberNameIn(SyntaxNode reference) => reference switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    /// <summary>Gets the code of an expression with another name in place of one of its names.</summary>
    public static string WithName(SyntaxNode code, SimpleNameSyntax old, string name) =>
        code.ToString().Remove(old.SpanStart - code.SpanStart, old.Span.Length).Insert(old.SpanStart - code.SpanStart, name);

    /// <summary>Gets the code of an expression that replaces another one, in parentheses if an operator around it would otherwise take only a part of the code.</summary>
    public static string AsReplacement(SyntaxNode code, SyntaxNode replaced)
    {
        if (code is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax)
            return code.ToString();
        bool isOperand = replaced.Parent is BinaryExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax
            or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or IsPatternExpressionSyntax or SwitchExpressionSyntax or InterpolationSyntax;
        return isOperand ? $"({code})" : code.ToString();
    }
}
