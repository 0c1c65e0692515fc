using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Reads event patterns of EventBridge.</summary>
internal sealed class EventPatternReader(TextValueReader texts, ObjectReader objects, ObjectUses uses)
{
    public IEnumerable<EventPatternFact> Read(BlockFindings findings) => findings.Patterns.Select(Read);

    private EventPatternFact Read(IObjectCreationOperation pattern)
    {
        ElementList sources = objects.Elements(pattern, ApiRole.PatternSources);
        WrittenText[] seen = TextsOf(sources);
        return new(seen, TextsOf(objects.Elements(pattern, ApiRole.PatternDetailTypes)))
        {
            AllSourcesAreKnown = sources.IsComplete && seen.Length == sources.Items.Count && seen.All(static source => source.IsComplete) && !uses.AnyIsUnknown(pattern),
        };
    }

    private WrittenText[] TextsOf(ElementList list) => list.Items.Select(texts.CertainTextOf).OfType<WrittenText>().ToArray();
}
