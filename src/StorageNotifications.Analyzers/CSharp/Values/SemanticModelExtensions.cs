using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Extends <see cref="SemanticModel"/>.</summary>
internal static class SemanticModelExtensions
{
    /// <summary>Gets the operation of an expression that can be in parentheses or have a <c>!</c>, which are not operations.</summary>
    public static IOperation? OperationOf(this SemanticModel model, ExpressionSyntax expression, CancellationToken cancellation)
    {
        ExpressionSyntax inner = expression;
        while (true)
        {
            switch (inner)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    inner = parenthesized.Expression;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                    inner = suppressed.Operand;
                    break;
                default:
                    return model.GetOperation(inner, cancellation);
            }
        }
    }
}
