using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>A search for an event name among the elements or keys of a collection.</summary>
/// <param name="MayIgnoreCase">Whether the search has an argument that may make it ignore case.</param>
internal sealed record NameLookUp(IOperation Collection, NameComparison Comparison, bool MayIgnoreCase)
{
    /// <summary>Gets the search that uses a name, or null.</summary>
    public static NameLookUp? In(IOperation use) => use.Parent switch
    {
        // handlers[name]
        IArgumentOperation { Parent: IPropertyReferenceOperation { Instance: { } collection } } => new(collection, NameComparison.Equal, MayIgnoreCase: false),
        // names.Contains(name, comparer)
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Contains" or "ContainsKey" or "TryGetValue" or "GetValueOrDefault" or "IndexOf" } call } argument
            when (call.Instance ?? call.Arguments.FirstOrDefault(other => other != argument)?.Value) is { } collection =>
                new(collection, NameComparison.Equal, MayIgnoreCase: call.Instance is null && call.Arguments.Length > 2 && call.TargetMethod.Name == "Contains"),
        // names.Any(x => x == name)
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality => ByPredicate(equality, equality.LeftOperand == use ? equality.RightOperand : equality.LeftOperand, NameComparison.Equal),
        // names.Any(x => x.Equals(name))
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: nameof(Equals), Instance: { } element, Arguments: { Length: 1 } } call } => ByPredicate(call, element, NameComparison.Equal),
        // names.Any(x => name.StartsWith(x))
        IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: { } method }, Arguments: { Length: 1 } arguments } call when call.Instance == use => method switch
        {
            nameof(Equals) => ByPredicate(call, arguments[0].Value, NameComparison.Equal),
            nameof(string.StartsWith) => ByPredicate(call, arguments[0].Value, NameComparison.Start),
            _ => null,
        },
        // names.Any(name.StartsWith)
        IMethodReferenceOperation { Method: { ContainingType.SpecialType: SpecialType.System_String, Name: nameof(string.StartsWith) or nameof(Equals) } method } group when group.Instance == use
            && SequenceCalls.CallWith(group, out IArgumentOperation? argument) is { } call =>
                InCall(call, argument!, parameter: 0, method.Name == nameof(Equals) ? NameComparison.Equal : NameComparison.Start),
        _ => null,
    };

    // The comparison is all that the lambda does: x => x == name || x == "s3:" + name finds both forms.
    private static NameLookUp? ByPredicate(IOperation comparison, IOperation element, NameComparison kind) =>
        element is IParameterReferenceOperation { Parameter: { } parameter }
        && Functions.Around(comparison) is IAnonymousFunctionOperation { Symbol: { } function } lambda && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, function)
        && Functions.ResultsOf(lambda).ToArray() is { Length: 1 } results && results[0] == comparison
        && SequenceCalls.CallWith(lambda, out IArgumentOperation? argument) is { } call
            ? InCall(call, argument!, parameter.Ordinal, kind)
            : null;

    private static NameLookUp? InCall(IInvocationOperation call, IArgumentOperation predicate, int parameter, NameComparison comparison) =>
        call.TargetMethod.Name is "Any" or "Exists" or "Find" or "FirstOrDefault" && SequenceCalls.CollectionsFor(call, predicate, parameter).ToArray() is { Length: 1 } collections
            ? new(collections[0], comparison, MayIgnoreCase: false)
            : null;
}
