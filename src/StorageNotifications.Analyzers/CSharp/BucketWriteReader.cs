using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Finds code that handles the events of a bucket and writes to the same bucket.</summary>
internal sealed class BucketWriteReader(KnownApi api, OriginFinder origins)
{
    public IEnumerable<BucketWriteFact> Read(BlockFindings findings, IReadOnlyList<ComparedNameFact> names)
    {
        bool? distinguishes = null;
        foreach (IOperation value in findings.ValuesGiven(ApiRole.WrittenBucket, api))
        {
            if (BucketOf(value) is not { } bucket)
                continue;
            IOperation code = Functions.RootOf(value);
            yield return new(
                new CSharpPlace(value.Syntax.GetLocation()),
                KnownApi.NameOf(bucket.Property),
                distinguishes ??= code.Descendants().Any(DistinguishesEvents),
                [.. names.SelectMany(static name => name.ComparedTexts), .. code.Descendants().OfType<IFieldReferenceOperation>().Select(member => api.EventOf(member.Field)).OfType<string>()]);
        }
    }

    private IPropertyReferenceOperation? BucketOf(IOperation value) =>
        origins.OriginsOf(value) is { Count: 1 } single
        && single[0] is { IsCertain: true, Operation: IPropertyReferenceOperation member }
        && api.SupplyOf(member.Property) == ApiSupply.BucketName
        && single[0].Steps.All(static step => step.KeepsValue)
            ? member
            : null;

    // A test of a string or of a part of the message may detect the code's own writes: if (key.StartsWith("thumbnails/")) continue;
    private bool DistinguishesEvents(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary => !IsNull(binary.LeftOperand) && !IsNull(binary.RightOperand) && (DiffersByEvent(binary.LeftOperand) || DiffersByEvent(binary.RightOperand)),
        IIsPatternOperation test => HasText(test.Pattern) && DiffersByEvent(test.Value),
        ISwitchOperation choice => choice.Cases.Any(static section => section.Clauses.Any(HasText)) && DiffersByEvent(choice.Value),
        ISwitchExpressionOperation choice => choice.Arms.Any(static arm => HasText(arm.Pattern)) && DiffersByEvent(choice.Value),
        IInvocationOperation { Type: { } type } call when IsBoolean(type) =>
            (call.Instance is { } instance && DiffersByEvent(instance)) || call.Arguments.Any(argument => api.IsRead(argument.Value.Type) || DiffersByEvent(argument.Value)),
        _ => false,
    };

    private static bool IsNull(IOperation operand) => operand.ConstantValue is { HasValue: true, Value: null };

    private static bool HasText(IOperation pattern) => pattern.DescendantsAndSelf().Any(static part => part.ConstantValue is { HasValue: true, Value: string });

    private static bool IsBoolean(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Boolean || type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } result } && result[0].SpecialType == SpecialType.System_Boolean;

    // A string that is neither a constant nor a value that all events have.
    private bool DiffersByEvent(IOperation operand)
    {
        if (operand.Type?.SpecialType != SpecialType.System_String || operand.ConstantValue.HasValue)
            return false;
        IReadOnlyList<ValueOrigin> all = origins.OriginsOf(operand);
        return all.Count == 0 || all.Any(origin => origin.Operation is not { ConstantValue.HasValue: true } && !IsCommonToAllEvents(origin.Operation));
    }

    private bool IsCommonToAllEvents(IOperation origin) => origin is IPropertyReferenceOperation member && api.IsRead(member.Property.ContainingType) && api.SupplyOf(member.Property) switch
    {
        ApiSupply.EncodedKey or ApiSupply.DecodedKey or ApiSupply.PlainKey => false,
        // The text that the name is compared with is judged separately.
        _ => true,
    };
}
