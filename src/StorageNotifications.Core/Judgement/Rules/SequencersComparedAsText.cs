using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN5004: sequencers are compared as strings, which is right only if they have the same length.</summary>
internal sealed class SequencersComparedAsText : Rule<SequencerComparisonFact>
{
    public const string RuleId = "STN5004";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override IEnumerable<Finding> Judge(SequencerComparisonFact comparison, RuleContext context)
    {
        if (!comparison.ConsidersLength)
            yield return new(Id, comparison.Place, [comparison.Supplier]) { Replacements = comparison.RightCode is { } code ? [new(code)] : [] };
    }
}
