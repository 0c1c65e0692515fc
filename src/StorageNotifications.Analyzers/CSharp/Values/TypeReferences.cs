using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>
/// Finds by name where the code of a type writes to a member and refers to a method. Another variable with the same name can make a value
/// unknown, but never wrong.
/// </summary>
internal static class TypeReferences
{
    /// <summary>Gets the places that write to a member of the type.</summary>
    public static IEnumerable<IdentifierNameSyntax> WritesTo(ISymbol member, CancellationToken cancellation) => NamesOf(member, cancellation).OfType<IdentifierNameSyntax>().Where(IsWritten);

    /// <summary>Gets the names that can refer to a member of the type.</summary>
    public static IEnumerable<SimpleNameSyntax> NamesOf(ISymbol member, CancellationToken cancellation) => member.ContainingType.DeclaringSyntaxReferences
        .SelectMany(part => NamesIn(part.GetSyntax(cancellation), member.Name, cancellation));

    /// <summary>Gets the places in code that use a name.</summary>
    public static IEnumerable<SimpleNameSyntax> NamesIn(SyntaxNode code, string name, CancellationToken cancellation) =>
        TextSearch.FindIdentifiers(name, code.SyntaxTree, code.Span, cancellation).Select(static token => token.Parent).OfType<SimpleNameSyntax>();

    /// <summary>Gets the call of a method name, or null if it is not called.</summary>
    public static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name) => WholeOf(name) is { Parent: InvocationExpressionSyntax call } callee && call.Expression == callee ? call : null;

    /// <summary>Gets the expression of a method name that is passed to another method, or null.</summary>
    public static ExpressionSyntax? ArgumentOf(SimpleNameSyntax name) =>
        WholeOf(name) is { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax } } } group ? group : null;

    /// <summary>Gets the expression that ends in a name: <c>this.Names</c> for <c>Names</c>.</summary>
    public static ExpressionSyntax WholeOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        MemberBindingExpressionSyntax binding => binding,
        _ => name,
    };

    /// <summary>Determines whether a name is assigned or passed by reference.</summary>
    public static bool IsWritten(IdentifierNameSyntax name)
    {
        SyntaxNode target = name;
        while (target.Parent is MemberAccessExpressionSyntax access && access.Name == target || target.Parent is MemberBindingExpressionSyntax or ParenthesizedExpressionSyntax || target.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression))
            target = target.Parent!;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == target,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || (argument.Parent is TupleExpressionSyntax tuple && IsDeconstructedInto(tuple)),
            PostfixUnaryExpressionSyntax or RefExpressionSyntax => true,
            PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.AddressOfExpression) || prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression),
            _ => false,
        };
    }

    // (x, (y, z)) = …, foreach ((x, y) in …)
    private static bool IsDeconstructedInto(TupleExpressionSyntax tuple) => tuple.Parent switch
    {
        ArgumentSyntax { Parent: TupleExpressionSyntax outer } => IsDeconstructedInto(outer),
        AssignmentExpressionSyntax assignment => assignment.Left == tuple,
        ForEachVariableStatementSyntax loop => loop.Variable == tuple,
        _ => false,
    };
}
