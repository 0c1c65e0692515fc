using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Yaml;
using RuleSet = StorageNotifications.Core.Judgement.RuleSet;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A parsed template file. After an edit of another file, its content and findings are reused.</summary>
internal sealed class TemplateFile
{
    private static readonly ConditionalWeakTable<SourceText, TemplateFile> Known = new();

    private readonly Lazy<TextLines> _lines;
    private Answer? _last;

    private TemplateFile(string text)
    {
        Text = text;
        Document = DocumentReader.Read(text);
        Roots = Document.Roots.Select(root => AliasExpansion.Expand(root, text)).ToArray();
        Model = Roots.Select(TemplateModel.TryRead).FirstOrDefault(static model => model is not null);
        _lines = new(() => new(text));
    }

    public string Text { get; }

    public DocumentFile Document { get; }

    /// <summary>Gets the root node of each document, without aliases and merge keys.</summary>
    public IReadOnlyList<DocumentNode> Roots { get; }

    /// <summary>Gets the template, or null for other files.</summary>
    public TemplateModel? Model { get; }

    public TextLines Lines => _lines.Value;

    public static TemplateFile Of(SourceText text) => Known.GetValue(text, static source => new(source.ToString()));

    /// <summary>Gets the findings in the file. They are cached for the last request.</summary>
    public IReadOnlyList<Diagnostic> Diagnose(TemplateRequest request, CancellationToken cancellation)
    {
        if (_last is { } last && last.Request == request)
            return last.Diagnostics;
        Diagnostic[] found = Judge(request, cancellation).ToArray();
        _last = new(request, found);
        return found;
    }

    private IEnumerable<Diagnostic> Judge(TemplateRequest request, CancellationToken cancellation)
    {
        var text = new TemplateText(request.Path, Text, Lines);
        var rules = new RuleContext(request.Settings);
        var suppressions = new Suppressions(text, Document.Comments, Model);
        var reported = new HashSet<(string, Location)>();
        foreach (Fact fact in new TemplateReader(this, text, request.Settings, request.IsListed).Read())
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Finding finding in RuleSet.Default.Judge(fact, rules))
            {
                if (finding.Place is TemplatePlace place && suppressions.Contain(finding.Id, place))
                    continue;
                Diagnostic diagnostic = FindingDiagnostics.Create(finding);
                // The default of a parameter and the key of a topic are judged for each use but reported once.
                if (reported.Add((finding.Id, diagnostic.Location)))
                    yield return diagnostic;
            }
        }
    }

    private sealed record Answer(TemplateRequest Request, IReadOnlyList<Diagnostic> Diagnostics);
}
