using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
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
                yield return new(new CSharpPlace(order.Syntax.GetLocation(), static replacement => replacement.Value), KnownApi.NameOf(member.Property), regardsLength) { RightCode = regardsLength ? null : WriteOrder(order) };
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

    // new S3Sequencer(x).CompareTo(new S3Sequencer(y)); r => new S3Sequencer(r.S3.Object.Sequencer)
    private string? WriteOrder(IOperation order)
    {
        if (api.TypeTaking(ApiRole.SequencerText) is not { } type || order.SemanticModel is not { } model || !model.IsAccessible(order.Syntax.SpanStart, type))
            return null;
        string name = type.ToMinimalDisplayString(model, order.Syntax.SpanStart);
        if (order is not IInvocationOperation call)
            return order.Syntax is ExpressionSyntax && order is not IConditionalAccessOperation ? $"new {name}({order.Syntax})" : null;
        IOperation[] texts = [.. call.Arguments.Where(static argument => argument.Value.Type?.SpecialType == SpecialType.System_String).Select(static argument => argument.Value)];
        if (call.Instance is { Type.SpecialType: SpecialType.System_String } instance)
            texts = [instance, .. texts];
        return texts.Length == 2 && texts.All(static text => text.Syntax is ExpressionSyntax and not MemberBindingExpressionSyntax) && call.Syntax is InvocationExpressionSyntax
            ? $"new {name}({texts[0].Syntax}).CompareTo(new {name}({texts[1].Syntax}))"
            : null;
    }
}
