using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Creates facts about the texts and references of a document.</summary>
internal sealed class FactReader(ValueResolver values, RuleSettings settings)
{
    private readonly EventCatalog _events = settings.Catalogs.S3Events;

    /// <summary>Reads the possible ARNs of a node.</summary>
    public IEnumerable<ArnFact> ReadArns(DocumentNode? node, ArnKind kind, bool isS3Destination) =>
        node is null ? [] : values.ValuesOf(node).Select(value => ReadArn(value, kind, isS3Destination)).OfType<ArnFact>();

    public ArnFact? ReadArn(TemplateValue value, ArnKind kind, bool isS3Destination)
    {
        if (value.Resource is { } resource)
            return ReadReference(value, resource, kind);
        if (value is { Unreplaced: { } variable, Node: ScalarNode scalar } && scalar.Value.StartsWith(ArnText.Prefix, StringComparison.Ordinal))
            return OfUnreplaced(scalar, variable, kind);
        // A default may mean "none", so it is judged only if it begins like an ARN.
        return value.Text is { } text && (!value.IsDefault || text.Text.StartsWith(ArnText.Prefix, StringComparison.Ordinal))
            ? ArnFact.Read(text, kind, isS3Destination, settings)
            : null;
    }

    /// <summary>Determines whether a node is written like an S3 event name or an ARN.</summary>
    public bool IsEventOrArn(DocumentNode node) =>
        node is ScalarNode scalar
        && (scalar.Value.StartsWith(_events.Prefix, StringComparison.OrdinalIgnoreCase) || scalar.Value.StartsWith(ArnText.Prefix, StringComparison.Ordinal));

    /// <summary>Reads the possible S3 event names of a node.</summary>
    public IEnumerable<S3EventNameFact> ReadEvents(DocumentNode node) => values.ValuesOf(node)
        .Where(value => value.Text is { } text && (!value.IsDefault || text.Text.StartsWith(_events.Prefix, StringComparison.Ordinal)))
        .Select(value => S3EventNameFact.Read(value.Text!, settings))
        .OfType<S3EventNameFact>();

    /// <summary>Reads an event that a configuration certainly includes.</summary>
    public Subscription? ReadSubscription(DocumentNode node)
    {
        if (values.TextOf(node) is not { IsComplete: true } text)
            return null;
        string name = _events.FindInAnyCase(text.Text)?.Name ?? text.Text;
        return new(name, text.Place);
    }

    /// <summary>Reads the possible Glacier vault events of a node.</summary>
    public IEnumerable<VaultEventNameFact> ReadVaultEvents(DocumentNode node) =>
        values.ValuesOf(node).Select(static value => value.Text).OfType<WrittenText>().Select(text => VaultEventNameFact.Read(text, settings)).OfType<VaultEventNameFact>();

    // !Ref Jobs returns the URL of a queue; !GetAtt Jobs.Arn returns the ARN of a queue, even where a topic is required.
    private ArnFact? ReadReference(TemplateValue value, TemplateResource resource, ArnKind kind)
    {
        if (TemplateCatalog.Default.FindResource(resource.Type) is not { } type || type.ResultOf(value.Attribute) is not { } result)
            return null;
        string shown = value.Attribute is null ? $"!Ref {resource.Id}" : $"!GetAtt {resource.Id}.{value.Attribute}";
        var text = new WrittenText(shown, values.PlaceOf(value.Node));
        ArnFinding? finding = result switch
        {
            ReferenceResult.Arn when type.Kind == kind => null,
            ReferenceResult.Arn => new(ArnProblem.OtherService, 0, shown.Length, type.WithArticle) { OtherKind = new(type.Type, type.WithArticle, "", kind.Grammar) },
            ReferenceResult.Url => Malformed(ArnFlaw.ReferenceReturnsUrl, shown, type),
            ReferenceResult.Missing => Malformed(ArnFlaw.ReferenceReturnsNothing, shown, type),
            _ => Malformed(ArnFlaw.ReferenceReturnsName, shown, type),
        };
        return finding is null ? null : new(text, kind, finding);
    }

    // Topic: arn:aws:sns:${AWS::Region}:${AWS::AccountId}:uploads
    private ArnFact OfUnreplaced(ScalarNode scalar, SubPart variable, ArnKind kind)
    {
        string name = scalar.Value.Substring(variable.Start, variable.Length);
        return new(new(scalar.Value, values.PlaceOfText(scalar)), kind, new(ArnProblem.Malformed, variable.Start, variable.Length, name) { Flaw = ArnFlaw.NotSubstituted });
    }

    private static ArnFinding Malformed(ArnFlaw flaw, string shown, ResourceType type) => new(ArnProblem.Malformed, 0, shown.Length, type.WithArticle) { Flaw = flaw };
}
