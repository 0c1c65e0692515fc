using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.CodeFixes;

/// <summary>
/// Puts what the rule says in the place of the squiggle. One provider for all rules whose remedy is another text: the rule
/// has decided what is right, and offers nothing where it is not sure.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceTextCodeFixProvider))]
public sealed class ReplaceTextCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.InvalidEventName,
        RuleIds.DeliveredEventName,
        RuleIds.InvalidVaultEvent,
        RuleIds.EventNameLiteral,
        RuleIds.NarrowSubscription,
        RuleIds.EventNameCase,
        RuleIds.MalformedTopicArn,
        RuleIds.MalformedDestinationArn,
        RuleIds.UnknownArnRegion,
        RuleIds.TopicRegionMismatch,
        RuleIds.InvalidVaultName,
        RuleIds.InvalidVaultConfiguration);

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            TextSpan span = diagnostic.Location.SourceSpan;
            string written = text.ToString(span);
            foreach ((string replacement, int index) in DiagnosticProperties.ReadReplacements(diagnostic.Properties).Select(static (r, i) => (r, i)))
            {
                if (replacement == written)
                    continue;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        replacement.Length == 0 ? "Remove the white space" : $"Change to {(replacement[0] == '"' ? replacement : $"'{replacement}'")}",
                        cancellation => ReplaceAsync(context.Document, span, replacement, cancellation),
                        equivalenceKey: $"{nameof(ReplaceTextCodeFixProvider)}{index}"),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ReplaceAsync(Document document, TextSpan span, string replacement, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.Replace(span, replacement));
    }
}
