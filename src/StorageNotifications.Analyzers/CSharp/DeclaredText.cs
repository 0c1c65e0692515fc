using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StorageNotifications.Analyzers.CSharp.Values;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>A literal that is the value of a field, property or constant local.</summary>
/// <param name="Name">The name of the variable.</param>
internal sealed record DeclaredText(LiteralExpressionSyntax Literal, string Name)
{
    /// <summary>Gets the literals in a body or initializer that are values of members.</summary>
    public static IReadOnlyList<DeclaredText> In(SyntaxNode block) => block switch
    {
        EqualsValueClauseSyntax initializer => Of(initializer.Value),
        ArrowExpressionClauseSyntax { Expression: AssignmentExpressionSyntax assignment } => Of(assignment.Right),
        ArrowExpressionClauseSyntax arrow => Of(arrow.Expression),
        BlockSyntax { Parent: ConstructorDeclarationSyntax } body =>
            [.. body.Statements.SelectMany(static statement => statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } ? Of(assignment.Right) : [])],
        BlockSyntax { Parent: AccessorDeclarationSyntax, Statements: { Count: 1 } statements } when statements[0] is ReturnStatementSyntax { Expression: { } returned } => Of(returned),
        _ => [],
    };

    /// <summary>Gets the literal with its name; null if it is not the value of a variable.</summary>
    public static DeclaredText? Of(LiteralExpressionSyntax literal) => NameOf(literal) is { } name ? new(literal, name) : null;

    /// <summary>Finds the places in the file that may use the variable.</summary>
    public IEnumerable<SimpleNameSyntax> FindUses(CancellationToken cancellation) => TextSearch.FindIdentifiers(Name, Literal.SyntaxTree, cancellation)
        .Select(static token => token.Parent)
        .OfType<SimpleNameSyntax>()
        // _topic = "…"
        .Where(use => !(Literal.Parent is AssignmentExpressionSyntax assignment && assignment.Left.Span.Contains(use.Span)));

    /// <summary>Gets the symbol of the variable.</summary>
    public ISymbol? SymbolIn(SemanticModel model, CancellationToken cancellation) => Literal.Parent is AssignmentExpressionSyntax assignment
        ? model.GetSymbolInfo(assignment.Left, cancellation).Symbol
        : Literal.Ancestors().FirstOrDefault(static node => node is VariableDeclaratorSyntax or PropertyDeclarationSyntax) is { } declaration ? model.GetDeclaredSymbol(declaration, cancellation) : null;

    private static DeclaredText[] Of(ExpressionSyntax value) =>
        value is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) && Of(literal) is { } text ? [text] : [];

    private static string? NameOf(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax or LocalDeclarationStatementSyntax } variable } => variable.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } } => property.Identifier.ValueText,
        ReturnStatementSyntax { Parent: BlockSyntax { Parent: AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } } } => property.Identifier.ValueText,
        AssignmentExpressionSyntax { Parent: ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax } } assignment when assignment.Right == literal => AssignedName(assignment),
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } } } assignment when assignment.Right == literal => AssignedName(assignment),
        _ => null,
    };

    private static string? AssignedName(AssignmentExpressionSyntax assignment) => assignment.Left switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
