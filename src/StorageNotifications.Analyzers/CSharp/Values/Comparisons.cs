using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Distinguishes values that are compared from values that are stored.</summary>
internal static class Comparisons
{
    // Equals, Assert.Equal, AreEqual, Is.EqualTo, StartsWith, Contains …
    private static readonly string[] ComparingCalls = ["Equal", "StartsWith", "EndsWith", "Contain", "IndexOf", "Compare", "Match"];

    // TryGetValue, GetValueOrDefault, ContainsKey, Remove, FindTopic, Parse, TryParse, IsValid …
    private static readonly string[] LookUps = ["Get", "Find", "Key", "Remove", "Parse", "Is", "Has", "Valid", "Replace", "Split", "Trim"];

    /// <summary>Determines whether a value is only an operand of a comparison or the key of a lookup.</summary>
    public static bool IsComparisonOperand(IOperation value)
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
            IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call } => !StoresArgument(call, parameter),
            IArgumentOperation { Parent: IPropertyReferenceOperation } => true,
            _ => false,
        };
    }

    /// <summary>
    /// Determines whether a text is only compared: by an operator, a pattern, a case, or a call with the name of a comparison.
    /// </summary>
    public static bool IsComparedText(IOperation text) => text.Parent switch
    {
        IConstantPatternOperation or ISingleValueCaseClauseOperation or IBinaryOperation => true,
        IArgumentOperation { Parent: IInvocationOperation call } => call.TargetMethod.Name == "Be" || ComparingCalls.Any(name => call.TargetMethod.Name.Contains(name)),
        _ => false,
    };

    /// <summary>
    /// Determines whether a text is only stored: in a variable, a member, a result, or a parameter of a call that neither compares nor
    /// looks up values.
    /// </summary>
    public static bool IsOnlyStored(IOperation text)
    {
        IOperation value = text;
        while (value.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation)
            value = value.Parent;
        return value.Parent switch
        {
            // [InlineData("…")] void M(string topic = "…")
            ISymbolInitializerOperation or IReturnOperation => true,
            ISimpleAssignmentOperation assignment => assignment.Value == value && !IsInAttribute(value),
            IArgumentOperation { Parent: IObjectCreationOperation { Type: { } type } } => !CollectionCalls.IsCollection(type) && !IsInAttribute(value),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { } method } } =>
                method.ContainingType.SpecialType != SpecialType.System_String
                && !CollectionCalls.IsCollection(method.ContainingType)
                && !CollectionCalls.IsLinq(method)
                && !LookUps.Concat(ComparingCalls).Any(name => method.Name.Contains(name)),
            _ => false,
        };
    }

    private static bool IsInAttribute(IOperation value) => Functions.RootOf(value).Kind == OperationKind.Attribute;

    /// <summary>Determines whether the value, or a list that contains it, certainly becomes part of an object that a rule reads.</summary>
    public static bool IsStoredInPart(IOperation value, IMemberKnowledge members, LocalValues locals) => ForwardFlow.FinalUsesThroughListsOf(value, locals).Any(use => use.Parent switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => members.IsPart(target.Member),
        IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } => members.IsPart(target.Member),
        IArgumentOperation { Parent: IInvocationOperation { Instance: IMemberReferenceOperation list } add } when CollectionCalls.IsAddition(add) => members.IsPart(list.Member),
        IArgumentOperation { Parameter: { } parameter } => members.IsPart(parameter),
        _ => false,
    });

    // list.Add(x), but not list.Contains(x); Subscribe(EventType x), but not Assert.Equal<T>(T x, T y).
    private static bool StoresArgument(IInvocationOperation call, IParameterSymbol parameter) =>
        call.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "Append" or "Prepend" or "Concat" or "TryAdd" or "Enqueue" or "Push"
        || (parameter.OriginalDefinition.Type is ITypeParameterSymbol element
            ? ReturnsInside(call.TargetMethod.OriginalDefinition, element)
            : call.TargetMethod.Name is not ("Equals" or "CompareTo" or "Contains" or "IndexOf" or "Remove"));

    // Task<T> FromResult<T>(T x), ImmutableArray<T> Create<T>(T x)
    private static bool ReturnsInside(IMethodSymbol method, ITypeParameterSymbol element) =>
        method.IsStatic
        && method.ReturnType is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } && SymbolEqualityComparer.Default.Equals(arguments[0], element)
        && method.ContainingNamespace?.ToDisplayString() is { } name && (name == "System" || name.StartsWith("System.", System.StringComparison.Ordinal));
}
