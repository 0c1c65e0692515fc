using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;
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
        if (Intrinsic.MappingOf(node) is not { } pattern)
            yield break;
        WrittenText[] sources = TextsOf(pattern.Find(SourceMember), out bool allSourcesAreSeen);
        WrittenText[] detailTypes = TextsOf(pattern.Find(DetailTypeMember), out _);
        if (sources.Length + detailTypes.Length > 0)
            yield return new EventPatternFact(sources, detailTypes) { AllSourcesAreSeen = allSourcesAreSeen && Intrinsic.IsPlain(pattern) };
    }

    // A matcher such as { prefix: … } can match any text.
    private WrittenText[] TextsOf(DocumentNode? node, out bool allAreSeen)
    {
        IReadOnlyList<DocumentNode> items = node switch
        {
            null => [],
            SequenceNode sequence when Intrinsic.Of(node) is null => sequence.Items,
            _ => [node],
        };
        WrittenText?[] texts = items.Select(values.TextOf).ToArray();
        allAreSeen = node is not null && texts.All(static text => text is { IsComplete: true });
        return texts.OfType<WrittenText>().ToArray();
    }
}
