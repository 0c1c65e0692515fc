using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN2004: the destination of an S3 notification is a FIFO topic or queue.</summary>
internal sealed class FifoDestination : Rule<ArnFact>
{
    public const string RuleId = "STN2004";

    public override string Id => RuleId;

    public override TextScope Scope => TextScope.LikeUses;

    public override IEnumerable<Finding> Judge(ArnFact fact, RuleContext context)
    {
        if (fact.FindingOf(ArnProblem.Fifo, context) is { } finding)
            yield return new(Id, fact.PlaceOf(finding), [finding.Text, fact.Kind.Noun]);
    }
}
