using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Glacier;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Creates facts about the notification configuration of a Glacier vault.</summary>
internal sealed class VaultDocumentReader(TemplateText file, FactReader facts)
{
    private readonly VaultGrammar _grammar = VaultGrammar.Default;

    /// <summary>Reads the configuration or a request that contains one. Returns null for other documents.</summary>
    public IEnumerable<Fact>? TryRead(MappingNode document) =>
        IsConfiguration(document) ? Read(document)
        : document.Find(TemplateCatalog.Default.RequestVaultNotification) is MappingNode configuration && IsConfiguration(configuration) ? Read(configuration)
        : null;

    private bool IsConfiguration(MappingNode document) =>
        document.Find(_grammar.EventList) is SequenceNode events
        && (document.Find(_grammar.Topic.Name) is ScalarNode || VaultDocuments.FindOldName(TextOf(document)) is not null)
        && events.Items.All(static item => item is ScalarNode);

    private IEnumerable<Fact> Read(MappingNode document)
    {
        foreach (DocumentNode name in ((SequenceNode)document.Find(_grammar.EventList)!).Items)
        {
            foreach (Fact fact in facts.ReadVaultEvents(name))
                yield return fact;
        }
        foreach (Fact fact in facts.ReadArns(document.Find(_grammar.Topic.Name), ArnGrammarCatalog.Default.SnsTopic, isS3Destination: false))
            yield return fact;
        yield return new DocumentFact(new(TextOf(document), new DocumentPlace(file, document.Range)));
    }

    private string TextOf(MappingNode document) => file.Text.Substring(document.Range.Start, document.Range.Length);
}
