using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Finds the elements of lists: arrays, collections, collection expressions and copies of them.</summary>
internal sealed class ListReader(IMemberKnowledge members, ValueReader values)
{
    // ArgumentKind.ParamCollection, as in M(params ReadOnlySpan<T>), which compilers before 4.11 do not have.
    private const ArgumentKind ParamCollection = (ArgumentKind)4;

    private readonly HashSet<IOperation> _reading = [];

    /// <summary>Gets the elements that a collection initializer adds.</summary>
    public static ElementList AddedBy(IObjectOrCollectionInitializerOperation initializer)
    {
        IInvocationOperation[] calls = initializer.Initializers.OfType<IInvocationOperation>().Where(static add => add.Arguments.Length == 1).ToArray();
        IOperation[] added = calls.SelectMany(static add => ValuesOf(add.Arguments[0])).ToArray();
        return new(added, IsComplete: calls.Length == initializer.Initializers.Length);
    }

    /// <summary>Gets the value of an argument, or the values that a 'params' parameter combines.</summary>
    public static IEnumerable<IOperation> ValuesOf(IArgumentOperation argument) => argument switch
    {
        { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } initializer } } => initializer.ElementValues,
        { ArgumentKind: ParamCollection } => (argument.Value is IConversionOperation conversion ? conversion.Operand : argument.Value).ChildOperations,
        _ => [argument.Value],
    };

    /// <summary>Gets the elements that a call such as <c>list.Add(x)</c> or <c>list.AddRange(xs)</c> adds.</summary>
    public ElementList AddedBy(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Add" when call.Arguments.Length == 1 => new(ValuesOf(call.Arguments[0]).ToArray(), IsComplete: true),
        "Insert" when call.Arguments.Length == 2 => new([call.Arguments[1].Value], IsComplete: true),
        "AddRange" when call.Arguments.Length == 1 => CopiedFrom(call.Arguments[0].Value),
        _ => ElementList.Unknown,
    };

    /// <summary>Gets the elements of a list.</summary>
    public ElementList ElementsOf(IOperation list)
    {
        // list.AddRange(list)
        if (values.PossibleObjectsOf(list).ToArray() is not { Length: 1 } single || !_reading.Add(single[0]))
            return ElementList.Unknown;
        ElementList elements = ElementsWithChanges(single[0]);
        _reading.Remove(single[0]);
        return elements;
    }

    /// <summary>Gets the elements of a list after calls on it.</summary>
    /// <param name="creation">The operation that creates the list or the object that contains it.</param>
    public ElementList AfterCalls(ElementList list, IEnumerable<IInvocationOperation> calls, IOperation creation)
    {
        foreach (IInvocationOperation call in calls.Where(static call => !CollectionCalls.IsLookup(call) && !CollectionCalls.IsEnumeration(call)))
        {
            // Clear, Remove, Sort and similar methods may remove an element.
            if (!CollectionCalls.IsAddition(call, members))
                return ElementList.Unknown;
            list = list.With(Execution.IsCertain(call, creation) ? AddedBy(call) : ElementList.Unknown);
        }
        return list;
    }

    /// <summary>
    /// Gets elements that a reference to the variable of a <c>foreach</c> loop or to the parameter of a lambda certainly stands for, one
    /// after the other; none if the collection is unknown or a condition selects among its elements.
    /// </summary>
    public IReadOnlyList<IOperation> ElementsFor(IOperation reference) => reference switch
    {
        ILocalReferenceOperation { Local: { } local } when LoopOver(local, reference) is { } loop && Execution.RunsEachTime(reference, loop.Body) => ElementsOf(loop.Collection).Items,
        IParameterReferenceOperation { Parameter: { } parameter } when values.Locals.KeepsItsValue(parameter)
            && Functions.Around(reference) is IAnonymousFunctionOperation { Symbol.Parameters: { Length: > 0 } own } lambda && parameter.Equals(own[0], SymbolEqualityComparer.Default)
            && Execution.RunsEachTime(reference, lambda.Body) => ElementsPassedTo(lambda),
        _ => [],
    };

    /// <summary>Gets values, and the possible values of the elements that they stand for.</summary>
    public IEnumerable<IOperation> WithElements(IReadOnlyList<IOperation> all) =>
        all.SelectMany(value => ElementsFor(value) is { Count: > 0 } elements ? elements.SelectMany(values.PossibleValuesOf) : [value]);

    /// <summary>Gets the elements that a LINQ method certainly passes to a lambda or method: <c>xs.Select(x => …)</c>, <c>xs.Select(Parse)</c>.</summary>
    public IReadOnlyList<IOperation> ElementsPassedTo(IOperation function) =>
        SequenceCalls.CallWith(function, out IArgumentOperation? argument) is { TargetMethod.Name: "Select" or "SelectMany" or "ConvertAll" or "ForEach" or "ToDictionary" } call
        && SequenceCalls.CollectionsFor(call, argument!, parameter: 0).ToArray() is { Length: 1 } collection
            ? ElementsOf(collection[0]).Items
            : [];

    private static IForEachLoopOperation? LoopOver(ILocalSymbol local, IOperation reference)
    {
        IOperation? outer = reference.Parent;
        while (outer is not (null or IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation }) || (outer is IForEachLoopOperation loop && !IsVariableOf(loop, local)))
            outer = outer.Parent;
        return outer as IForEachLoopOperation;
    }

    private static bool IsVariableOf(IForEachLoopOperation loop, ILocalSymbol local) =>
        loop.LoopControlVariable is IVariableDeclaratorOperation declarator && declarator.Symbol.Equals(local, SymbolEqualityComparer.Default);

    private ElementList ElementsWithChanges(IOperation list)
    {
        // A call on a list in a local can run before or after the use in question, so only additions are certain.
        IOperation[] uses = ForwardFlow.FinalUsesOf(list, values.Locals).ToArray();
        ElementList elements = AfterCalls(InitialElementsOf(list), uses.Select(static use => use.Parent).OfType<IInvocationOperation>(), list);
        if (uses.Any(ReplacesElement))
            return ElementList.Unknown;
        return uses.All(use => AddsNothing(use, list)) ? elements : elements with { IsComplete = false };
    }

    // list[0] = …
    private static bool ReplacesElement(IOperation use) => use.Parent is IArrayElementReferenceOperation or IPropertyReferenceOperation { Arguments.Length: > 0 };

    // Other code that has access to a list can add elements.
    private bool AddsNothing(IOperation use, IOperation list) => use.Parent switch
    {
        // names["a"] = new[] { … }, names.Add("a", new[] { … }): only code that reads the dictionary has access to the list.
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: > 0 } } => IsStoredDirectly(use, list),
        IArgumentOperation { Parent: IInvocationOperation { Arguments.Length: 2 } add } when CollectionCalls.IsAddition(add) => IsStoredDirectly(use, list),
        IArgumentOperation argument => (argument.Parameter is { } parameter && members.IsPart(parameter))
            || argument.Parent is IObjectCreationOperation or IInvocationOperation { TargetMethod.ContainingType.Name: "List" or nameof(Enumerable) }
            || (argument.Parent is IInvocationOperation call && CollectionCalls.IsCopy(call))
            // In C# 14, names.Contains(name) on an array is a call of MemoryExtensions.
            || argument.Parameter?.Type is { Name: "ReadOnlySpan", ContainingNamespace.Name: "System" },
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => members.IsPart(target.Member),
        // Any method can add elements to a list in a field.
        IFieldInitializerOperation or IPropertyInitializerOperation => use.Type is IArrayTypeSymbol,
        IReturnOperation => false,
        _ => true,
    };

    private bool IsStoredDirectly(IOperation use, IOperation list) => list.Type is IArrayTypeSymbol || values.Unwrap(use) == list;

    // A copy does not contain elements that are added to the list later.
    private ElementList CopiedFrom(IOperation list) =>
        values.PossibleObjectsOf(list).Any(original => ForwardFlow.FinalUsesOf(original, values.Locals).Any(use => ChangesLater(use, list)))
            ? ElementList.Unknown
            : ElementsOf(list);

    private static bool ChangesLater(IOperation use, IOperation copied) =>
        use.Parent is IInvocationOperation call && !CollectionCalls.IsLookup(call) && call.Syntax.SpanStart > copied.Syntax.SpanStart;

    private ElementList InitialElementsOf(IOperation list)
    {
        switch (list)
        {
            case { ConstantValue: { HasValue: true, Value: null } }:
                return ElementList.Empty;
            // A string that a library converts to a list with one element.
            case { Type.SpecialType: SpecialType.System_String }:
                return new([list], IsComplete: true);
            case IObjectCreationOperation creation:
                ElementList elements = creation.Initializer is null ? ElementList.Empty : AddedBy(creation.Initializer);
                // new List<T>(others); a capacity is not an element.
                return creation.Arguments
                    .Where(static argument => argument.Parameter?.Type.SpecialType != SpecialType.System_Int32)
                    .Aggregate(elements, (sum, argument) => CopiedFrom(argument.Value).With(sum));
            case IArrayCreationOperation { Initializer: { } initializer }:
                return new(initializer.ElementValues, IsComplete: true);
            // static readonly string[] Names = { "a", "b" };
            case IArrayInitializerOperation initializer:
                return new(initializer.ElementValues, IsComplete: true);
            // A collection expression, whose operation kind compilers before 4.9 do not have.
            case { Syntax: { } syntax } when syntax.IsKind(SyntaxKind.CollectionExpression):
                return list.ChildOperations.Aggregate(ElementList.Empty, (sum, child) => sum.With(ElementsOfChild(child)));
            case IInvocationOperation call when CollectionCalls.IsCopy(call):
                return ElementsOfCopy(call);
            default:
                return ElementList.Unknown;
        }
    }

    // xs.ToList(), xs.Append(x), xs.Concat(ys), ImmutableArray.Create(x, y)
    private ElementList ElementsOfCopy(IInvocationOperation call)
    {
        ElementList elements = call.Instance is { } instance ? CopiedFrom(instance) : ElementList.Empty;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            ElementList more = IsExpanded(argument) || CollectionCalls.IsElement(argument.Parameter!) ? new(ValuesOf(argument).ToArray(), IsComplete: true) : CopiedFrom(argument.Value);
            elements = call.TargetMethod.Name == "Prepend" ? more.With(elements) : elements.With(more);
        }
        return elements;
    }

    private ElementList ElementsOfChild(IOperation child) => child.Syntax.IsKind(SyntaxKind.SpreadElement)
        ? child.ChildOperations.FirstOrDefault() is { } spread ? CopiedFrom(spread) : ElementList.Unknown
        : new([child], IsComplete: true);

    private static bool IsExpanded(IArgumentOperation argument) => argument.ArgumentKind is ArgumentKind.ParamArray or ParamCollection;
}
