using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Finds code that orders events by the text of their sequencers.</summary>
internal sealed class SequencerReader(KnownApi api, LocalValues locals)
{
    private static readonly string[] Sorts = ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "MaxBy", "MinBy", "Max", "Min"];
    private static readonly string[] SortsOfElements = ["Max", "Min", "Order", "OrderDescending"];

    public IEnumerable<SequencerComparisonFact> Read(BlockFindings findings)
    {
        var reported = new HashSet<SyntaxNode>();
        (IPropertyReferenceOperation Member, IOperation Use)[] uses = [.. findings.Giving(ApiSupply.Sequencer, api).SelectMany(member => ForwardFlow.FinalUsesOf(member, locals).Select(use => (member, Outermost(use))))];
        bool regardsLength = uses.Any(static used => used.Use.Parent is IPropertyReferenceOperation { Property.Name: nameof(string.Length) });
        foreach ((IPropertyReferenceOperation member, IOperation use) in uses)
        {
            IOperation? order = ComparisonWith(use) ?? (IsSortedBy(use) ? use : null);
            if ((order ?? SortOfSelected(use)) is { } place && reported.Add(place.Syntax))
            {
                (string Code, TextSpan Replaced)? right = regardsLength || order is null ? null : SequencerCode.Write(order, api);
                yield return new(CSharpPlace.OfCode(place.Syntax, right?.Replaced), KnownApi.NameOf(member.Property), regardsLength) { RightCode = right?.Code };
            }
        }
    }

    // record?.S3.Object.Sequencer
    private static IOperation Outermost(IOperation use)
    {
        while (use.Parent is IConditionalAccessOperation access && access.WhenNotNull == use)
            use = access;
        return use;
    }

    // string.CompareOrdinal(x, y), x.CompareTo(y), StringComparer.Ordinal.Compare(x, y)
    private static IInvocationOperation? ComparisonWith(IOperation use)
    {
        IInvocationOperation? call = use.Parent is IArgumentOperation argument ? argument.Parent as IInvocationOperation : use.Parent as IInvocationOperation;
        return call is { TargetMethod: { Name: nameof(string.Compare) or nameof(string.CompareOrdinal) or nameof(string.CompareTo), ContainingType: { } type } }
            && (type.SpecialType == SpecialType.System_String || IsUsualComparer(call.Instance))
                ? call
                : null;
    }

    // records.OrderBy(r => r.S3.Object.Sequencer)
    private static bool IsSortedBy(IOperation use) => CallThatSelects(use) is { } sort && IsSort(sort, Sorts);

    // records.Select(r => r.S3.Object.Sequencer).Max()
    private static IInvocationOperation? SortOfSelected(IOperation use) =>
        CallThatSelects(use) is { TargetMethod.Name: nameof(Enumerable.Select), Parent: IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation sort } }
        && !sort.Arguments.Any(static argument => argument.Parameter?.Type is INamedTypeSymbol { DelegateInvokeMethod: not null })
        && IsSort(sort, SortsOfElements)
            ? sort
            : null;

    private static IInvocationOperation? CallThatSelects(IOperation use) =>
        use.Parent is IReturnOperation { Parent.Parent: IAnonymousFunctionOperation lambda } && SequenceCalls.CallWith(lambda, out _) is { } call && CollectionCalls.IsLinq(call.TargetMethod) ? call : null;

    private static bool IsSort(IInvocationOperation sort, string[] sorts) =>
        CollectionCalls.IsLinq(sort.TargetMethod)
        && sorts.Contains(sort.TargetMethod.Name)
        && sort.Arguments.Where(static argument => argument.Parameter is { Name: "comparer" } && argument.ArgumentKind == ArgumentKind.Explicit).All(static argument => IsUsualComparer(argument.Value));

    private static bool IsUsualComparer(IOperation? comparer) =>
        comparer?.WithoutConversions() is IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType: { Name: nameof(StringComparer) or "Comparer" } type } }
        && type.ContainingNamespace?.Name is nameof(System) or "Generic";
}
