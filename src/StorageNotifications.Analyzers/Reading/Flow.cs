using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>Follows a value forward, to the operations that take it.</summary>
internal static class Flow
{
    /// <summary>
    /// Where the object itself ends up: followed through conversions, branches and locals. Each end is the child of the
    /// operation that takes it.
    /// </summary>
    public static IEnumerable<IOperation> EndsOf(IOperation value, LocalValues locals) => EndsOf(value, locals, throughLists: false, NothingFollowed());

    /// <summary>Where the object, and each list that holds it, ends up.</summary>
    public static IEnumerable<IOperation> EndsThroughListsOf(IOperation value, LocalValues locals) => EndsOf(value, locals, throughLists: true, NothingFollowed());

    /// <summary>Whether a call puts its arguments into the list that it is called on.</summary>
    public static bool IsAddition(IInvocationOperation call) =>
        call.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "InsertRange" && IsCollection(call.TargetMethod.ContainingType);

    /// <summary>Whether a call leaves the list that it is called on as it is.</summary>
    public static bool IsLookUp(IInvocationOperation call) =>
        call.TargetMethod.Name is "Contains" or "IndexOf" or "Exists" or "Find" or "ToArray" or "ToString" or "Equals" && IsCollection(call.TargetMethod.ContainingType);

    private static HashSet<ILocalSymbol> NothingFollowed() => new(SymbolEqualityComparer.Default);

    private static IEnumerable<IOperation> EndsOf(IOperation value, LocalValues locals, bool throughLists, HashSet<ILocalSymbol> followed)
    {
        IOperation held = value;
        while ((IsPassedOn(held) ? held.Parent : throughLists ? ListAround(held) : null) is { } outer)
            held = outer;
        return held.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => EndsOf(declarator.Symbol, locals, throughLists, followed),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target, Parent: IExpressionStatementOperation } => EndsOf(target.Local, locals, throughLists, followed),
            IArgumentOperation { Parent: IInvocationOperation { Instance: ILocalReferenceOperation list } add } when throughLists && IsAddition(add) =>
                EndsOf(list.Local, locals, throughLists, followed),
            _ => [held],
        };
    }

    private static IEnumerable<IOperation> EndsOf(ILocalSymbol local, LocalValues locals, bool throughLists, HashSet<ILocalSymbol> followed) =>
        followed.Add(local)
            ? locals.UsesOf(local)
                .Where(static use => !(use.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use))
                .SelectMany(use => EndsOf(use, locals, throughLists, followed))
            : [];

    private static bool IsPassedOn(IOperation held) => held.Parent switch
    {
        IConversionOperation or IParenthesizedOperation or ICoalesceOperation or ISwitchExpressionArmOperation => true,
        IConditionalOperation conditional => conditional.Condition != held,
        ISwitchExpressionOperation choice => choice.Value != held,
        _ => false,
    };

    // new List<T> { held }, new[] { held }, [held], [.. held], new List<T>(held), held.ToList()
    private static IOperation? ListAround(IOperation held) => held.Parent switch
    {
        IArrayInitializerOperation or IArrayCreationOperation => held.Parent,
        IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } => creation,
        // Topics = { held }
        IObjectOrCollectionInitializerOperation { Parent: IMemberInitializerOperation } initializer => initializer,
        IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } add } => add,
        IArgumentOperation { Parent: IObjectCreationOperation creation } when IsCollection(creation.Type) => creation,
        IArgumentOperation { Parent: IInvocationOperation call } when IsCopy(call) => call,
        IInvocationOperation { TargetMethod.Name: "ToArray" } call when call.Instance == held => call,
        // A collection expression, whose kind compilers before 4.9 do not name.
        { } parent when parent.Syntax.IsKind(SyntaxKind.CollectionExpression) || parent.Syntax.IsKind(SyntaxKind.SpreadElement) => parent,
        _ => null,
    };

    private static bool IsCopy(IInvocationOperation call) =>
        call.TargetMethod.ContainingType is { Name: nameof(Enumerable), ContainingNamespace.Name: nameof(System.Linq) }
        && call.TargetMethod.Name is "ToList" or "ToArray" or "Append" or "Prepend" or "Concat";

    // Those of .NET; others may do more than hold their elements.
    private static bool IsCollection(ITypeSymbol? type) =>
        type?.ContainingNamespace?.ToDisplayString() is { } name && name.StartsWith("System.Collections", System.StringComparison.Ordinal);
}
