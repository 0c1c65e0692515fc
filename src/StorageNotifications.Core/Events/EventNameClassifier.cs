using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Text;

namespace StorageNotifications.Core.Events;

/// <summary>Classifies event names against a catalog and suggests corrections.</summary>
internal sealed class EventNameClassifier(EventCatalog catalog, IReadOnlyCollection<string>? additional = null)
{
    private const int MostSuggestions = 3;

    private readonly IReadOnlyCollection<string> _additional = additional ?? [];

    /// <summary>Gets the additional names that the user lists.</summary>
    public IEnumerable<string> Additional => _additional;

    public EventNameVerdict Classify(string text)
    {
        if (catalog.Contains(text) || _additional.Contains(text))
            return new(EventNameProblem.None, []);
        if (catalog.FindInAnyCase(text) is { } otherCase)
            return new(EventNameProblem.OtherCase, [otherCase.Name]);
        if (catalog.Prefix.Length > 0 && catalog.FindInAnyCase(catalog.Prefix + text) is { } delivered)
            return new(EventNameProblem.DeliveredForm, [delivered.Name]);
        if (catalog.NotSubscribable.TryGetValue(text, out string? why))
            return new(EventNameProblem.NotSubscribable, [], why);
        if (catalog.Actions.TryGetValue(text, out string? eventName))
            return new(EventNameProblem.Action, [eventName]);
        if (NamesIn(text) is { Count: > 1 } several)
            return new(EventNameProblem.Several, several);

        IReadOnlyList<string> intended = FindIntended(text);
        if (catalog.ForeignNames.TryGetValue(text, out string? origin))
            return new(EventNameProblem.Foreign, intended, origin);
        bool mayBeNew = intended.Count == 0 && IsWellFormed(text);
        return new(mayBeNew ? EventNameProblem.Unknown : EventNameProblem.Misspelled, intended);
    }

    // "s3:ObjectCreated:*,s3:ObjectRemoved:*"
    private IReadOnlyList<string> NamesIn(string text)
    {
        string[] items = text.Split(catalog.ListSeparators).Select(static item => item.Trim()).Where(static item => item.Length > 0).ToArray();
        return items.Length > 1 && items.All(item => IsName(item) || IsName(catalog.Prefix + item)) ? items : [];
    }

    private bool IsName(string text) => catalog.FindInAnyCase(text) is not null || _additional.Contains(text);

    private IReadOnlyList<string> FindIntended(string text)
    {
        // "s3ObjectCreated*", " s3:ObjectCreated:Put", "s3:LifecycleTransition:*": the letters are correct.
        string letters = Letters(text);
        if (letters.Length == 0)
            return [];
        string[] sameLetters = catalog.Events.Where(e => SameLetters(e.Name, text, letters)).Select(static e => e.Name).ToArray();
        if (sameLetters.Length > 0)
            return sameLetters;

        string[] parts = catalog.WithoutPrefix(text.Trim()).Split(':');
        string[] families = FamiliesLike(parts[0]);
        if (parts.Length == 1 || parts[1].Length == 0)
            return families.Select(WidestOf).ToArray();
        return families.SelectMany(family => LeavesLike(family, parts[1])).Take(MostSuggestions).ToArray();
    }

    // A name without its asterisk is first matched with the wildcard.
    private bool SameLetters(string name, string text, string letters)
    {
        string own = Letters(name);
        return Equal(own, letters) || Equal(catalog.Prefix.TrimEnd(':') + letters, own)
            || (text.EndsWith("*", StringComparison.Ordinal) && Equal(own + "*", letters) && !name.EndsWith("*", StringComparison.Ordinal));

        static bool Equal(string x, string y) => x.Equals(y, StringComparison.OrdinalIgnoreCase);
    }

    private string[] FamiliesLike(string family)
    {
        if (catalog.FamilyMisspellings.TryGetValue(family, out string? right))
            return [right];
        return Nearest(family, Families());
    }

    private IEnumerable<string> LeavesLike(string family, string leaf)
    {
        string[] leaves = catalog.Events.Where(e => FamilyOf(e) == family && LeafOf(e) is not null).Select(static e => LeafOf(e)!).ToArray();
        string? right = catalog.LeafMisspellings.TryGetValue(leaf, out string? meant) ? meant : null;
        if (leaf == "*" || right == "*" || leaves.Length == 0)
            return [WidestOf(family)];
        if (right is not null && leaves.Contains(right))
            return [Join(family, right)];
        return Nearest(leaf, leaves).Select(near => Join(family, near));
    }

    // The wildcard of the family, or its only event.
    private string WidestOf(string family) =>
        (catalog.Events.FirstOrDefault(e => e.IsWildcard && FamilyOf(e) == family) ?? catalog.Events.First(e => FamilyOf(e) == family)).Name;

    private IEnumerable<string> Families() => catalog.Events.Select(FamilyOf).Distinct();

    private string FamilyOf(EventDefinition definition) => catalog.WithoutPrefix(definition.Name).Split(':')[0];

    private static string? LeafOf(EventDefinition definition) =>
        definition.DeliveredName is { } name && name.IndexOf(':') is >= 0 and var colon ? name.Substring(colon + 1) : null;

    private string Join(string family, string leaf) => $"{catalog.Prefix}{family}:{leaf}";

    // s3:Family, s3:Family:Leaf or s3:Family:*, with words in PascalCase.
    private bool IsWellFormed(string text)
    {
        if (catalog.Prefix.Length == 0 || !text.StartsWith(catalog.Prefix, StringComparison.Ordinal))
            return false;
        string[] parts = catalog.WithoutPrefix(text).Split(':');
        return IsWord(parts[0])
            && (parts.Length == 1 || (parts.Length == 2 && (IsWord(parts[1]) || (parts[1] == "*" && !Families().Contains(parts[0])))));

        static bool IsWord(string part) =>
            part.Length > 1 && part[0] is >= 'A' and <= 'Z' && part.All(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'));
    }

    private static string[] Nearest(string word, IEnumerable<string> candidates)
    {
        int limit = word.Length <= 4 ? 1 : word.Length <= 9 ? 2 : 3;
        var near = candidates
            .Select(candidate => (Candidate: candidate, Distance: EditDistance.Between(word, candidate, limit)))
            .Where(pair => pair.Distance <= limit)
            .ToArray();
        return near.Length == 0 ? [] : near.Where(pair => pair.Distance == near.Min(static p => p.Distance)).Select(static pair => pair.Candidate).ToArray();
    }

    private static string Letters(string text) =>
        new(text.Where(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '*').ToArray());
}
