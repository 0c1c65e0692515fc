using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>Tells values that are compared from values that configure something.</summary>
internal static class Comparisons
{
    // Equals, Assert.Equal, AreEqual, Is.EqualTo, StartsWith, Contains …
    private static readonly string[] ComparingCalls = ["Equal", "StartsWith", "EndsWith", "Contain", "IndexOf", "Compare", "Match"];

    /// <summary>Whether the value only takes part in a comparison or look-up.</summary>
    public static bool Serves(IOperation value)
    {
        IOperation operand = value;
        while (operand.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation)
            operand = operand.Parent;

        return operand.Parent switch
        {
            IBinaryOperation => true,
            IPropertyReferenceOperation indexer => !indexer.Instance!.Equals(operand),
            // The receiver of a call: EventType.FindValue("…").Equals(x)
            IInvocationOperation or IMemberReferenceOperation or IConditionalAccessOperation => true,
            IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call } => !TakesToKeep(call, parameter),
            IArgumentOperation { Parent: IPropertyReferenceOperation } => true,
            _ => false,
        };
    }

    /// <summary>Whether a text is only compared with another: by a pattern, a case, or a call that says so by its name.</summary>
    public static bool Compares(IOperation text) => text.Parent switch
    {
        IConstantPatternOperation or ISingleValueCaseClauseOperation => true,
        IArgumentOperation { Parent: IInvocationOperation call } => call.TargetMethod.Name == "Be" || ComparingCalls.Any(name => call.TargetMethod.Name.Contains(name)),
        _ => false,
    };

    /// <summary>Whether the value is kept in a variable that may take part in a comparison.</summary>
    public static bool MayServe(IOperation value)
    {
        IOperation kept = value;
        while (kept.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation)
            kept = kept.Parent;

        switch (kept.Parent)
        {
            case IFieldInitializerOperation or IPropertyInitializerOperation:
                return true;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return RootOf(declarator).Descendants().OfType<ILocalReferenceOperation>().Any(use => use.Local.Equals(declarator.Symbol, SymbolEqualityComparer.Default) && Serves(use));
            // A set to look names up in.
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return call.TargetMethod.ContainingType?.Name is "HashSet" or "SortedSet" or "Dictionary";
            default:
                return false;
        }
    }

    // list.Add(x), but not list.Contains(x); Subscribe(EventType x), but not Assert.Equal<T>(T x, T y).
    private static bool TakesToKeep(IInvocationOperation call, IParameterSymbol parameter) =>
        call.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "Append" or "Prepend" or "Concat" or "TryAdd" or "Enqueue" or "Push"
        || (parameter.OriginalDefinition.Type is not ITypeParameterSymbol && call.TargetMethod.Name is not ("Equals" or "CompareTo" or "Contains" or "IndexOf" or "Remove"));

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }
}
