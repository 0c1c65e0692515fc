using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Yaml;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A template file that was read. An edit of one file leaves what was read of the others.</summary>
internal sealed class TemplateFile
{
    private static readonly ConditionalWeakTable<SourceText, TemplateFile> Known = new();

    private readonly Lazy<TextLines> _lines;

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
}
