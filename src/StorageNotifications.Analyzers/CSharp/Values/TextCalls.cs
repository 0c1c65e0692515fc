using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Finds the strings that a string is derived from.</summary>
internal static class TextCalls
{
    /// <summary>
    /// Gets the string from which a call derives another string or several strings; null if there is not exactly one. The caller must
    /// evaluate the effect of the call.
    /// </summary>
    public static IOperation? InputOf(IInvocationOperation call)
    {
        if (call.Type is not ({ SpecialType: SpecialType.System_String } or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }))
            return null;
        // text.Replace(x, y), name.ToString()
        if (call.Instance is { } instance && (IsText(instance) || call.TargetMethod is { Name: nameof(ToString), Parameters.IsEmpty: true }))
            return instance is IConditionalAccessInstanceOperation ? Receivers.Of(instance) : instance;
        IArgumentOperation[] texts = call.Arguments.Where(static argument => argument.ArgumentKind == ArgumentKind.Explicit && IsText(argument.Value)).ToArray();
        // WebUtility.UrlDecode(text), text.Decode()
        return texts.Length == 1 || (texts.Length > 1 && call.TargetMethod.IsExtensionMethod && texts[0].Parameter?.Ordinal == 0) ? texts[0].Value : null;
    }

    /// <summary>
    /// Gets the strings that <c>string.Concat</c>, <c>string.Format</c> or <c>string.Join</c> combines; null for other calls.
    /// </summary>
    public static IReadOnlyList<IOperation>? PartsOf(IInvocationOperation call) =>
        call.TargetMethod is { IsStatic: true, ContainingType.SpecialType: SpecialType.System_String, Name: nameof(string.Concat) or nameof(string.Format) or nameof(string.Join) }
            ? call.Arguments.SelectMany(ListReader.ValuesOf).ToArray()
            : null;

    /// <summary>Determines whether a method derives a string from its only argument, as <see cref="InputOf"/> assumes of a call.</summary>
    public static bool DerivesText(IMethodSymbol method) =>
        method is { IsStatic: true, ReturnType.SpecialType: SpecialType.System_String, Parameters: { Length: 1 } parameters } && parameters[0].Type.SpecialType == SpecialType.System_String;

    /// <summary>Gets the operands of a concatenation or the contents of an interpolation.</summary>
    public static IReadOnlyList<IOperation> PartsOf(IOperation text)
    {
        var parts = new List<IOperation>();
        // A concatenation of many strings is deeply nested on the left.
        IOperation next = text;
        for (; next is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum; next = sum.LeftOperand)
            parts.Insert(0, sum.RightOperand);
        if (next is not IInterpolatedStringOperation interpolated)
        {
            parts.Insert(0, next);
            return parts;
        }
        parts.InsertRange(0, interpolated.Parts.Select(static part => part switch
        {
            IInterpolationOperation { Expression: { } hole } => hole,
            IInterpolatedStringTextOperation { Text: { } literal } => literal,
            _ => (IOperation)part,
        }));
        return parts;
    }

    private static bool IsText(IOperation value) => value.Type?.SpecialType == SpecialType.System_String;
}
