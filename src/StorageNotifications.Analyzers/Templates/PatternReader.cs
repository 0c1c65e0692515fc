using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Reads EventBridge event patterns.</summary>
internal sealed class PatternReader(ValueResolver values)
{
    private const string SourceMember = "source";
    private const string DetailTypeMember = "detail-type";

    public IEnumerable<Fact> Read(DocumentNode? node)
    {
        if (Intrinsic.MappingOf(node) is { } pattern)
            return Read(pattern, values.TextOf);
        return TextOf(node) is { } text && JsonReader.Read(text.Value).Roots.FirstOrDefault() is MappingNode written
            ? Read(written, value => TextIn(text, value))
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
            ? new(value.Value, values.PlaceIn(text, value.Content))
            : null;

    private static IEnumerable<Fact> Read(MappingNode pattern, Func<DocumentNode, WrittenText?> textOf)
    {
        WrittenText[] sources = TextsOf(pattern.Find(SourceMember), textOf, out bool allSourcesAreSeen);
        WrittenText[] detailTypes = TextsOf(pattern.Find(DetailTypeMember), textOf, out _);
        if (sources.Length + detailTypes.Length > 0)
            yield return new EventPatternFact(sources, detailTypes) { AllSourcesAreSeen = allSourcesAreSeen && Intrinsic.IsPlain(pattern) };
    }

    // A matcher such as { prefix: … } can match any text.
    private static WrittenText[] TextsOf(DocumentNode? node, Func<DocumentNode, WrittenText?> textOf, out bool allAreSeen)
    {
        IReadOnlyList<DocumentNode> items = node switch
        {
            null => [],
            SequenceNode sequence when Intrinsic.Of(node) is null => sequence.Items,
            _ => [node],
        };
        WrittenText?[] texts = items.Select(textOf).ToArray();
        allAreSeen = node is not null && texts.All(static text => text is { IsComplete: true });
        return texts.OfType<WrittenText>().ToArray();
    }
}
