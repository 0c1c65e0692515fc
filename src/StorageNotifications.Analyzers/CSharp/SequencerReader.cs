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

    public IEnumerable<SequencerComparisonFact> Read(BlockFindings findings)
    {
        var reported = new HashSet<SyntaxNode>();
        (IPropertyReferenceOperation Member, IOperation Use)[] uses = [.. findings.Giving(ApiSupply.Sequencer, api).SelectMany(member => ForwardFlow.FinalUsesOf(member, locals).Select(use => (member, Outermost(use))))];
        bool regardsLength = uses.Any(static used => used.Use.Parent is IPropertyReferenceOperation { Property.Name: nameof(string.Length) });
        foreach ((IPropertyReferenceOperation member, IOperation use) in uses)
        {
            IOperation? order = ComparisonWith(use) ?? (IsSortedBy(use) ? use : null);
            if (order is not null && reported.Add(order.Syntax))
            {
                (string Code, TextSpan Replaced)? right = regardsLength ? null : SequencerCode.Write(order, api);
                yield return new(CSharpPlace.OfCode(order.Syntax, right?.Replaced), KnownApi.NameOf(member.Property), regardsLength) { RightCode = right?.Code };
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
    private static bool IsSortedBy(IOperation use) =>
        use.Parent is IReturnOperation { Parent.Parent: IAnonymousFunctionOperation lambda }
        && SequenceCalls.CallWith(lambda, out _) is { TargetMethod: { } method } sort
        && CollectionCalls.IsLinq(method)
        && Sorts.Contains(method.Name)
        && sort.Arguments.Where(static argument => argument.Parameter is { Name: "comparer" } && argument.ArgumentKind == ArgumentKind.Explicit).All(static argument => IsUsualComparer(argument.Value));

    private static bool IsUsualComparer(IOperation? comparer)
    {
        while (comparer is IConversionOperation conversion)
            comparer = conversion.Operand;
        return comparer is IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType: { Name: nameof(StringComparer) or "Comparer" } type } } && type.ContainingNamespace?.Name is nameof(System) or "Generic";
    }
}
