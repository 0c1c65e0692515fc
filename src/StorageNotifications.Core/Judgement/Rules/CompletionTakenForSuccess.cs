using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN5003: code acts on the end of a job as if the job had succeeded.</summary>
internal sealed class CompletionTakenForSuccess : Rule<CompletionFact>
{
    public const string RuleId = "STN5003";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override IEnumerable<Finding> Judge(CompletionFact completion, RuleContext context)
    {
        if (!completion.KnowsOutcome)
            yield return new(Id, completion.Place, [completion.Supplier, completion.OutcomeMember]) { Replacements = completion.RightCode is { } code ? [new(code)] : [] };
    }
}
