using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN5008: an event name is compared with only one of several events that usually belong together.</summary>
internal sealed class NarrowComparison : Rule<ComparedNameFact>
{
    public const string RuleId = "STN5008";

    // Code that handles one of two events is aware of the other one.
    private const int FewestMissed = 2;

    public override string Id => RuleId;

    public override IEnumerable<Finding> Judge(ComparedNameFact fact, RuleContext context)
    {
        EventCatalog events = context.Settings.Catalogs.S3Events;
        bool hasPrefix = fact.Text.StartsWith(events.Prefix, StringComparison.Ordinal);
        bool mayBeEqual = fact.Form == NameForm.Either || hasPrefix == (fact.Form == NameForm.Prefixed);
        if (fact.Comparison != NameComparison.Equal || fact.IsLookUp || !mayBeEqual || fact.AllTexts.Distinct().Count() > 1
            || events.Find(hasPrefix ? fact.Text : events.Prefix + fact.Text) is not { IsTakenForAll: true } only)
            yield break;
        string[] missed = EventCoverage.Others(events, only).Select(static other => other.DeliveredName!).ToArray();
        if (missed.Length >= FewestMissed)
            yield return new(Id, fact.Place, [fact.Text, missed]);
    }
}
