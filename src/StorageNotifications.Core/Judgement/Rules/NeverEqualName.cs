using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1005: a comparison of an event's name with a text that the name never equals, begins with or contains.</summary>
internal sealed class NeverEqualName : Rule<ComparedNameFact>
{
    public const string RuleId = "STN1005";

    private const string AnyOfFamily = ":*";

    /// <summary>The reason why the comparison is never true.</summary>
    public enum Case
    {
        /// <summary>The text has the prefix, and the name does not.</summary>
        HasPrefix,

        /// <summary>The name has the prefix, and the text does not.</summary>
        LacksPrefix,

        /// <summary>The text is a wildcard, which only configurations have.</summary>
        Wildcard,

        /// <summary>Names begin with the text, but no name equals it.</summary>
        Beginning,

        /// <summary>No event has the name, but it resembles the names of events.</summary>
        Misspelled,

        /// <summary>No event has the name.</summary>
        Unlike,
    }

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override TextScope Scope => TextScope.LikeUses;

    public override IReadOnlyList<Enum> Variants => [Case.LacksPrefix, Case.Wildcard, Case.Beginning, Case.Misspelled, Case.Unlike];

    // A look-up is reported once, even if several texts are wrong.
    public override IEnumerable<Finding> Judge(ComparedNameFact fact, RuleContext context) =>
        fact.ComparedTexts.SelectMany(text => JudgeText(fact with { Text = text }, context)).Take(1);

    private IEnumerable<Finding> JudgeText(ComparedNameFact fact, RuleContext context)
    {
        EventCatalog events = context.Settings.Catalogs.S3Events;
        bool hasPrefix = fact.Text.StartsWith(events.Prefix, StringComparison.OrdinalIgnoreCase);
        string bare = hasPrefix ? fact.Text.Substring(events.Prefix.Length) : fact.Text;
        IEnumerable<string> names = events.DeliveredNames.Concat(context.Settings.S3Events.Additional.Select(name => WithoutPrefix(name, events)));
        if (!events.Families.Contains(bare.Split(':')[0], StringComparer.OrdinalIgnoreCase) || (IsMatch(fact, bare, names) && IsRightForm(fact, hasPrefix)))
            yield break;

        bool isWildcard = bare.EndsWith(AnyOfFamily, StringComparison.Ordinal);
        if (isWildcard && !hasPrefix && fact.MayBeFamily)
            yield break;
        // Names begin with what is before the asterisk; no text equals all of them.
        string right = isWildcard ? bare.Substring(0, bare.Length - 1) : bare;
        IReadOnlyList<string> suggestions = [];
        Case variant;
        if (isWildcard && IsMatch(fact with { Comparison = NameComparison.Start }, right, names))
            variant = Case.Wildcard;
        else if (IsMatch(fact, bare, names))
            variant = hasPrefix ? Case.HasPrefix : Case.LacksPrefix;
        else if (fact.Comparison == NameComparison.Equal && names.Any(name => name.StartsWith(bare, StringComparison.Ordinal)))
            variant = Case.Beginning;
        else if (MayBeSent(fact, bare, context))
            yield break;
        else
        {
            suggestions = [.. context.Settings.S3Events.Classify(events.Prefix + bare).Suggestions.Where(name => events.Find(name)?.IsWildcard == false).Select(name => InForm(WithoutPrefix(name, events), fact.Form, events))];
            variant = suggestions.Count > 0 ? Case.Misspelled : Case.Unlike;
        }
        right = InForm(right, fact.Form, events);
        // Code that also compares with the correct text reads messages of several products or allows for both forms.
        if (fact.AllTexts.Any(other => other != fact.Text && (other == right || (variant == Case.Beginning && other.StartsWith(right, StringComparison.Ordinal)))))
            yield break;
        IReadOnlyList<string> replacements = variant switch
        {
            Case.Wildcard when fact.Comparison != NameComparison.Start => [],
            Case.Beginning => [],
            Case.Misspelled or Case.Unlike => suggestions,
            _ => [right],
        };
        yield return new(Id, fact.Place, [fact.Text, fact.Supplier, suggestions])
        {
            Variant = variant == Case.HasPrefix ? null : variant,
            Replacements = [.. replacements.Select(static replacement => new Replacement(replacement))],
        };
    }

    // Ignores the prefix.
    private static bool IsMatch(ComparedNameFact fact, string bare, IEnumerable<string> names)
    {
        StringComparison comparison = fact.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return names.Any(name => fact.Comparison switch
        {
            NameComparison.Start => name.StartsWith(bare, comparison),
            NameComparison.Part => name.IndexOf(bare, comparison) >= 0,
            _ => name.Equals(bare, comparison),
        });
    }

    private static bool IsRightForm(ComparedNameFact fact, bool hasPrefix) => fact.Form switch
    {
        NameForm.Delivered => !hasPrefix,
        NameForm.Prefixed => hasPrefix || fact.Comparison == NameComparison.Part,
        _ => true,
    };

    // Names of other products, and names that the SDK of the project defines.
    private static bool MayBeSent(ComparedNameFact fact, string bare, RuleContext context)
    {
        string name = context.Settings.Catalogs.S3Events.Prefix + bare;
        return fact.IsOfOtherStore || context.UsesOwnEndpoint || context.Settings.Catalogs.S3Events.ForeignNames.ContainsKey(name) || context.IsEventOfSdk(name);
    }

    private static string InForm(string bare, NameForm form, EventCatalog events) => form == NameForm.Prefixed ? events.Prefix + bare : bare;

    private static string WithoutPrefix(string name, EventCatalog events) =>
        name.StartsWith(events.Prefix, StringComparison.OrdinalIgnoreCase) ? name.Substring(events.Prefix.Length) : name;
}
