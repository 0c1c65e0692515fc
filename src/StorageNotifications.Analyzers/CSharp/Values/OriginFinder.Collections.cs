using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

// The elements of collections.
internal sealed partial class OriginFinder
{
    private bool FollowSequence(IInvocationOperation call, Trail trail)
    {
        switch (call.TargetMethod.OriginalDefinition.ReturnType)
        {
            case ITypeParameterSymbol element:
                IOperation[] single = SequenceCalls.ValuesOf(call, element, isCollection: false).ToArray();
                IOperation[] collections = SequenceCalls.ValuesOf(call, element, isCollection: true).ToArray();
                bool isOne = single.Length + collections.Length == 1;
                foreach (IOperation collection in collections)
                    Follow(collection, isOne ? trail.OfElement(call) : trail.OfElement(call).Possible());
                foreach (IOperation value in single)
                    Follow(value, isOne ? trail.Through(ValueStepKind.Call, call) : trail.Through(ValueStepKind.Call, call).Possible());
                return single.Length + collections.Length > 0;
            case var type when trail.SelectsElement && Selections.ElementOf(type) is { } element:
                Trail through = trail.Through(ValueStepKind.Call, call);
                bool hasCollections = FollowEach(SequenceCalls.ValuesOf(call, element, isCollection: true), through);
                return FollowEach(SequenceCalls.ValuesOf(call, element, isCollection: false), through.Selected()) || hasCollections;
            case var type when trail.SelectsElement && Pairs.PartsOf(type) is { } parts:
                return FollowPair(call, parts, trail);
            default:
                return false;
        }
    }

    // xs.GroupBy(x => x.Bucket), xs.ToDictionary(x => x.Id, x => x.Key)
    private bool FollowPair(IInvocationOperation call, (ITypeSymbol Key, ITypeSymbol Value, bool IsGroup) parts, Trail trail)
    {
        Trail pair = trail.Selected();
        ITypeSymbol? part = pair.SelectedMember == Pairs.Key ? parts.Key
            : parts.IsGroup ? pair.SelectsElement ? parts.Value : null
            : pair.SelectedMember == Pairs.Value ? parts.Value
            : null;
        if (part is null)
            return false;
        Trail through = pair.Selected().Through(ValueStepKind.Call, call);
        bool hasCollections = FollowEach(SequenceCalls.ValuesOf(call, part, isCollection: true), through.OfElement(call));
        return FollowEach(SequenceCalls.ValuesOf(call, part, isCollection: false), through) || hasCollections;
    }

    // new[] { x, y }, [x, .. ys], new List<T> { x }, list.Add(x)
    private bool FollowElements(IOperation collection, Trail trail)
    {
        var elements = new List<IOperation>(Selections.ElementsIn(collection, out IReadOnlyList<IOperation> copied));
        var collections = new List<IOperation>(copied);
        int initial = elements.Count;
        if (collection is IObjectCreationOperation creation && Pairs.IsDictionary(creation.Type))
            return trail.Selected() is { SelectedMember: Pairs.Key or Pairs.Value } pair
                && FollowEach(Pairs.WrittenTo(creation, ForwardFlow.FinalUsesOf(creation, locals), pair.SelectedMember), pair.Selected());
        if (collection is IObjectCreationOperation || collection.Syntax.IsKind(SyntaxKind.CollectionExpression))
        {
            foreach (IInvocationOperation add in ForwardFlow.FinalUsesOf(collection, locals).Select(static use => use.Parent).OfType<IInvocationOperation>().Where(CollectionCalls.IsAddition))
                (CollectionCalls.IsElement(add.Arguments.Last().Parameter!) ? elements : collections).Add(add.Arguments.Last().Value);
        }
        // new[] { bucket, key }[1]
        if (collections.Count == 0 && elements.Count == initial && trail.SelectedIndex is >= 0 and var index && index < elements.Count)
            return Follow(elements[index], trail.Selected());
        FollowEach(collections, trail.Possible());
        FollowEach(elements, elements.Count > 1 || collections.Count > 0 ? trail.Selected().Possible() : trail.Selected());
        return elements.Count + collections.Count > 0;
    }

    // keys[i] = Decode(keys[i])
    private bool FollowReplacedElements(IOperation collection, IReadOnlyList<LocalWrite> writes, Trail trail)
    {
        Trail element = trail.Selected();
        if (!Pairs.IsDictionary(collection.Type))
            return FollowEach(locals.ElementsReplacedIn(collection), element);
        // The entries of a new dictionary are found where it is created.
        return element.SelectedMember == Pairs.Value && !writes.Any(static write => write.Value is IObjectCreationOperation) && FollowEach(locals.ElementsReplacedIn(collection), element.Selected());
    }
}
