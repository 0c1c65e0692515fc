using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Finds code that uses the records of a parsed message without checking whether there are any.</summary>
internal sealed class RecordsReader(KnownApi api, OriginFinder origins, LocalValues locals, EventCatalog events, CancellationToken cancellation)
{
    // Methods that throw an exception if there is no element.
    private static readonly string[] CallsForOne = ["First", "Last", "Single", "ElementAt", "Max", "Min", "Aggregate"];

    public IEnumerable<RecordsFact> Read(BlockFindings findings)
    {
        IPropertyReferenceOperation[] all = [.. findings.Giving(ApiSupply.Records, api)];
        if (all.Length == 0 || all.Any(IsLookedAt) || IsNamedInGuard(Functions.RootOf(all[0]), all[0].Property))
            yield break;
        // The code after the first use does not run.
        var reported = new HashSet<SyntaxNode>();
        foreach (IPropertyReferenceOperation records in all)
        {
            if (Receivers.Of(records) is { } message && SourceOf(message, out IInvocationOperation[] parsing) is { } source && !MayBeHandled(records)
                && ForwardFlow.FinalUsesOf(records, locals).FirstOrDefault(IsNeeded) is { } use
                && !parsing.Any(call => IsCheckedByCaller(call, message)) && !parsing.Any(call => IsCheckedWhereParsed(call, records))
                && reported.Add(parsing[0].Syntax))
                yield return new(new CSharpPlace(records.Syntax.GetLocation()), KnownApi.NameOf(records.Property), source != ApiCall.ReadMessage, TakesOne(use));
        }
    }

    // How the message is parsed; null if other code may have created it.
    private ApiCall? SourceOf(IOperation message, out IInvocationOperation[] parsing)
    {
        IReadOnlyList<ValueOrigin> all = origins.OriginsOf(message);
        parsing = [.. all.Select(static origin => origin.Operation).OfType<IInvocationOperation>()];
        ApiCall?[] calls = [.. parsing.Select(call => api.CallOf(call.TargetMethod))];
        return calls.Length > 0 && calls.Length == all.Count && calls[0] is ApiCall.ReadJson or ApiCall.ReadJsonInCase or ApiCall.ReadMessage && calls.All(call => call == calls[0]) ? calls[0] : null;
    }

    // if (!HasRecords(message)) return; if (IsTestMessage(text)) return; Validate(message);
    private static bool IsCheckedByCaller(IInvocationOperation parsing, IOperation message)
    {
        IOperation? text = parsing.Arguments.FirstOrDefault()?.Value;
        return Functions.RootOf(message).Descendants().OfType<IInvocationOperation>().Where(MayCheck).Any(call => call.Arguments.Any(argument =>
            argument.Value.Syntax.IsEquivalentTo(message.Syntax) || (text is not null && !call.TargetMethod.ReturnsVoid && argument.Value.Syntax.IsEquivalentTo(text.Syntax))));
    }

    private static bool MayCheck(IInvocationOperation call) =>
        (call.TargetMethod.ReturnsVoid || call.Type?.SpecialType == SpecialType.System_Boolean) && call.TargetMethod.DeclaringSyntaxReferences.Length > 0;

    // A helper that parses the message and checks it.
    private bool IsCheckedWhereParsed(IInvocationOperation parsing, IPropertyReferenceOperation records)
    {
        IOperation helper = Functions.RootOf(parsing);
        return helper.Syntax != Functions.RootOf(records).Syntax
            && (IsNamedInGuard(helper, records.Property) || helper.Descendants().OfType<IPropertyReferenceOperation>().Any(member => api.SupplyOf(member.Property) == ApiSupply.Records && IsLookedAt(member)));
    }

    // A use that allows for missing records: records?.Count, records ?? [], records is null, records.Count > 0
    private bool IsLookedAt(IPropertyReferenceOperation records) =>
        IsCoalesced(records) || ForwardFlow.FinalUsesOf(records, locals).Any(static use => use.Parent switch
        {
            IBinaryOperation or IIsPatternOperation or IConditionalAccessOperation or ISwitchExpressionOperation or ISwitchOperation => true,
            // e is { Records: { Count: > 0 } }
            IPropertySubpatternOperation => true,
            IMemberReferenceOperation { Member.Name: "Count" or "Length" } count => count.Parent is IIsPatternOperation or IBinaryOperation { RightOperand.ConstantValue.HasValue: true } or IBinaryOperation { LeftOperand.ConstantValue.HasValue: true },
            IInvocationOperation { TargetMethod.Name: "Any" } => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Any" or "Count" or "IsNullOrEmpty" } } => true,
            // ArgumentNullException.ThrowIfNull(e.Records), Validate(e.Records)
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ReturnsVoid: true } } => true,
            _ => false,
        })
        // e?.Records == null
        || (records.Parent is IConditionalAccessOperation access && ForwardFlow.FinalUsesOf(access, locals).Any(static use => use.Parent is IBinaryOperation or IIsPatternOperation or IConditionalAccessOperation))
        || (records.Parent is IConditionalAccessOperation outer && IsCoalesced(outer));

    private static bool IsCoalesced(IOperation value)
    {
        IOperation held = value;
        while (held.Parent is IConversionOperation or IParenthesizedOperation)
            held = held.Parent;
        return held.Parent is ICoalesceOperation coalesce ? coalesce.Value == held : held.Parent is ICoalesceAssignmentOperation;
    }

    // Code that names the test message or the JSON member is aware of messages without records.
    private bool IsNamedInGuard(IOperation code, IPropertySymbol records)
    {
        string member = records.Name;
        return events.NotSubscribable.Keys.Select(name => name.Substring(name.IndexOf(':') + 1)).Append($"\"{member}\"").Append($"\"{member}\\\"")
            .Any(word => TextSearch.Contains(code.Syntax, word, cancellation));
    }

    // A clause that logs and throws again, or that is for malformed JSON, does not handle missing records.
    private static bool MayBeHandled(IOperation use)
    {
        for (IOperation inner = use; inner.Parent is { } outer; inner = outer)
        {
            if (outer is ITryOperation attempt && attempt.Body == inner && attempt.Catches.Any(MayHandle))
                return true;
        }
        return false;
    }

    private static bool MayHandle(ICatchClauseOperation clause) =>
        clause.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } }
        && (clause.Handler.Operations.LastOrDefault() is not IThrowOperation || clause.Handler.Descendants().Any(static operation => operation is IReturnOperation or IBranchOperation));

    // A use that fails if the records are null: a loop, a member access, an extension method.
    private static bool IsNeeded(IOperation use) => use.Parent switch
    {
        IForEachLoopOperation loop => loop.Collection == use,
        IMemberReferenceOperation member => member.Instance == use,
        IImplicitIndexerReferenceOperation element => element.Instance == use,
        IInvocationOperation call => call.Instance == use,
        IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true } method } } => CollectionCalls.IsLinq(method),
        // messages.SelectMany(message => message.Records)
        IReturnOperation { Parent.Parent: IAnonymousFunctionOperation lambda } => SequenceCalls.CallWith(lambda, out _) is { TargetMethod: { Name: nameof(Enumerable.SelectMany) } method } && CollectionCalls.IsLinq(method),
        _ => false,
    };

    private static bool TakesOne(IOperation use) => use.Parent switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true } or IImplicitIndexerReferenceOperation => true,
        IArgumentOperation { Parent: IInvocationOperation call } => CallsForOne.Contains(call.TargetMethod.Name),
        _ => false,
    };
}
