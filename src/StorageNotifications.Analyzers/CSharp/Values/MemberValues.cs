using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>The fields and properties of the compilation that have one value only, and the expressions that give it.</summary>
internal sealed class MemberValues
{
    private readonly ConcurrentDictionary<ISymbol, ExpressionSyntax?> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, HashSet<string>> _written = new(SymbolEqualityComparer.Default);

    /// <summary>The expression that gives a field or property its only value, or null.</summary>
    public ExpressionSyntax? SingleValueOf(ISymbol member, CancellationToken cancellation) =>
        member.DeclaringSyntaxReferences.Length != 1 ? null
        : _known.TryGetValue(member, out ExpressionSyntax? known) ? known
        : _known.GetOrAdd(member, Find(member, cancellation));

    private ExpressionSyntax? Find(ISymbol member, CancellationToken cancellation)
    {
        bool canBeWrittenElsewhere = member switch
        {
            IFieldSymbol field => !field.IsReadOnly && field.DeclaredAccessibility != Accessibility.Private,
            IPropertySymbol property => property.SetMethod is not null || property.IsVirtual || property.IsAbstract || property.IsOverride,
            _ => true,
        };
        if (canBeWrittenElsewhere)
            return null;

        ExpressionSyntax? value = member.DeclaringSyntaxReferences[0].GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression ?? BodyOfGetter(property),
            _ => null,
        };
        return value is null || WrittenIn(member.ContainingType, cancellation).Contains(member.Name) ? null : value;
    }

    // string Topic { get => "…"; }
    private static ExpressionSyntax? BodyOfGetter(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors is { Count: 1 } accessors ? accessors[0].ExpressionBody?.Expression : null;

    // By name alone: an assignment to another variable of the same name makes a value unknown, never wrong.
    private HashSet<string> WrittenIn(INamedTypeSymbol type, CancellationToken cancellation) =>
        _written.TryGetValue(type, out HashSet<string>? known) ? known : _written.GetOrAdd(type, new HashSet<string>(
            type.DeclaringSyntaxReferences
                .SelectMany(part => part.GetSyntax(cancellation).DescendantNodes())
                .OfType<IdentifierNameSyntax>()
                .Where(IsWritten)
                .Select(static identifier => identifier.Identifier.ValueText)));

    private static bool IsWritten(IdentifierNameSyntax identifier)
    {
        SyntaxNode target = identifier;
        while (target.Parent is MemberAccessExpressionSyntax access && access.Name == target || target.Parent is MemberBindingExpressionSyntax or ParenthesizedExpressionSyntax)
            target = target.Parent!;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == target,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
            PostfixUnaryExpressionSyntax or RefExpressionSyntax => true,
            PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.AddressOfExpression) || prefix.IsKind(SyntaxKind.PreIncrementExpression),
            _ => false,
        };
    }
}
