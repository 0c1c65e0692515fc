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
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Yaml;
using RuleSet = StorageNotifications.Core.Judgement.RuleSet;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A template file that was read. An edit of one file leaves what was read, and found, in the others.</summary>
internal sealed class TemplateFile
{
    private static readonly ConditionalWeakTable<SourceText, TemplateFile> Known = new();

    private readonly Lazy<TextLines> _lines;
    private Answer? _last;

    private TemplateFile(string text)
    {
        Text = text;
        Document = DocumentReader.Read(text);
        Model = Document.Roots.Select(TemplateModel.TryRead).FirstOrDefault(static model => model is not null);
        _lines = new(() => new(text));
    }

    public string Text { get; }

    public DocumentFile Document { get; }

    /// <summary>Gets the template; null if the file is something else.</summary>
    public TemplateModel? Model { get; }

    public TextLines Lines => _lines.Value;

    public static TemplateFile Of(SourceText text) => Known.GetValue(text, static source => new(source.ToString()));

    /// <summary>Gets the findings in the file; those of the last time, if it was the same request.</summary>
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
        var told = new HashSet<(string, Location)>();
        foreach (Fact fact in new TemplateReader(this, text, request.Settings, request.IsListed).Read())
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Finding finding in RuleSet.Default.Judge(fact, rules))
            {
                // A default of a parameter and the key of a topic are judged wherever they are used, and told once.
                if (finding.Place is TemplatePlace place && suppressions.Contain(finding.Id, place))
                    continue;
                Diagnostic diagnostic = FindingDiagnostics.Create(finding);
                if (told.Add((finding.Id, diagnostic.Location)))
                    yield return diagnostic;
            }
        }
    }

    private sealed record Answer(TemplateRequest Request, IReadOnlyList<Diagnostic> Diagnostics);
}
