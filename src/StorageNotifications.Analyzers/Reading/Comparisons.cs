using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.Symbols;

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

    /// <summary>Whether a text is only compared with another: by an operator, a pattern, a case, or a call that says so by its name.</summary>
    public static bool Compares(IOperation text) => text.Parent switch
    {
        IConstantPatternOperation or ISingleValueCaseClauseOperation or IBinaryOperation => true,
        IArgumentOperation { Parent: IInvocationOperation call } => call.TargetMethod.Name == "Be" || ComparingCalls.Any(name => call.TargetMethod.Name.Contains(name)),
        _ => false,
    };

    /// <summary>Whether the value, or a list that holds it, is surely given to something that configures.</summary>
    public static bool Configures(IOperation value, KnownApi api, LocalValues locals) => Flow.EndsThroughListsOf(value, locals).Any(end => end.Parent switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => api.RoleOf(target.Member) is not null,
        IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } => api.RoleOf(target.Member) is not null,
        IArgumentOperation { Parent: IInvocationOperation { Instance: IMemberReferenceOperation list } add } when Flow.IsAddition(add) => api.RoleOf(list.Member) is not null,
        IArgumentOperation argument => api.RoleOf(argument.Parameter) is not null,
        _ => false,
    });

    // list.Add(x), but not list.Contains(x); Subscribe(EventType x), but not Assert.Equal<T>(T x, T y).
    private static bool TakesToKeep(IInvocationOperation call, IParameterSymbol parameter) =>
        call.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "Append" or "Prepend" or "Concat" or "TryAdd" or "Enqueue" or "Push"
        || (parameter.OriginalDefinition.Type is not ITypeParameterSymbol && call.TargetMethod.Name is not ("Equals" or "CompareTo" or "Contains" or "IndexOf" or "Remove"));
}
