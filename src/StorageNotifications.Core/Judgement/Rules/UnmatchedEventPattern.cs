using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Text;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1010: an EventBridge pattern contains a source or a detail-type that Amazon S3 never sends.</summary>
internal sealed class UnmatchedEventPattern : Rule<EventPatternFact>
{
    public const string RuleId = "STN1010";

    private const int NearDistance = 3;

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.Source, Case.UnlikeDetailType];

    public override IEnumerable<Finding> Judge(EventPatternFact pattern, RuleContext context)
    {
        EventBridgeGrammar grammar = EventBridgeGrammar.Default;
        EventCatalog events = context.Settings.Catalogs.S3Events;
        string[] known = events.Events.SelectMany(static definition => definition.EventBridgeDetailTypes).Distinct().ToArray();
        bool isOfS3 = pattern.DetailTypes.Any(type => known.Contains(type.Text) || EventOf(type.Text, events) is not null);

        var misspelled = pattern.Sources.Where(source => source.IsComplete && grammar.IsMisspelledSource(source.Text, isOfS3)).ToArray();
        foreach (WrittenText source in misspelled)
            yield return new(Id, source.Place, [source.Text, grammar.Source]) { Variant = Case.Source, Replacements = [new(grammar.Source)] };

        // Another source can send any detail-type.
        bool isS3Alone = pattern is { AllSourcesAreKnown: true, Sources.Count: > 0 }
            && pattern.Sources.All(source => source.Text == grammar.Source || misspelled.Contains(source));
        if (!isS3Alone)
            yield break;
        foreach (WrittenText type in pattern.DetailTypes)
        {
            if (!type.IsComplete || known.Contains(type.Text) || grammar.OtherDetailTypes.Contains(type.Text))
                continue;
            IReadOnlyList<string> intended = FindIntended(type.Text, events, known);
            yield return new(Id, type.Place, [type.Text, intended])
            {
                Variant = intended.Count == 0 ? Case.UnlikeDetailType : null,
                Replacements = intended.Select(static name => new Replacement(name)).ToArray(),
            };
        }
    }

    private static IReadOnlyList<string> FindIntended(string text, EventCatalog events, string[] known)
    {
        if (EventOf(text, events) is { EventBridgeDetailTypes: { Count: > 0 } types })
            return types;
        string letters = Letters(text);
        string[] same = known.Where(name => Letters(name).Equals(letters, StringComparison.OrdinalIgnoreCase)).ToArray();
        return same.Length > 0 ? same : known.Where(name => EditDistance.Between(name, text, NearDistance) <= NearDistance).ToArray();
    }

    // The name of a notification event in the form of configurations or messages.
    private static EventDefinition? EventOf(string text, EventCatalog events) => events.FindInAnyCase(text) ?? events.FindInAnyCase(events.Prefix + text);

    private static string Letters(string text) => new(text.Where(char.IsLetterOrDigit).ToArray());

    /// <summary>The part of the pattern that S3 never sends.</summary>
    internal enum Case
    {
        /// <summary>The source.</summary>
        Source,

        /// <summary>A detail-type that does not resemble a known one.</summary>
        UnlikeDetailType,
    }
}
