using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN5006: the version of a message is compared for equality, and not only its major part.</summary>
internal sealed class EventVersionEquality : Rule<ComparedVersionFact>
{
    public const string RuleId = "STN5006";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Judge(ComparedVersionFact version, RuleContext context)
    {
        if (version.Comparison == NameComparison.Equal)
            yield return new(Id, version.Place, [version.Text, version.Supplier]);
    }
}
