using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>
/// Follows a value back to every operation that it can come from: through variables, members and private methods of the same type, loops,
/// LINQ, and calls that derive a string from another one.
/// </summary>
internal sealed partial class OriginFinder(IMemberKnowledge members, LocalValues locals, MemberValues memberValues, CancellationToken cancellation)
{
    // Beyond this limit, the origins are unknown. The limit bounds the cost of a search.
    private const int MaxVisits = 256;
    private const int MaxCalls = 8;

    private readonly Stack<(IOperation Value, Trail Trail)> _pending = [];
    private readonly List<ValueOrigin> _found = [];

    /// <summary>Gets the origins of a value; none if they are unknown.</summary>
    public IReadOnlyList<ValueOrigin> OriginsOf(IOperation value)
    {
        Clear();
        Follow(value, Trail.Start);
        return Search();
    }

    /// <summary>Gets the origins of the values that LINQ passes to a method, such as <c>keys.Select(WebUtility.UrlDecode)</c>; none if they are unknown.</summary>
    public IReadOnlyList<ValueOrigin> OriginsOfPassed(IMethodReferenceOperation method)
    {
        Clear();
        return FollowPassedElements(method, method.Method.Parameters[0], Trail.Start) ? Search() : [];
    }

    private void Clear()
    {
        _pending.Clear();
        _found.Clear();
    }

    private ValueOrigin[] Search()
    {
        for (int visits = 0; _pending.Count > 0; visits++)
        {
            if (visits == MaxVisits)
                return [];
            (IOperation next, Trail trail) = _pending.Pop();
            if (!TryFollow(next, trail))
                _found.Add(trail.EndAt(next));
        }
        return _found.ToArray();
    }

    private bool Follow(IOperation value, Trail trail)
    {
        _pending.Push((value, trail));
        return true;
    }

    private bool FollowEach(IEnumerable<IOperation> values, Trail trail)
    {
        IOperation[] some = values.Where(static value => !GivesNothing(value)).ToArray();
        // The first one is visited first.
        for (int i = some.Length - 1; i >= 0; i--)
            Follow(some[i], some.Length > 1 ? trail.Possible() : trail);
        return some.Length > 0;
    }

    // 'throw' and 'null'.
    private static bool GivesNothing(IOperation value)
    {
        while (value is IConversionOperation or IParenthesizedOperation)
            value = value.ChildOperations.First();
        return value is IThrowOperation or { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation;
    }

    // Returns false for an origin.
    private bool TryFollow(IOperation value, Trail trail)
    {
        switch (value)
        {
            case IParenthesizedOperation parenthesized:
                return Follow(parenthesized.Operand, trail);
            case IConversionOperation conversion:
                bool keepsValue = conversion.OperatorMethod is null || members.IsWrapper(conversion.OperatorMethod);
                return Follow(conversion.Operand, keepsValue ? trail : trail.Through(ValueStepKind.Call, conversion));
            case { ConstantValue.HasValue: true }:
                return false;
            case IAwaitOperation awaited:
                return Follow(awaited.Operation, trail);
            case ITranslatedQueryOperation query:
                return Follow(query.Operation, trail);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return FollowEach([conditional.WhenTrue, whenFalse], trail);
            case ICoalesceOperation coalesce:
                return FollowEach([coalesce.Value, coalesce.WhenNull], trail);
            case ISwitchExpressionOperation choice:
                return FollowEach(choice.Arms.Select(static arm => arm.Value), trail);
            case ISimpleAssignmentOperation assignment:
                return Follow(assignment.Value, trail);
            case ICoalesceAssignmentOperation assignment:
                return FollowEach([assignment.Target, assignment.Value], trail);
            case IConditionalAccessOperation access:
                return Follow(access.WhenNotNull, trail);
            case IConditionalAccessInstanceOperation instance when Receivers.Of(instance) is { } receiver:
                return Follow(receiver, trail);
            case ILocalReferenceOperation reference:
                return FollowWrites(reference, locals.WritesReaching(reference), trail);
            case IParameterReferenceOperation reference:
                return FollowWrites(reference, locals.WritesReaching(reference), trail);
            case IArrayElementReferenceOperation element:
                return Follow(element.ArrayReference, trail.OfElement(element));
            // keys[^1], but not key[1..]
            case IImplicitIndexerReferenceOperation { IndexerSymbol: IPropertySymbol, Instance: { Type.SpecialType: not SpecialType.System_String } list }:
                return Follow(list, trail.OfElement(value));
            case IMemberReferenceOperation reference:
                return FollowMember(reference, trail);
            case IInvocationOperation call:
                return FollowCall(call, trail);
            case IInterpolatedStringOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }:
                return FollowParts(value, trail);
            default:
                return trail.SelectsElement ? FollowElements(value, trail) : trail.SelectedMember is { } member && FollowSelected(value, member, trail);
        }
    }

    private bool FollowWrites(IOperation reference, IReadOnlyList<LocalWrite> writes, Trail trail)
    {
        // A value that returns to its variable in a loop adds no origin.
        if (trail.Past(reference.Syntax) is not { } past)
            return true;
        LocalWrite[] some = writes.Where(static write => write.Value is not { } value || !GivesNothing(value)).ToArray();
        bool isReplaced = past.SelectsElement && FollowReplacedElements(reference, some, past.Possible());
        foreach (LocalWrite write in some.Reverse())
        {
            Trail behind = some.Length > 1 || isReplaced ? past.Possible() : past;
            bool isFollowed = write.Value is { } value ? Follow(value, behind)
                : write.IsArgument ? FollowArguments((IParameterReferenceOperation)reference, behind)
                : FollowTarget(write.Place, behind);
            if (!isFollowed)
                _found.Add(behind.EndAt(reference));
        }
        return some.Length > 0;
    }

    // A variable that is declared by a loop, a pattern or a deconstruction.
    private bool FollowTarget(IOperation place, Trail trail)
    {
        switch (place)
        {
            case IForEachLoopOperation loop:
                return Follow(loop.Collection, trail.OfElement(loop));
            case IPatternOperation pattern:
                return FollowPattern(pattern, trail);
            case ILocalReferenceOperation or IParameterReferenceOperation when Deconstruction.IndexOf(place, out IOperation target) is >= 0 and var index
                && Selections.OfDeconstruction(Deconstruction.DeconstructedType(target), index) is { } name:
                Trail selected = trail.OfMember(name, place);
                return target.Parent switch
                {
                    IDeconstructionAssignmentOperation assignment => Follow(assignment.Value, selected),
                    IForEachLoopOperation loop => Follow(loop.Collection, selected.OfElement(loop)),
                    _ => false,
                };
            default:
                return false;
        }
    }

    // is { Object.Key: var key }
    private bool FollowPattern(IPatternOperation pattern, Trail trail)
    {
        switch (pattern.Parent)
        {
            case IIsPatternOperation test:
                return Follow(test.Value, trail);
            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice }:
                return Follow(choice.Value, trail);
            case IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } }:
                return Follow(choice.Value, trail);
            case IPropertySubpatternOperation { Member: { } member }:
                _found.Add(trail.EndAt(member));
                return true;
            // is (var bucket, var key)
            case IRecursivePatternOperation { DeconstructionSubpatterns: { Length: > 0 } parts } whole
                when parts.IndexOf(pattern) is >= 0 and var index && Selections.OfDeconstruction(whole.MatchedType, index) is { } name:
                return FollowPattern(whole, trail.OfMember(name, pattern));
            case IBinaryPatternOperation or INegatedPatternOperation:
                return FollowPattern((IPatternOperation)pattern.Parent, trail);
            case IListPatternOperation list when pattern is not ISlicePatternOperation:
                return FollowPattern(list, trail.OfElement(list));
            default:
                return false;
        }
    }

    private bool FollowArguments(IParameterReferenceOperation reference, Trail trail)
    {
        IParameterSymbol parameter = reference.Parameter;
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return false;
        if (method.MethodKind == MethodKind.AnonymousFunction)
            return FollowLambdaParameter(reference, trail);
        for (CallFrame? frame = trail.Frame; frame is not null; frame = frame.Outer)
        {
            if (!SymbolEqualityComparer.Default.Equals(frame.Method, method.OriginalDefinition))
                continue;
            return frame.MethodGroup is { } group
                ? FollowPassedElements(group, parameter, trail with { Frame = frame.Outer })
                : ArgumentIn(frame.Call, parameter) is { } argument && Follow(argument, trail with { Frame = frame.Outer });
        }
        if (method.Locations.Length != 1 || method.Locations[0].SourceTree != reference.Syntax.SyntaxTree || memberValues.UsesOf(method.OriginalDefinition, cancellation) is not { } uses)
            return false;
        // Each caller of a private helper passes its own value.
        Trail atCaller = trail with { Frame = null };
        IMethodReferenceOperation[] groups = uses.Where(static use => use is not InvocationExpressionSyntax)
            .Select(use => reference.SemanticModel?.GetOperation(use, cancellation))
            .OfType<IMethodReferenceOperation>()
            .Where(group => SymbolEqualityComparer.Default.Equals(group.Method.OriginalDefinition, method.OriginalDefinition))
            .ToArray();
        IOperation[] passed = uses.OfType<InvocationExpressionSyntax>().Select(call => ArgumentAt(call, method, parameter, reference)).OfType<IOperation>().ToArray();
        bool isFollowed = passed.Length > 0;
        foreach (IMethodReferenceOperation group in groups)
        {
            locals.Include(group);
            if (!FollowPassedElements(group, parameter, atCaller))
                return false;
            isFollowed = true;
        }
        foreach (IOperation argument in passed.Reverse())
            Follow(argument, atCaller);
        return isFollowed;
    }

    // keys.Select(DeleteAsync)
    private bool FollowPassedElements(IMethodReferenceOperation group, IParameterSymbol parameter, Trail trail) =>
        SequenceCalls.CallWith(group, out IArgumentOperation? argument) is { } call
        && FollowEach(SequenceCalls.CollectionsFor(call, argument!, parameter.Ordinal), trail.OfElement(call));

    private IOperation? ArgumentAt(InvocationExpressionSyntax syntax, IMethodSymbol method, IParameterSymbol parameter, IOperation reference)
    {
        if (reference.SemanticModel?.GetOperation(syntax, cancellation) is not IInvocationOperation call || !SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method.OriginalDefinition))
            return null;
        locals.Include(call);
        return ArgumentIn(call, parameter);
    }

    private static IOperation? ArgumentIn(IInvocationOperation call, IParameterSymbol parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value;

    // records.Select(record => …)
    private bool FollowLambdaParameter(IParameterReferenceOperation reference, Trail trail)
    {
        IOperation? lambda = reference;
        while (lambda is not (null or IAnonymousFunctionOperation) || (lambda is IAnonymousFunctionOperation outer && !SymbolEqualityComparer.Default.Equals(outer.Symbol, reference.Parameter.ContainingSymbol)))
            lambda = lambda.Parent;
        return lambda is IAnonymousFunctionOperation function
            && SequenceCalls.CallWith(function, out IArgumentOperation? argument) is { } call
            && FollowEach(SequenceCalls.CollectionsFor(call, argument!, reference.Parameter.Ordinal), trail.OfElement(call));
    }

    private bool FollowMember(IMemberReferenceOperation reference, Trail trail)
    {
        if (reference is IPropertyReferenceOperation { Arguments: { Length: 1 } arguments, Instance: { } list })
        {
            // Entries that are named, as in d["bucket"] and d["path"], have nothing in common.
            if (Pairs.IsDictionary(list.Type))
                return !arguments[0].Value.ConstantValue.HasValue && Follow(list, trail.OfMember(Pairs.Value, reference).OfElement(reference));
            return (Selections.IsPosition(arguments[0]) || Pairs.IsLookup(list.Type)) && Follow(list, trail.OfElement(reference));
        }
        // foreach (string key in keys.Values)
        if (trail.SelectsElement && reference is { Member.Name: "Keys" or "Values", Instance: { } dictionary } && Pairs.IsDictionary(dictionary.Type))
            return Follow(dictionary, trail.Selected().OfMember(reference.Member.Name == "Keys" ? Pairs.Key : Pairs.Value, reference).OfElement(reference));
        if (Receivers.OfWrapped(reference) is { } wrapped)
            return Follow(wrapped, trail);
        if (memberValues.SingleValueOf(reference.Member.OriginalDefinition, cancellation) is { } expression
            && expression.SyntaxTree == reference.Syntax.SyntaxTree
            && reference.SemanticModel?.OperationOf(expression, cancellation) is { } value)
        {
            if (trail.Past(expression) is not { } past)
                return true;
            locals.Include(value);
            return Follow(value, past with { Frame = null });
        }
        return Selections.NameOf(reference) is { } name && Follow(reference.Instance!, trail.OfMember(name, reference));
    }

    private bool FollowCall(IInvocationOperation call, Trail trail)
    {
        IReadOnlyList<IOperation> returned = Functions.ReturnedBy(call, memberValues, cancellation);
        bool isIterator = returned.Count == 0 && trail.SelectsElement;
        if (isIterator)
            returned = Functions.YieldedBy(call, memberValues, cancellation);
        if (returned.Count > 0)
        {
            if ((trail.Frame?.Depth ?? 0) == MaxCalls || trail.Past(call.Syntax) is not { } past)
                return false;
            locals.Include(returned[0]);
            Trail inside = past with { Frame = new(call, trail.Frame) };
            return FollowEach(returned, isIterator ? inside.Selected() : inside);
        }
        if (Receivers.OfWrapped(call) is { } wrapped)
            return Follow(wrapped, trail);
        if (SequenceCalls.IsKnown(call.TargetMethod))
            return FollowSequence(call, trail);
        if (TextCalls.PartsOf(call) is { } parts)
            return FollowEachPart(parts, call, trail);
        if (TextCalls.InputOf(call) is not { } input || (call.Type is IArrayTypeSymbol && !trail.SelectsElement))
            return false;
        Trail through = trail.Through(ValueStepKind.Call, call);
        // key.Split('/')[0]
        return Follow(input, call.Type is IArrayTypeSymbol ? through.Selected() : through);
    }

    private bool FollowParts(IOperation text, Trail trail)
    {
        IOperation[] parts = TextCalls.PartsOf(text).ToArray();
        // $"{key}"
        return parts.Length == 1 ? Follow(parts[0], trail) : FollowEachPart(parts, text, trail);
    }

    private bool FollowEachPart(IEnumerable<IOperation> parts, IOperation text, Trail trail)
    {
        // All of them are parts of one string, so each is as certain as the string.
        foreach (IOperation part in parts.Reverse())
            Follow(part, trail.Through(ValueStepKind.Part, text));
        return true;
    }

    private bool FollowSelected(IOperation value, string member, Trail trail)
    {
        if (value is not IWithOperation copy)
            return Selections.ValueIn(value, member) is { } selected && Follow(selected, trail.Selected());
        return Selections.AssignedIn(copy.Initializer.Initializers, member) is { } assigned ? Follow(assigned, trail.Selected()) : Follow(copy.Operand, trail);
    }
}
