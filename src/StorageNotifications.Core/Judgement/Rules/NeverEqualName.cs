using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1005: a comparison of an event's name with a text that the name never equals, begins with or contains.</summary>
internal sealed class NeverEqualName : Rule<ComparedNameFact>
{
    /// <summary>Why the comparison is never true.</summary>
    public enum Case
    {
        /// <summary>The name has the prefix, and the text does not.</summary>
        LacksPrefix,

        /// <summary>The text is a wildcard, which only configurations have.</summary>
        Wildcard,
    }

    public override string Id => RuleIds.NeverEqualName;

    public override IReadOnlyList<Enum> Variants => [Case.LacksPrefix, Case.Wildcard];

    public override IEnumerable<Finding> Judge(ComparedNameFact fact, RuleContext context)
    {
        EventCatalog events = context.Settings.Catalogs.S3Events;
        bool hasPrefix = fact.Text.StartsWith(events.Prefix, StringComparison.Ordinal);
        string bare = hasPrefix ? fact.Text.Substring(events.Prefix.Length) : fact.Text;
        if (!events.Families.Contains(bare.Split(':')[0]))
            yield break;

        Case? variant = fact.Form == NameForm.Prefixed ? Case.LacksPrefix : null;
        string right = fact.Form == NameForm.Prefixed ? events.Prefix + bare : bare;
        if (fact.Comparison != NameComparison.Part && bare.EndsWith(":*", StringComparison.Ordinal))
        {
            variant = Case.Wildcard;
            // Names begin with what is before the asterisk; no text equals all of them.
            right = fact.Comparison == NameComparison.Start ? right.Substring(0, right.Length - 1) : "";
        }
        else if (fact.Form switch
        {
            NameForm.Delivered => !hasPrefix,
            NameForm.Prefixed => hasPrefix || fact.Comparison == NameComparison.Part,
            _ => true,
        })
        {
            yield break;
        }
        // Code that compares with both forms reads messages of several products.
        if (!fact.AllTexts.Contains(right))
            yield return new(Id, fact.Place, [fact.Text, fact.Supplier]) { Variant = variant, Replacements = right.Length > 0 ? [new(right)] : [] };
    }
}
