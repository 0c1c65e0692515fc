using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
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

    /// <summary>Gets the comparison that an operation performs, or null.</summary>
    public static ComparedText? In(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary =>
            MayBeRead(binary.RightOperand) ? new(binary.RightOperand, binary.LeftOperand, NameComparison.Equal)
            : MayBeRead(binary.LeftOperand) ? new(binary.LeftOperand, binary.RightOperand, NameComparison.Equal)
            : null,
        IConstantPatternOperation pattern when MayBeRead(pattern.Value) && InputOf(pattern) is { } input => new(pattern.Value, input, NameComparison.Equal),
        ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation choice } clause when MayBeRead(clause.Value) => new(clause.Value, choice.Value, NameComparison.Equal),
        IInvocationOperation call => InCall(call),
        _ => null,
    };

    private static ComparedText? InCall(IInvocationOperation call)
    {
        NameComparison? comparison = call.TargetMethod.Name switch
        {
            nameof(Equals) => NameComparison.Equal,
            nameof(string.StartsWith) => NameComparison.Start,
            nameof(string.EndsWith) or nameof(string.Contains) => NameComparison.Part,
            _ => null,
        };
        if (comparison is null)
            return null;
        IOperation[] operands = [.. call.Arguments.Where(static argument => argument.ArgumentKind == ArgumentKind.Explicit).Select(static argument => argument.Value)];
        if (call.Instance is not null)
            operands = [call.Instance, .. operands];
        // name.StartsWith(text), string.Equals(text, name, StringComparison.Ordinal)
        if (operands.Length < 2)
            return null;
        bool ignoresCase = operands.Skip(2).Any(static option => !IsCaseSensitive(option));
        return MayBeRead(operands[1]) ? new(operands[1], operands[0], comparison.Value) { IgnoresCase = ignoresCase }
            : comparison == NameComparison.Equal && MayBeRead(operands[0]) ? new(operands[0], operands[1], comparison.Value) { IgnoresCase = ignoresCase }
            : null;
    }

    private static bool IsCaseSensitive(IOperation option) =>
        option is IFieldReferenceOperation { Field: { Name: nameof(StringComparison.Ordinal) or nameof(StringComparison.CurrentCulture) or nameof(StringComparison.InvariantCulture), ContainingType.Name: nameof(StringComparison) } };

    // The input of the innermost pattern.
    private static IOperation? InputOf(IPatternOperation pattern) => pattern.Parent switch
    {
        IBinaryPatternOperation or INegatedPatternOperation => InputOf((IPatternOperation)pattern.Parent),
        IIsPatternOperation test => test.Value,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
        IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => choice.Value,
        IPropertySubpatternOperation { Member: { } member } => member,
        _ => null,
    };

    /// <summary>Determines whether a text may be an event name.</summary>
    public static bool MayBeName(string text) => Beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets the static member whose text an operand may give: <c>EventType.ObjectCreatedPut.Value</c>; null for other operands.</summary>
    public static IFieldSymbol? ConstantIn(IOperation value) => value switch
    {
        IPropertyReferenceOperation { Property.Name: "Value", Instance: IFieldReferenceOperation { Field: { IsStatic: true } field } } => field,
        IInvocationOperation { TargetMethod: { Name: nameof(ToString), Parameters.IsEmpty: true }, Instance: IFieldReferenceOperation { Field: { IsStatic: true } field } } => field,
        _ => null,
    };

    private static bool MayBeRead(IOperation value) => ConstantIn(value) is not null || TextOf(value) is { } text && (IsVersionLike(text) || MayBeName(text));

    private static string? TextOf(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value.ConstantValue is { HasValue: true, Value: string text } ? text : null;
    }

    // 2.1
    private static bool IsVersionLike(string text) => text.IndexOf('.') > 0 && text.All(static c => c is '.' or (>= '0' and <= '9'));
}
