using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>A constant string that may be an event name or a version, and the operand that it is compared with.</summary>
internal sealed record ComparedText(IOperation Text, IOperation Other, NameComparison Comparison)
{
    private static readonly string[] Beginnings = [EventCatalog.S3.Prefix, .. EventCatalog.S3.Families];

    /// <summary>Gets a value indicating whether the text may be a version instead of a name.</summary>
    public bool IsVersion => TextOf(Text) is { } text && IsVersionLike(text);

    /// <summary>Gets a value indicating whether the comparison ignores case or may ignore it.</summary>
    public bool IgnoresCase { get; private init; }

    /// <summary>Gets a value indicating whether values such as <c>EventType.ObjectCreatedPut</c> are compared, which equal both forms of a name.</summary>
    public bool IsOfValues { get; private init; }

    /// <summary>Gets the comparison that an operation performs, or null.</summary>
    public static ComparedText? In(IOperation operation, KnownApi api) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary => InOperator(binary, api),
        IConstantPatternOperation pattern when MayBeRead(pattern.Value, api) && InputOf(pattern) is { } input => new(pattern.Value, input, NameComparison.Equal),
        ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation choice } clause when MayBeRead(clause.Value, api) => new(clause.Value, choice.Value, NameComparison.Equal),
        IInvocationOperation call => InCall(call, api),
        _ => null,
    };

    private static ComparedText? InOperator(IBinaryOperation binary, KnownApi api)
    {
        (IOperation left, IOperation right) = (binary.LeftOperand, binary.RightOperand);
        bool isOfValues = !IsText(left) || !IsText(right);
        return MayBeRead(right, api) ? new(right, left, NameComparison.Equal) { IsOfValues = isOfValues }
            : MayBeRead(left, api) ? new(left, right, NameComparison.Equal) { IsOfValues = isOfValues }
            : null;
    }

    private static ComparedText? InCall(IInvocationOperation call, KnownApi api)
    {
        NameComparison? comparison = call.TargetMethod.Name switch
        {
            nameof(Equals) => NameComparison.Equal,
            nameof(string.StartsWith) => NameComparison.Start,
            nameof(string.EndsWith) or nameof(string.Contains) => NameComparison.Part,
            nameof(string.IndexOf) when call.Instance is { } text && IsText(text) => NameComparison.Part,
            nameof(string.Compare) or nameof(string.CompareOrdinal) or nameof(string.CompareTo) when call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String && IsTestForZero(call) => NameComparison.Equal,
            _ => null,
        };
        if (comparison is null)
            return null;
        IOperation[] operands = [.. call.Arguments.Where(static argument => argument.ArgumentKind == ArgumentKind.Explicit).Select(static argument => argument.Value)];
        StringComparison? ofComparer = ComparisonOf(call.Instance);
        if (call.Instance is not null && ofComparer is null)
            operands = [call.Instance, .. operands];
        // name.StartsWith(text), string.Equals(text, name, StringComparison.Ordinal)
        if (operands.Length < 2)
            return null;
        bool ignoresCase = ofComparer == StringComparison.OrdinalIgnoreCase || operands.Skip(2).Any(static option => !IsCaseSensitive(option));
        bool isOfValues = ofComparer is null && call.Instance is { } receiver && !IsText(receiver);
        return MayBeRead(operands[1], api) ? new(operands[1], operands[0], comparison.Value) { IgnoresCase = ignoresCase, IsOfValues = isOfValues }
            : comparison == NameComparison.Equal && MayBeRead(operands[0], api) ? new(operands[0], operands[1], comparison.Value) { IgnoresCase = ignoresCase, IsOfValues = isOfValues }
            : null;
    }

    // StringComparer.Ordinal.Equals(x, y), EqualityComparer<string>.Default.Equals(x, y)
    private static StringComparison? ComparisonOf(IOperation? comparer) =>
        comparer is IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType: { Name: nameof(StringComparer) or "EqualityComparer" } type, Name: { } name } } && type.ContainingNamespace?.Name is nameof(System) or "Generic"
            ? name is nameof(StringComparison.Ordinal) or nameof(StringComparison.CurrentCulture) or nameof(StringComparison.InvariantCulture) or "Default" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase
            : null;

    // string.Compare(x, y) == 0
    private static bool IsTestForZero(IInvocationOperation call) =>
        call.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test
        && (test.LeftOperand == call ? test.RightOperand : test.LeftOperand).ConstantValue is { HasValue: true, Value: 0 };

    private static bool IsCaseSensitive(IOperation option) =>
        option is { ConstantValue: { HasValue: true, Value: false } } or IFieldReferenceOperation { Field: { Name: nameof(StringComparison.Ordinal) or nameof(StringComparison.CurrentCulture) or nameof(StringComparison.InvariantCulture), ContainingType.Name: nameof(StringComparison) } };

    // The input of the innermost pattern.
    private static IOperation? InputOf(IPatternOperation pattern) => pattern.Parent switch
    {
        IBinaryPatternOperation or INegatedPatternOperation => InputOf((IPatternOperation)pattern.Parent),
        IIsPatternOperation test => test.Value,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
        IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => choice.Value,
        IPropertySubpatternOperation { Member: { } member } => member,
        // (record.EventName, record.AwsRegion) is ("…", "…")
        IRecursivePatternOperation { DeconstructionSubpatterns: { Length: > 0 } parts } whole when InputOf(whole) is { } input && TupleIn(input) is { Elements: { } elements }
            && parts.IndexOf(pattern) is >= 0 and var index && index < elements.Length => elements[index],
        _ => null,
    };

    private static ITupleOperation? TupleIn(IOperation value)
    {
        while (value is IConversionOperation or IParenthesizedOperation)
            value = value.ChildOperations.First();
        return value as ITupleOperation;
    }

    /// <summary>Determines whether a text may be an event name.</summary>
    public static bool MayBeName(string text) => Beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets the event that a static member in an operand represents, as in <c>EventType.ObjectCreatedPut.Value</c>; null for other operands.</summary>
    public static string? EventIn(IOperation value, KnownApi api)
    {
        IOperation? member = value.WithoutConversions() switch
        {
            IFieldReferenceOperation field => field,
            IPropertyReferenceOperation { Property.Name: "Value", Instance: { } instance } => instance,
            IInvocationOperation { TargetMethod: { Name: nameof(ToString), Parameters.IsEmpty: true }, Instance: { } instance } => instance,
            _ => null,
        };
        return member is IFieldReferenceOperation { Field: { IsStatic: true, IsConst: false } constant } ? api.EventOf(constant) : null;
    }

    private static bool MayBeRead(IOperation value, KnownApi api) => TextOf(value) is { } text ? IsVersionLike(text) || MayBeName(text) : EventIn(value, api) is not null;

    private static bool IsText(IOperation value) => value.Type?.SpecialType == SpecialType.System_String;

    private static string? TextOf(IOperation value) => value.WithoutConversions().ConstantValue is { HasValue: true, Value: string text } ? text : null;

    // 2.1
    private static bool IsVersionLike(string text) => text.IndexOf('.') > 0 && text.All(static c => c is '.' or (>= '0' and <= '9'));
}
