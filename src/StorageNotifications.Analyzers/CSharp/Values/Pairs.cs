using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Recognizes the collections of .NET whose elements have a key: dictionaries, and groups of LINQ.</summary>
internal static class Pairs
{
    /// <summary>The name of the member for the key of an element.</summary>
    public const string Key = "Key";

    /// <summary>The name of the member for the value of an entry.</summary>
    public const string Value = "Value";

    /// <summary>Determines whether a property is the key or value of an element.</summary>
    public static bool IsPart(IPropertySymbol property) =>
        property.Name is Key or Value && property.ContainingType is { Name: "KeyValuePair" or "IGrouping", TypeArguments.Length: 2 } type && IsOfFramework(type);

    /// <summary>Determines whether a type has entries with a key and a value.</summary>
    public static bool IsDictionary(ITypeSymbol? type) => type is INamedTypeSymbol { TypeArguments.Length: 2 } && CollectionCalls.IsCollection(type);

    /// <summary>Determines whether a type has a group of elements for each key, which its indexer returns.</summary>
    public static bool IsLookup(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "ILookup" or "Lookup", TypeArguments.Length: 2 } && IsOfFramework(type);

    /// <summary>Gets the types of the keys and values of a collection, and whether an element is a group of values; null for other types.</summary>
    public static (ITypeSymbol Key, ITypeSymbol Value, bool IsGroup)? PartsOf(ITypeSymbol collection) => collection switch
    {
        INamedTypeSymbol named when IsDictionary(named) => (named.TypeArguments[0], named.TypeArguments[1], false),
        INamedTypeSymbol named when IsLookup(named) => (named.TypeArguments[0], named.TypeArguments[1], true),
        INamedTypeSymbol { TypeArguments: { Length: 1 } elements } when elements[0] is INamedTypeSymbol { Name: "IGrouping", TypeArguments: { Length: 2 } parts } group && IsOfFramework(group) => (parts[0], parts[1], true),
        _ => null,
    };

    /// <summary>Gets the keys or values of the entries that an initializer and other code of the block write.</summary>
    /// <param name="uses">The uses of the dictionary.</param>
    /// <param name="part">Which of them.</param>
    public static IEnumerable<IOperation> WrittenTo(IObjectCreationOperation dictionary, IEnumerable<IOperation> uses, string part) =>
        (dictionary.Initializer?.Initializers ?? Enumerable.Empty<IOperation>()).Concat(uses.Select(WriteBy))
            .Select(write => PartIn(write, part))
            .OfType<IOperation>();

    /// <summary>Gets the operation that writes an entry through a reference to the dictionary, or the one that uses it in another way.</summary>
    public static IOperation WriteBy(IOperation use) => use.Parent is IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } indexer && assignment.Target == indexer
        ? assignment
        : use.Parent ?? use;

    /// <summary>Gets the key and the value that an operation writes: <c>["a"] = b</c>, <c>{ "a", b }</c>, <c>entries.Add("a", b)</c>; null for other operations.</summary>
    public static (IOperation Key, IOperation Value)? EntryIn(IOperation write) => write switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } key } } assignment => (key[0].Value, assignment.Value),
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: { Length: 2 } pair, Instance: not null } add when CollectionCalls.IsCollection(add.TargetMethod.ContainingType) => (pair[0].Value, pair[1].Value),
        _ => null,
    };

    // A value with a constant key, as in ["path"] = value, is for readers of this entry only.
    private static IOperation? PartIn(IOperation write, string part) =>
        EntryIn(write) is ({ ConstantValue.HasValue: false } key, { } value) ? part == Key ? key : value : null;

    private static bool IsOfFramework(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() is "System.Collections.Generic" or "System.Linq";
}
