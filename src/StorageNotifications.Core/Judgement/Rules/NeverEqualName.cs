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

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override TextScope Scope => TextScope.LikeUses;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.LacksPrefix, Case.Wildcard, Case.Beginning, Case.Misspelled, Case.Unlike];

    // A look-up is reported once, even if several texts are wrong.
    public override IEnumerable<Finding> Judge(ComparedNameFact fact, RuleContext context) =>
        fact.ComparedTexts.Select(text => JudgeText(fact with { Text = text }, context)).OfType<Finding>().Take(1);

    private Finding? JudgeText(ComparedNameFact fact, RuleContext context)
    {
        EventCatalog events = context.Settings.Catalogs.S3Events;
        string bare = events.WithoutPrefix(fact.Text);
        bool hasPrefix = bare.Length < fact.Text.Length;
        string[] names = [.. events.DeliveredNames, .. context.Settings.S3Events.Additional.Select(events.WithoutPrefix)];
        if (!events.Families.Contains(bare.Split(':')[0], StringComparer.OrdinalIgnoreCase) || (IsMatch(fact, bare, names) && IsRightForm(fact, hasPrefix)))
            return null;
        if (IsWildcard(bare) && !hasPrefix && fact.MayBeFamily)
            return null;

        Case variant = CaseOf(fact, bare, hasPrefix, names);
        if (variant == Case.Unlike && MayBeSent(fact, bare, context))
            return null;
        IReadOnlyList<string> suggestions = variant == Case.Unlike ? Suggest(bare, fact.Form, context) : [];
        if (suggestions.Count > 0)
            variant = Case.Misspelled;

        string right = InForm(BeginningOf(bare), fact.Form, events);
        // Code that also compares with the correct text reads messages of several products or allows for both forms.
        if (fact.AllTexts.Any(other => other != fact.Text && (other == right || (variant == Case.Beginning && other.StartsWith(right, StringComparison.Ordinal)))))
            return null;
        IReadOnlyList<string> replacements = variant switch
        {
            Case.Wildcard when fact.Comparison != NameComparison.Start => [],
            Case.Beginning => [],
            Case.Misspelled or Case.Unlike => suggestions,
            _ => [right],
        };
        return new(Id, fact.Place, [fact.Text, fact.Supplier, suggestions])
        {
            Variant = variant == Case.HasPrefix ? null : variant,
            Replacements = [.. replacements.Select(static replacement => new Replacement(replacement))],
        };
    }

    private static Case CaseOf(ComparedNameFact fact, string bare, bool hasPrefix, string[] names) =>
        IsWildcard(bare) && IsMatch(fact with { Comparison = NameComparison.Start }, BeginningOf(bare), names) ? Case.Wildcard
        : IsMatch(fact, bare, names) ? hasPrefix ? Case.HasPrefix : Case.LacksPrefix
        : fact.Comparison == NameComparison.Equal && names.Any(name => name.StartsWith(bare, StringComparison.Ordinal)) ? Case.Beginning
        : Case.Unlike;

    private static string[] Suggest(string bare, NameForm form, RuleContext context)
    {
        EventCatalog events = context.Settings.Catalogs.S3Events;
        return
        [
            .. context.Settings.S3Events.Classify(events.Prefix + bare).Suggestions
                .Where(name => events.Find(name)?.IsWildcard == false)
                .Select(name => InForm(events.WithoutPrefix(name), form, events)),
        ];
    }

    private static bool IsWildcard(string bare) => bare.EndsWith(EventCatalog.AnyOfFamily, StringComparison.Ordinal);

    // Names begin with what is before the asterisk of a wildcard; no text equals all of them.
    private static string BeginningOf(string bare) => IsWildcard(bare) ? bare.Substring(0, bare.Length - 1) : bare;

    // Ignores the prefix.
    private static bool IsMatch(ComparedNameFact fact, string bare, string[] names)
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

    /// <summary>The reason why the comparison is never true.</summary>
    internal enum Case
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
}
