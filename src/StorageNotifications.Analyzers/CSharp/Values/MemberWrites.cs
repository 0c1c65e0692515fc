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
    private readonly ConcurrentDictionary<(SyntaxTree File, ISymbol Property), bool> _known = new();

    /// <summary>Determines whether the file of a reference sets the property.</summary>
    public bool ExistFor(IPropertyReferenceOperation reference, CancellationToken cancellation)
    {
        if (reference.SemanticModel is not { } model)
            return false;
        (SyntaxTree, ISymbol) key = (model.SyntaxTree, reference.Property.OriginalDefinition);
        return _known.TryGetValue(key, out bool exists) ? exists : _known[key] = Exist(reference.Property.OriginalDefinition, model, cancellation);
    }

    private static bool Exist(ISymbol property, SemanticModel model, CancellationToken cancellation) =>
        TypeReferences.NamesIn(model.SyntaxTree.GetRoot(cancellation), property.Name, cancellation)
            .OfType<IdentifierNameSyntax>()
            .Where(TypeReferences.IsWritten)
            .Any(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol?.OriginalDefinition, property));
}
