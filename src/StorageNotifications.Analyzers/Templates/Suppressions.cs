using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>The findings that a template suppresses with comments or resource metadata.</summary>
internal sealed class Suppressions
{
    // # stn-disable STN4003, STN4012
    private const string Directive = "stn-disable";
    private const string MetadataMember = "Metadata";
    private const string OwnMember = "StorageNotifications";
    private const string DisableMember = "Disable";

    private static readonly char[] CommentMarks = ['#', '/', '*', ' ', '\t'];
    private static readonly char[] Separators = [' ', '\t', ',', ';', ':'];

    private readonly TemplateText _file;
    private readonly DocumentNode? _metadata;
    private readonly IReadOnlyList<TemplateResource> _resources;
    private readonly HashSet<(int Line, string Id)> _lines = [];

    public Suppressions(TemplateText file, IReadOnlyList<TextRange> comments, TemplateModel? model)
    {
        _file = file;
        _metadata = model?.Root.Find(MetadataMember);
        _resources = model?.Resources.Where(static resource => DisabledBy(resource.Metadata) is not null).ToArray() ?? [];
        var commentLines = new HashSet<int>(comments.Where(IsAlone).Select(comment => file.LineOf(comment.Start)));
        foreach (TextRange comment in comments)
            AddComment(comment, commentLines);
    }

    public bool Contain(string id, TemplatePlace place) =>
        _lines.Contains((_file.LineOf(place.Range.Start), id))
        || _lines.Contains((_file.LineOf(place.Start), id))
        || IsDisabled(_metadata, id)
        || _resources.Any(resource => resource.Contains(place.Range.Start) && IsDisabled(resource.Metadata, id));

    private void AddComment(TextRange comment, HashSet<int> commentLines)
    {
        string text = _file.Text.Substring(comment.Start, comment.Length).Trim(CommentMarks);
        if (!text.StartsWith(Directive, StringComparison.OrdinalIgnoreCase))
            return;

        // A comment on its own line applies to the next line that is not a comment.
        int line = _file.LineOf(comment.Start);
        while (commentLines.Contains(line))
            line++;
        foreach (string id in text.Substring(Directive.Length).Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            _lines.Add((line, id.ToUpperInvariant()));
    }

    private bool IsAlone(TextRange comment)
    {
        for (int i = comment.Start - 1; i >= 0 && _file.Text[i] is not ('\n' or '\r'); i--)
        {
            if (_file.Text[i] is not (' ' or '\t' or '\uFEFF'))
                return false;
        }
        return true;
    }

    // Metadata: { StorageNotifications: { Disable: [STN4003] } }
    private static DocumentNode? DisabledBy(DocumentNode? metadata) => ((metadata as MappingNode)?.Find(OwnMember) as MappingNode)?.Find(DisableMember);

    private static bool IsDisabled(DocumentNode? metadata, string id) => DisabledBy(metadata) switch
    {
        ScalarNode one => IsId(one, id),
        SequenceNode list => list.Items.Any(item => IsId(item, id)),
        _ => false,
    };

    private static bool IsId(DocumentNode node, string id) => node is ScalarNode scalar && scalar.Value.Equals(id, StringComparison.OrdinalIgnoreCase);
}
