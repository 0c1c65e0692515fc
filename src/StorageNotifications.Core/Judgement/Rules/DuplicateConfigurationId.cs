using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4005: two configurations of a bucket have the same Id.</summary>
internal sealed class DuplicateConfigurationId : Rule<NotificationFact>
{
    public const string RuleId = "STN4005";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Judge(NotificationFact notification, RuleContext context)
    {
        // S3 generates an Id if it is missing or empty.
        foreach (IGrouping<string, WrittenText> group in notification.Configurations
            .Where(static configuration => !configuration.IsShared)
            .Select(static configuration => configuration.Id)
            .Where(static id => id is { IsComplete: true, Text.Length: > 0 })
            .GroupBy(static id => id!.Text)!)
        {
            foreach (WrittenText id in group.Skip(1))
                yield return new(Id, id.Place, [id.Text]) { Other = group.First().Place };
        }
    }
}
