using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN5009: code that handles an event of a bucket writes to the same bucket, which may raise the event again.</summary>
internal sealed class WriteIntoOwnBucket : Rule<BucketWriteFact>
{
    public const string RuleId = "STN5009";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Judge(BucketWriteFact write, RuleContext context)
    {
        EventCatalog events = context.Settings.Catalogs.S3Events;
        // Code that handles deletions does not handle the events of its own writes.
        if (!write.DistinguishesEvents && write.ComparedNames.All(name => IsRaisedByWrites(name, events)))
            yield return new(Id, write.Place, [write.Supplier]);
    }

    private static bool IsRaisedByWrites(string name, EventCatalog events) =>
        events.Events.Any(definition => definition.IsRaisedByWrites && FamilyOf(definition.Name, events) == FamilyOf(name, events));

    private static string FamilyOf(string name, EventCatalog events) =>
        (name.StartsWith(events.Prefix, StringComparison.Ordinal) ? name.Substring(events.Prefix.Length) : name).Split(':')[0];
}
