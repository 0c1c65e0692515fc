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
                (IArgumentOperation, IMethodReferenceOperation)[] groups = SequenceCalls.MethodGroupsOf(call, element, isCollection: false).ToArray();
                bool isOne = single.Length + collections.Length + groups.Length == 1;
                foreach (IOperation collection in collections)
                    Follow(collection, isOne ? trail.OfElement(call) : trail.OfElement(call).Possible());
                foreach (IOperation value in single)
                    Follow(value, isOne ? trail.Through(ValueStepKind.Call, call) : trail.Through(ValueStepKind.Call, call).Possible());
                bool hasGroups = FollowMethodGroups(groups, call, trail);
                return single.Length + collections.Length > 0 || hasGroups;
            case var type when trail.SelectsElement && Selections.ElementOf(type) is { } element:
                return FollowResults(call, element, trail.Through(ValueStepKind.Call, call), trail.Selected().Through(ValueStepKind.Call, call));
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
        return FollowResults(call, part, through.OfElement(call), through);
    }

    // The collections and single values with the type in the signature of the call: xs.Select(x => x.Key), xs.Select(KeyOf), xs.Concat(ys)
    private bool FollowResults(IInvocationOperation call, ITypeSymbol element, Trail ofCollection, Trail ofSingle)
    {
        bool hasCollections = FollowEach(SequenceCalls.ValuesOf(call, element, isCollection: true), ofCollection);
        bool hasValues = FollowEach(SequenceCalls.ValuesOf(call, element, isCollection: false), ofSingle);
        bool hasCollectionGroups = FollowMethodGroups(SequenceCalls.MethodGroupsOf(call, element, isCollection: true), call, ofCollection);
        return FollowMethodGroups(SequenceCalls.MethodGroupsOf(call, element, isCollection: false), call, ofSingle) || hasCollections || hasValues || hasCollectionGroups;
    }

    private bool FollowMethodGroups(IEnumerable<(IArgumentOperation Argument, IMethodReferenceOperation Method)> groups, IInvocationOperation call, Trail trail)
    {
        bool isFollowed = false;
        foreach ((IArgumentOperation argument, IMethodReferenceOperation method) in groups)
            isFollowed |= FollowMethodGroup(argument, method, call, trail);
        return isFollowed;
    }

    // records.Select(KeyOf), keys.Select(WebUtility.UrlDecode)
    private bool FollowMethodGroup(IArgumentOperation argument, IMethodReferenceOperation method, IInvocationOperation call, Trail trail)
    {
        IReadOnlyList<IOperation> returned = Functions.ReturnedBy(method.Method, method, memberValues, cancellation);
        if (returned.Count == 0)
        {
            return TextCalls.DerivesText(method.Method) && FollowEach(SequenceCalls.CollectionsFor(call, argument, parameter: 0), trail.Through(ValueStepKind.Call, method).OfElement(call));
        }
        if ((trail.Frame?.Depth ?? 0) == MaxCalls || trail.Past(argument.Syntax) is not { } past)
            return false;
        locals.Include(returned[0]);
        return FollowEach(returned, past with { Frame = new(call, trail.Frame) { MethodGroup = method } });
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
