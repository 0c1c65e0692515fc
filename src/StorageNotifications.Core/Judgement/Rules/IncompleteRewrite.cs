using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4009: a notification is read, changed and put back without some kinds of destinations.</summary>
internal sealed class IncompleteRewrite : Rule<RewrittenNotificationFact>
{
    public const string RuleId = "STN4009";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.SetMembers;

    public override IEnumerable<Finding> Judge(RewrittenNotificationFact notification, RuleContext context)
    {
        if (notification.Missing.Count > 0)
        {
            yield return new(Id, notification.Place, [notification.Missing])
            {
                Other = notification.Request,
                Replacements = notification.Missing.Select(static kind => new Replacement(kind)).ToArray(),
            };
        }
    }
}
