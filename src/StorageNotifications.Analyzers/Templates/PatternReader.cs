using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Reads EventBridge event patterns.</summary>
internal sealed class PatternReader(ValueResolver values)
{
    private static readonly PatternMembers Members = EventBridgeGrammar.Default.Pattern;

    public IEnumerable<Fact> Read(DocumentNode? node)
    {
        if (Intrinsic.MappingOf(node) is { } pattern)
            return Read(pattern, pattern.Find(Members.Source), values.TextOf);
        return TextOf(node) is { } text && JsonReader.Read(text.Value).Roots.FirstOrDefault() is MappingNode written
            ? Read(written, written.Find(Members.Source), value => TextIn(text, value))
            : [];
    }

    // EventPattern: '{ "source": ["aws.s3"] }', or the same in Fn::Sub
    private static ScalarNode? TextOf(DocumentNode? node) =>
        node is null ? null
        : Intrinsic.Of(node) is not { } call ? node as ScalarNode
        : call.Name == Intrinsic.Sub ? call.Scalar ?? call.ScalarAt(0) : null;

    // Reads a string of the JSON in a text.
    private WrittenText? TextIn(ScalarNode text, DocumentNode node) =>
        node is ScalarNode value && !SubPart.Split(value.Value).Any(static part => part.Name is not null)
            ? new(value.Value, values.PlaceIn(text, TemplatePlace.RangeOf(value)))
            : null;

    // "$or": [{ … }, { … }] contains patterns that apply in addition to the members beside it.
    private static IEnumerable<Fact> Read(MappingNode pattern, DocumentNode? source, Func<DocumentNode, WrittenText?> textOf)
    {
        WrittenText[] sources = TextsOf(source, textOf, out bool allSourcesAreKnown);
        WrittenText[] detailTypes = TextsOf(pattern.Find(Members.DetailType), textOf, out _);
        if (sources.Length + detailTypes.Length > 0)
            yield return new EventPatternFact(sources, detailTypes) { AllSourcesAreKnown = allSourcesAreKnown && Intrinsic.IsPlain(pattern) };
        if (pattern.Find(Members.Or) is not SequenceNode { Items: var alternatives })
            yield break;
        foreach (Fact fact in alternatives.OfType<MappingNode>().SelectMany(alternative => Read(alternative, alternative.Find(Members.Source) ?? source, textOf)))
            yield return fact;
    }

    // A matcher such as { prefix: … } can match any text.
    private static WrittenText[] TextsOf(DocumentNode? node, Func<DocumentNode, WrittenText?> textOf, out bool allAreKnown)
    {
        IReadOnlyList<DocumentNode> items = node is null ? [] : Intrinsic.ItemsOf(node);
        WrittenText?[] texts = items.Select(textOf).ToArray();
        allAreKnown = node is not null && texts.All(static text => text is { IsComplete: true });
        return texts.OfType<WrittenText>().ToArray();
    }
}
