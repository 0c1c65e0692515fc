using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN5008: an event's name is compared with one event only, which people usually mean together with others.</summary>
internal sealed class NarrowComparison : Rule<ComparedNameFact>
{
    // Who asks for one of two knows the other.
    private const int FewestMissed = 2;

    public override string Id => RuleIds.NarrowComparison;

    public override IEnumerable<Finding> Judge(ComparedNameFact fact, RuleContext context)
    {
        EventCatalog events = context.Settings.Catalogs.S3Events;
        bool hasPrefix = fact.Text.StartsWith(events.Prefix, StringComparison.Ordinal);
        bool mayBeEqual = fact.Form == NameForm.Either || hasPrefix == (fact.Form == NameForm.Prefixed);
        if (fact.Comparison != NameComparison.Equal || !mayBeEqual || fact.AllTexts.Distinct().Count() > 1
            || events.Find(hasPrefix ? fact.Text : events.Prefix + fact.Text) is not { IsTakenForAll: true, CoveredBy: { } wildcard } only)
            yield break;
        string[] missed = events.Events.Where(other => other.CoveredBy == wildcard && other.Name != only.Name).Select(static other => other.DeliveredName!).ToArray();
        if (missed.Length >= FewestMissed)
            yield return new(Id, fact.Place, [fact.Text, missed]);
    }
}
