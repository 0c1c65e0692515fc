using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Reads event patterns of EventBridge.</summary>
internal sealed class EventPatternReader(
    KnownApi api, ValueReader values, TextValueReader texts, ListReader lists, DictionaryReader dictionaries, ObjectReader objects, ObjectUses uses, CancellationToken cancellation)
{
    // "$or" can contain patterns with "$or".
    private const int MaxDepth = 4;

    private static readonly PatternMembers Members = EventBridgeGrammar.Default.Pattern;

    public IEnumerable<EventPatternFact> Read(BlockFindings findings) =>
        findings.Patterns.Select(Read).Concat(findings.ValuesGiven(ApiRole.EventPatternDocument, api).SelectMany(document => ReadDocument(document, source: null, depth: 0)));

    private EventPatternFact Read(IObjectCreationOperation pattern) =>
        Read(objects.Elements(pattern, ApiRole.PatternSources), objects.Elements(pattern, ApiRole.PatternDetailTypes), allAreVisible: !uses.AnyIsUnknown(pattern) || IsOnlyStored(pattern));

    // static EventPattern Uploads() => new() { … }: only code that sets the sources of an existing pattern could change it.
    private bool IsOnlyStored(IObjectCreationOperation pattern) =>
        ForwardFlow.FinalUsesOf(pattern, values.Locals).All(static use => use.Parent is IReturnOperation or IFieldInitializerOperation or IPropertyInitializerOperation)
        && pattern.Type is { } type
        && type.GetMembers().Where(member => api.RoleOf(member) == ApiRole.PatternSources).All(sources =>
            !TextSearch.FindIdentifiers(sources.Name, pattern.Syntax.SyntaxTree, cancellation).Any(static token => token.Parent is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax or MemberBindingExpressionSyntax } name && TypeReferences.IsWritten(name)));

    // new Dictionary<string, object> { ["source"] = new[] { "aws.s3" }, … }
    private IEnumerable<EventPatternFact> ReadDocument(IOperation document, IOperation? source, int depth)
    {
        if (dictionaries.EntriesOf(document) is not { } entries)
            yield break;
        IOperation? ownSource = entries.TryGetValue(Members.Source, out IOperation? given) ? given : source;
        yield return Read(ElementsOf(ownSource), ElementsOf(entries.TryGetValue(Members.DetailType, out IOperation? types) ? types : null), allAreVisible: true);
        if (depth == MaxDepth || !entries.TryGetValue(Members.Or, out IOperation? alternatives))
            yield break;
        foreach (EventPatternFact fact in lists.ElementsOf(alternatives).Items.SelectMany(alternative => ReadDocument(alternative, ownSource, depth + 1)))
            yield return fact;
    }

    private ElementList ElementsOf(IOperation? list) => list is null ? ElementList.Empty : lists.ElementsOf(list);

    private EventPatternFact Read(ElementList sources, ElementList detailTypes, bool allAreVisible)
    {
        WrittenText[] seen = TextsOf(sources);
        return new(seen, TextsOf(detailTypes))
        {
            AllSourcesAreKnown = sources.IsComplete && seen.Length == sources.Items.Count && seen.All(static source => source.IsComplete) && allAreVisible,
        };
    }

    private WrittenText[] TextsOf(ElementList list) => list.Items.Select(texts.CertainTextOf).OfType<WrittenText>().ToArray();
}
