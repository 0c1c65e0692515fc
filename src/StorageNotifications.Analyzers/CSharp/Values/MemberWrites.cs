using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>
/// Determines whether the code of a file sets a property of an object from elsewhere, as in <c>record.Key = Decode(record.Key)</c> or
/// <c>new Record { Key = "a b" }</c>. The value of such a property need not come from the library that provides the object.
/// </summary>
internal sealed class MemberWrites
{
    private readonly ConcurrentDictionary<(SyntaxTree File, ISymbol Property), IdentifierNameSyntax[]> _known = new();

    /// <summary>Determines whether the file of a reference sets the property of an object that the reference may use.</summary>
    public bool ExistFor(IPropertyReferenceOperation reference, CancellationToken cancellation)
    {
        if (reference.SemanticModel is not { } model)
            return false;
        IPropertySymbol property = reference.Property.OriginalDefinition;
        if (!_known.TryGetValue((model.SyntaxTree, property), out IdentifierNameSyntax[]? writes))
            _known[(model.SyntaxTree, property)] = writes = Find(property, model, cancellation);
        return writes.Length > 0 && MemberAround(reference.Syntax) is var user && writes.Any(write => MayConcern(write, user, property, model, cancellation));
    }

    private static IdentifierNameSyntax[] Find(IPropertySymbol property, SemanticModel model, CancellationToken cancellation) =>
        TypeReferences.NamesIn(model.SyntaxTree.GetRoot(cancellation), property.Name, cancellation)
            .OfType<IdentifierNameSyntax>()
            .Where(name => TypeReferences.IsWritten(name) && MayBeOf(property, name, model)
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol?.OriginalDefinition, property))
            .ToArray();

    // The compiler must bind the whole statement for the symbol of a name, but only the type for that of new CopyObjectRequest { Key = key }.
    private static bool MayBeOf(IPropertySymbol property, IdentifierNameSyntax name, SemanticModel model)
    {
        if (name.Parent?.Parent is not InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax { Type: { } created } })
            return true;
        ITypeSymbol? type = model.GetSpeculativeTypeInfo(created.SpanStart, created, SpeculativeBindingOption.BindAsTypeOrNamespace).Type;
        while (type is not null && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, property.ContainingType.OriginalDefinition))
            type = type.BaseType;
        return type is not null;
    }

    // An initializer sets the property of a new object. It can reach code in another member if one of the members names the other, if a
    // constructor creates it, or if its creator returns or stores objects of the library.
    private static bool MayConcern(IdentifierNameSyntax write, SyntaxNode user, IPropertySymbol property, SemanticModel model, CancellationToken cancellation)
    {
        if (write.Parent?.Parent is not InitializerExpressionSyntax)
            return true;
        SyntaxNode creator = MemberAround(write);
        return creator == user
            || creator is ConstructorDeclarationSyntax
            || Names(user, creator, cancellation)
            || Names(creator, user, cancellation)
            || (TypeOf(creator) is { } type && Mentions(model.GetTypeInfo(type, cancellation).Type, property.ContainingAssembly))
            || StoresIn(creator, property.ContainingAssembly, model, cancellation);
    }

    private static SyntaxNode MemberAround(SyntaxNode code) =>
        code.AncestorsAndSelf().FirstOrDefault(static node => node is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or GlobalStatementSyntax)) ?? code.SyntaxTree.GetRoot();

    private static bool Names(SyntaxNode code, SyntaxNode member, CancellationToken cancellation) =>
        NamesOf(member).Any(name => TypeReferences.NamesIn(code, name, cancellation).Any());

    private static IEnumerable<string> NamesOf(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Identifier.ValueText),
        _ => [],
    };

    // _records.Enqueue(new Record { … })
    private static bool StoresIn(SyntaxNode creator, IAssemblySymbol library, SemanticModel model, CancellationToken cancellation) =>
        model.GetEnclosingSymbol(creator.SpanStart, cancellation) is { } around
        && (around as INamedTypeSymbol ?? around.ContainingType) is { } declaring
        && declaring.GetMembers().OfType<IFieldSymbol>().Any(field => Mentions(field.Type, library) && TypeReferences.NamesIn(creator, field.Name, cancellation).Any());

    private static TypeSyntax? TypeOf(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        BasePropertyDeclarationSyntax property => property.Type,
        BaseFieldDeclarationSyntax field => field.Declaration.Type,
        _ => null,
    };

    // Record, Record[], List<Record>, Task<List<Record>>
    private static bool Mentions(ITypeSymbol? type, IAssemblySymbol library) => type switch
    {
        IArrayTypeSymbol array => Mentions(array.ElementType, library),
        INamedTypeSymbol named => SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, library) || named.TypeArguments.Any(argument => Mentions(argument, library)),
        _ => false,
    };
}
