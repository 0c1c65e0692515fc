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
        IEnumerable<IOperation> later = ForwardFlow.FinalUsesOf(creation, values.Locals).Where(use => !IsStored(use)).Select(Pairs.WriteBy);
        foreach (IOperation change in initial.Concat(later))
        {
            // A key that is set twice depends on the order.
            if (Pairs.EntryIn(change) is not ({ ConstantValue: { HasValue: true, Value: string key } }, { } value) || entries.ContainsKey(key) || !Execution.IsCertain(value, creation))
                return null;
            entries[key] = value;
        }
        return entries;
    }

    // The capacity or the comparer.
    private static bool IsSetting(IArgumentOperation argument) =>
        argument.Parameter?.Type is { SpecialType: SpecialType.System_Int32 } or { Name: nameof(IEqualityComparer<string>) or nameof(IComparer<string>) };

    private static bool IsDictionary(ITypeSymbol? type) => type is { Name: "Dictionary" or "SortedDictionary" } && CollectionCalls.IsCollection(type);

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
