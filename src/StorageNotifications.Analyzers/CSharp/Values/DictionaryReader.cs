using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Finds the entries of dictionaries whose keys are constant strings.</summary>
internal sealed class DictionaryReader(IMemberKnowledge members, ValueReader values)
{
    /// <summary>Gets the entries of a dictionary; null if some of them may be unknown.</summary>
    public IReadOnlyDictionary<string, IOperation>? EntriesOf(IOperation dictionary)
    {
        // A constructor with another dictionary copies its entries.
        if (values.CertainObjectOf(dictionary) is not IObjectCreationOperation creation || !IsDictionary(creation.Type) || !creation.Arguments.All(IsSetting))
            return null;
        var entries = new Dictionary<string, IOperation>();
        IEnumerable<IOperation> initial = creation.Initializer?.Initializers.AsEnumerable() ?? [];
        IEnumerable<IOperation> later = ForwardFlow.FinalUsesOf(creation, values.Locals).Where(use => !IsStored(use)).Select(static use => ChangeBy(use));
        foreach (IOperation change in initial.Concat(later))
        {
            // A key that is set twice depends on the order.
            if (EntryIn(change) is not ({ } key, { } value) || entries.ContainsKey(key) || !Execution.IsCertain(value, creation))
                return null;
            entries[key] = value;
        }
        return entries;
    }

    // The capacity or the comparer.
    private static bool IsSetting(IArgumentOperation argument) =>
        argument.Parameter?.Type is { SpecialType: SpecialType.System_Int32 } or { Name: nameof(IEqualityComparer<string>) or nameof(IComparer<string>) };

    private static bool IsDictionary(ITypeSymbol? type) => type is { Name: "Dictionary" or "SortedDictionary" } && CollectionCalls.IsCollection(type);

    // d["a"] = …, d.Add("a", …), ["a"] = …, { "a", … }
    private static (string? Key, IOperation? Value) EntryIn(IOperation change) => change switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } key } } assignment => (KeyIn(key[0]), assignment.Value),
        IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 2 } pair } add when CollectionCalls.IsAddition(add) => (KeyIn(pair[0]), pair[1].Value),
        _ => default,
    };

    private static string? KeyIn(IArgumentOperation argument) => argument.Value.ConstantValue is { HasValue: true, Value: string key } ? key : null;

    // The statement that a reference to the dictionary is part of.
    private static IOperation ChangeBy(IOperation use) => use.Parent is IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } indexer && assignment.Target == indexer
        ? assignment
        : use.Parent ?? use;

    // Passed to a known member, or part of another dictionary or list: [new Dictionary<string, object> { … }]
    private bool IsStored(IOperation use) => use.Parent switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment =>
            assignment.Value == use && (members.IsPart(target.Member) || target is IPropertyReferenceOperation { Arguments.Length: > 0 }),
        IArgumentOperation { Parent: IInvocationOperation add } => CollectionCalls.IsAddition(add),
        IArrayInitializerOperation => true,
        _ => false,
    };
}
