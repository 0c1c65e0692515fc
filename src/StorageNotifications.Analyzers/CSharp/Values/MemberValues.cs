using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>
/// Finds the values of the fields, properties and methods of a compilation, and the calls of private methods. It searches the syntax on
/// demand.
/// </summary>
internal sealed class MemberValues
{
    // The attributes that do not cause a member to be set from outside.
    private static readonly string[] HarmlessAttributes =
        ["ObsoleteAttribute", "NonSerializedAttribute", "EditorBrowsableAttribute", "DebuggerBrowsableAttribute", "DebuggerDisplayAttribute", "CompilerGeneratedAttribute", "GeneratedCodeAttribute"];

    private readonly ConcurrentDictionary<ISymbol, ExpressionSyntax?> _values = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<ExpressionSyntax>?> _returned = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<ExpressionSyntax>> _yielded = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _setLater = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<ExpressionSyntax>?> _uses = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Gets the expression for the only value of a field or property, or null: its initializer, its getter, or the assignment in the only
    /// constructor.
    /// </summary>
    public ExpressionSyntax? SingleValueOf(ISymbol member, CancellationToken cancellation) =>
        member.DeclaringSyntaxReferences.Length != 1 ? null
        : _values.TryGetValue(member, out ExpressionSyntax? known) ? known
        : _values.GetOrAdd(member, FindValue(member, cancellation));

    /// <summary>Determines whether code of the type other than a constructor sets a field or property.</summary>
    public bool IsSetLater(ISymbol member, CancellationToken cancellation) =>
        member is IFieldSymbol { IsReadOnly: false, IsConst: false } or IPropertySymbol { SetMethod.IsInitOnly: false }
        && (_setLater.TryGetValue(member, out bool known) ? known : _setLater.GetOrAdd(member, TypeReferences.WritesTo(member, cancellation).Any(static write => !IsInitial(write))));

    /// <summary>Determines whether code of the type may change the object in a field or property.</summary>
    public static bool MayChangeObjectIn(ISymbol member, CancellationToken cancellation) => TypeReferences.NamesOf(member, cancellation).Any(MayChangeObject);

    /// <summary>Gets the return values of a method; null if they are unknown.</summary>
    public IReadOnlyList<ExpressionSyntax>? ReturnedBy(IMethodSymbol method, CancellationToken cancellation)
    {
        if (_returned.TryGetValue(method, out IReadOnlyList<ExpressionSyntax>? known))
            return known;
        return _returned.GetOrAdd(method, HasOneBody(method) ? FindReturned(method.DeclaringSyntaxReferences[0].GetSyntax(cancellation)) : null);
    }

    /// <summary>Gets the elements that an iterator returns one by one; none for other methods.</summary>
    public IReadOnlyList<ExpressionSyntax> YieldedBy(IMethodSymbol method, CancellationToken cancellation) =>
        _yielded.TryGetValue(method, out IReadOnlyList<ExpressionSyntax>? known) ? known
        : _yielded.GetOrAdd(method, HasOneBody(method) ? FindYielded(method.DeclaringSyntaxReferences[0].GetSyntax(cancellation)) : []);

    private static bool HasOneBody(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, IsVirtual: false, IsAbstract: false, IsOverride: false, DeclaringSyntaxReferences.Length: 1 };

    /// <summary>
    /// Gets all calls of a private method or local function, and the method groups that are passed to other methods; null if there can be
    /// other calls, for example through a delegate in a variable.
    /// </summary>
    public IReadOnlyList<ExpressionSyntax>? UsesOf(IMethodSymbol method, CancellationToken cancellation) =>
        _uses.TryGetValue(method, out IReadOnlyList<ExpressionSyntax>? known) ? known : _uses.GetOrAdd(method, FindUses(method, cancellation));

    // Config.Region = …, Configure(Config), var config = Config
    private static bool MayChangeObject(SimpleNameSyntax name)
    {
        ExpressionSyntax reference = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return reference.Parent switch
        {
            MemberAccessExpressionSyntax { Name: IdentifierNameSyntax used } => TypeReferences.IsWritten(used),
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax } => false,
            AssignmentExpressionSyntax assignment => assignment.Left != reference,
            _ => true,
        };
    }

    // In a constructor, or in the initializer of another object.
    private static bool IsInitial(SyntaxNode write) =>
        write.Parent?.Parent is InitializerExpressionSyntax || write.Ancestors().Any(static outer => outer is ConstructorDeclarationSyntax);

    private static List<ExpressionSyntax>? FindUses(IMethodSymbol method, CancellationToken cancellation)
    {
        IEnumerable<SimpleNameSyntax> names;
        if (method.MethodKind == MethodKind.LocalFunction && method.DeclaringSyntaxReferences[0].GetSyntax(cancellation).Parent is { } scope)
            // A top-level statement is not in a method.
            names = TypeReferences.NamesIn(scope is GlobalStatementSyntax { Parent: { } program } ? program : scope, method.Name, cancellation);
        else if (method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private, ContainingType.DeclaringSyntaxReferences.Length: 1 })
            names = TypeReferences.NamesOf(method, cancellation);
        else
            return null;
        var uses = new List<ExpressionSyntax>();
        foreach (SimpleNameSyntax name in names)
        {
            if (TypeReferences.CallOf(name) is { } call)
                uses.Add(call);
            else if (TypeReferences.ArgumentOf(name) is { } group)
                uses.Add(group);
            else
                return null;
        }
        return uses;
    }

    private ExpressionSyntax? FindValue(ISymbol member, CancellationToken cancellation)
    {
        bool canBeWrittenElsewhere = member switch
        {
            IFieldSymbol field => !field.IsReadOnly && field.DeclaredAccessibility != Accessibility.Private,
            IPropertySymbol property => property.SetMethod is { DeclaredAccessibility: not Accessibility.Private } || property.IsVirtual || property.IsAbstract || property.IsOverride,
            _ => true,
        };
        if (canBeWrittenElsewhere)
            return null;

        (ExpressionSyntax? value, bool isStored) = member.DeclaringSyntaxReferences[0].GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax declarator => (declarator.Initializer?.Value, true),
            PropertyDeclarationSyntax property when GetterOf(property) is { } getter => (getter, false),
            PropertyDeclarationSyntax { AccessorList: { } accessors } property when accessors.Accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null }) => (property.Initializer?.Value, true),
            _ => (null, false),
        };
        if (!isStored)
            return value;
        // A serializer, an editor or a test framework may set it.
        if (!AttributesOf(member).All(IsHarmless))
            return null;
        IdentifierNameSyntax[] writes = TypeReferences.WritesTo(member, cancellation).ToArray();
        // new TopicConfiguration { Topic = Topic }
        if (member.IsStatic || member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null })
            writes = writes.Where(static write => write.Parent?.Parent is not InitializerExpressionSyntax).ToArray();
        return writes.Length switch
        {
            0 => value,
            1 when value is null => ConstructorValue(writes[0], member),
            _ => null,
        };
    }

    // [field: …] applies to the backing field of a property.
    private static IEnumerable<AttributeData> AttributesOf(ISymbol member) => member is IPropertySymbol
        ? member.ContainingType.GetMembers().OfType<IFieldSymbol>().Where(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member)).SelectMany(static field => field.GetAttributes()).Concat(member.GetAttributes())
        : member.GetAttributes();

    private static bool IsHarmless(AttributeData attribute) => attribute.AttributeClass is { } type
        && (HarmlessAttributes.Contains(type.Name) || type.ContainingNamespace?.ToDisplayString() == "System.Diagnostics.CodeAnalysis");

    // string Topic => "…"; string Topic { get => "…"; } string Topic { get { return "…"; } }
    private static ExpressionSyntax? GetterOf(PropertyDeclarationSyntax property) => property switch
    {
        { ExpressionBody: { } body } => body.Expression,
        { AccessorList.Accessors: { Count: 1 } accessors } when accessors[0].ExpressionBody is { } body => body.Expression,
        { AccessorList.Accessors: { Count: 1 } accessors } when accessors[0].Body is { Statements: { Count: 1 } statements } && statements[0] is ReturnStatementSyntax result => result.Expression,
        _ => null,
    };

    // Another constructor may not set the member, and a statement that contains the assignment may skip it.
    private static ExpressionSyntax? ConstructorValue(SimpleNameSyntax written, ISymbol member)
    {
        SyntaxNode target = written.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : written;
        if (target.Parent is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment || assignment.Left != target)
            return null;
        SyntaxNode? body = assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax block } ? block : assignment.Parent as ArrowExpressionClauseSyntax;
        return body?.Parent is ConstructorDeclarationSyntax { Parent: TypeDeclarationSyntax { ParameterList: null } type } constructor
            && type.Identifier.ValueText == member.ContainingType.Name
            && constructor.Modifiers.Any(SyntaxKind.StaticKeyword) == member.IsStatic
            && type is ClassDeclarationSyntax or RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not (int)SyntaxKind.StructKeyword }
            && member.ContainingType.DeclaringSyntaxReferences.Length == 1
            && type.Members.OfType<ConstructorDeclarationSyntax>().Count(other => other.Modifiers.Any(SyntaxKind.StaticKeyword) == member.IsStatic) == 1
            && !constructor.DescendantNodes().Any(static node => node is ReturnStatementSyntax)
                ? assignment.Right
                : null;
    }

    private static IReadOnlyList<ExpressionSyntax>? FindReturned(SyntaxNode method)
    {
        (BlockSyntax? body, ArrowExpressionClauseSyntax? expression) = method switch
        {
            MethodDeclarationSyntax ordinary => (ordinary.Body, ordinary.ExpressionBody),
            LocalFunctionStatementSyntax local => (local.Body, local.ExpressionBody),
            _ => (null, null),
        };
        if (expression is not null)
            return [expression.Expression];
        if (body is null)
            return null;
        SyntaxNode[] statements = StatementsIn(body).Where(static node => node is ReturnStatementSyntax or YieldStatementSyntax).ToArray();
        return statements.Any(static statement => statement is YieldStatementSyntax)
            ? null
            : statements.Select(static statement => ((ReturnStatementSyntax)statement).Expression).OfType<ExpressionSyntax>().ToArray();
    }

    private static IReadOnlyList<ExpressionSyntax> FindYielded(SyntaxNode method) =>
        (method is MethodDeclarationSyntax ordinary ? ordinary.Body : (method as LocalFunctionStatementSyntax)?.Body) is { } body
            ? StatementsIn(body).OfType<YieldStatementSyntax>().Select(static statement => statement.Expression).OfType<ExpressionSyntax>().ToArray()
            : [];

    private static IEnumerable<SyntaxNode> StatementsIn(BlockSyntax body) =>
        body.DescendantNodes(static node => node is not (ExpressionSyntax or LocalFunctionStatementSyntax)).Where(static node => node is StatementSyntax);
}
