using System.Text.RegularExpressions;
using StorageNotifications.Core.Documents;

namespace StorageNotifications.Core.Tests.Yaml;

/// <summary>
/// Verifies that the nodes of a YAML text explain each of its characters: every indicator is at the place and in the column where the node
/// needs it, every scalar has the value of its source, and only blanks and comments remain.
/// </summary>
/// <remarks>
/// The verifier parses nothing: it is given the nodes and walks over the text once. It therefore shares no decision with the reader, and,
/// unlike a second parser, it needs no list of texts that it reads differently.
/// </remarks>
internal sealed class YamlLayout
{
    private const int NoParent = -1;

    // A block collection begins its line, apart from the dashes of the sequences that contain it.
    private static readonly Regex s_blockStart = new(@"^\uFEFF?[ ]*(-[ ]+)*$");
    private static readonly Regex s_nextEntryStart = new("^[ ]*$");

    // ": ", " #" and a document marker end a plain scalar; in a flow collection, also a comma or a bracket.
    private static readonly Regex s_notInPlain = new(@":[ \t\r\n]|[ \t\r\n]#");
    private static readonly Regex s_notInFlowPlain = new(@"^[?:]|^-[,\[\]{}]|[,\[\]{}]|:[ \t\r\n]|[ \t\r\n]#");
    private static readonly Regex s_notAtPlainStart = new(@"^([ \t\r\n,\[\]{}#&*!|>'""%@`]|[-?:][ \t\r\n])");
    private static readonly Regex s_marker = new(@"(?<![^\r\n\uFEFF])(---|\.\.\.)(?=[ \t\r\n]|$)");

    private readonly string _text;
    private readonly TextLines _lines;
    private readonly List<TextRange> _comments = [];
    private int _position;

    private YamlLayout(string text)
    {
        _text = text;
        _lines = new(text);
    }

    public static void Verify(string text, DocumentFile file)
    {
        var layout = new YamlLayout(text);
        layout.VerifyDocuments(file.Roots);
        Assert.Equal(file.Comments, layout._comments);
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private bool IsAtBlank => _position >= _text.Length || Current is ' ' or '\t' or '\r' or '\n';

    private bool IsAtMarker => s_marker.Match(_text, _position) is { Success: true } marker && marker.Index == _position;

    private int LineOf(int position) => _lines.PositionOf(position).Line;

    /// <summary>The column in the indentation of YAML, where a byte order mark does not count.</summary>
    private int ColumnOf(int position)
    {
        (int line, int column) = _lines.PositionOf(position);
        return line == 0 && _text[0] == '\uFEFF' ? column - 1 : column;
    }

    private void VerifyDocuments(IReadOnlyList<DocumentNode> roots)
    {
        _position = _text.StartsWith('\uFEFF') ? 1 : 0;
        for (int i = 0; i < roots.Count; i++)
        {
            SkipTrivia();
            bool hasDirective = Current == '%';
            if (hasDirective)
            {
                SkipLine();
                SkipTrivia();
            }
            if (IsAtMarker && Current == '-')
                _position += 3;
            else
                Require(i == 0 && !hasDirective, "The marker of a document is missing");
            VerifyNode(roots[i], NoParent, isFlow: false);
            SkipTrivia();
            while (IsAtMarker && Current == '.')
            {
                _position += 3;
                SkipTrivia();
            }
        }
        SkipTrivia();
        Require(_position == _text.Length, "Text belongs to no node");
    }

    /// <param name="parent">The column of the block collection that contains the node.</param>
    private void VerifyNode(DocumentNode node, int parent, bool isFlow, bool isValue = false)
    {
        VerifyProperties(node, parent, isFlow);
        if (node is ScalarNode { Style: ScalarStyle.Plain, Range.Length: 0 } empty)
        {
            Require(empty.Value.Length == 0, "An empty scalar has a value");
            return;
        }
        SkipTrivia();
        Require(_position == node.Range.Start, $"A node is expected at {node.Range}");
        bool isBlockSequence = node is SequenceNode && Current == '-';
        bool isBelowParent = ColumnOf(_position) > parent || isBlockSequence && isValue && ColumnOf(_position) == parent;
        Require(isFlow || isBelowParent, "A node is not indented");
        switch (node)
        {
            case SequenceNode sequence when isBlockSequence:
                VerifyBlockSequence(sequence);
                break;
            case SequenceNode sequence:
                VerifyFlow('[', ']', sequence.Items, VerifyFlowItem);
                break;
            case MappingNode mapping when IsInBraces(mapping):
                VerifyFlow('{', '}', mapping.Entries, entry => VerifyFlowEntry(entry, needsColon: false));
                break;
            case MappingNode mapping:
                Require(!isFlow, "A block mapping is in a flow collection");
                VerifyBlockMapping(mapping);
                break;
            case AliasNode alias:
                Require(alias.Target.Anchor == alias.Name && _text[node.Range.Start..node.Range.End] == $"*{alias.Name}", "An alias is not spelled like its anchor");
                break;
            case ScalarNode scalar:
                VerifyScalar(scalar, parent, isFlow);
                break;
        }
        if (node is AliasNode or ScalarNode)
            _position = node.Range.End;
        Require(_position == node.Range.End, $"A node must end at {node.Range.End}");
    }

    private void VerifyProperties(DocumentNode node, int parent, bool isFlow)
    {
        if (node is AliasNode)
            return;
        string? anchor = node.Anchor is null ? null : $"&{node.Anchor}";
        string? tag = node.Tag?.Text;
        while (anchor is not null || tag is not null)
        {
            SkipTrivia();
            Require(isFlow || ColumnOf(_position) > parent, "A property is not indented");
            string? property = Current == '&' ? anchor : tag;
            Require(property is not null && string.CompareOrdinal(_text, _position, property, 0, property.Length) == 0, "A tag or an anchor is expected");
            if (Current == '&')
                anchor = null;
            else
                tag = null;
            _position += property!.Length;
            Require(IsAtBlank, "A blank must follow a tag or an anchor");
        }
    }

    private void VerifyBlockSequence(SequenceNode sequence)
    {
        int column = ColumnOf(_position);
        for (int i = 0; i < sequence.Items.Count; i++)
        {
            SkipTrivia();
            VerifyBlockStart(column, isFirst: i == 0);
            VerifyIndicator('-');
            Require(IsAtBlank, "A blank must follow the dash");
            VerifyNode(sequence.Items[i], column, isFlow: false);
        }
    }

    private void VerifyBlockMapping(MappingNode mapping)
    {
        int column = ColumnOf(_position);
        for (int i = 0; i < mapping.Entries.Count; i++)
        {
            (DocumentNode key, DocumentNode value) = mapping.Entries[i];
            SkipTrivia();
            int start = _position;
            VerifyBlockStart(column, isFirst: i == 0);
            VerifyNode(key, column - 1, isFlow: false);
            SkipBlanks();
            VerifyIndicator(':');
            Require(IsAtBlank && LineOf(start) == LineOf(_position - 1), "A blank must follow the colon, on the line of the key");
            VerifyNode(value, column, isFlow: false, isValue: true);
        }
    }

    private void VerifyBlockStart(int column, bool isFirst)
    {
        string before = _text[(_position - _lines.PositionOf(_position).Column).._position];
        Require(ColumnOf(_position) == column, $"The column {column} is expected");
        Require((isFirst ? s_blockStart : s_nextEntryStart).IsMatch(before), "Only indentation can stand before an entry of a block");
    }

    /// <summary>Determines whether braces enclose the mapping, and not only its first key.</summary>
    private bool IsInBraces(MappingNode mapping) =>
        _text[mapping.Range.Start] == '{' && (mapping.Entries.Count == 0 || mapping.Entries[0].Key.Range.Start != mapping.Range.Start);

    private void VerifyFlow<T>(char open, char close, IReadOnlyList<T> items, Action<T> verify)
    {
        VerifyIndicator(open);
        for (int i = 0; i < items.Count; i++)
        {
            verify(items[i]);
            SkipTrivia();
            if (i + 1 < items.Count || Current == ',')
                VerifyIndicator(',');
        }
        SkipTrivia();
        VerifyIndicator(close);
    }

    private void VerifyFlowItem(DocumentNode item)
    {
        // "[key: value]" contains a mapping without braces.
        if (item is MappingNode { Entries: [var entry] } mapping && !IsInBraces(mapping))
            VerifyFlowEntry(entry, needsColon: true);
        else
            VerifyNode(item, NoParent, isFlow: true);
    }

    private void VerifyFlowEntry(MappingEntry entry, bool needsColon)
    {
        SkipTrivia();
        int start = _position;
        VerifyNode(entry.Key, NoParent, isFlow: true);
        SkipTrivia();
        bool hasValue = entry.Value is not ScalarNode { Style: ScalarStyle.Plain, Range.Length: 0, Tag: null, Anchor: null };
        if (Current != ':' && !hasValue && !needsColon)
            return;
        bool isAfterQuote = _text[_position - 1] is '"' or '\'' or ']' or '}';
        VerifyIndicator(':');
        Require((IsAtBlank || isAfterQuote) && LineOf(start) == LineOf(_position - 1), "A blank must follow the colon, on the line of the key");
        VerifyNode(entry.Value, NoParent, isFlow: true);
    }

    private void VerifyScalar(ScalarNode scalar, int parent, bool isFlow)
    {
        string source = _text[scalar.Range.Start..scalar.Range.End];
        string value;
        switch (scalar.Style)
        {
            case ScalarStyle.Plain:
                Require(!s_notAtPlainStart.IsMatch(source) && !(isFlow ? s_notInFlowPlain : s_notInPlain).IsMatch(source), "A plain scalar contains an indicator");
                Require(source[^1] != ':' || !IsEndOfKey(scalar.Range.End, isFlow), "A plain scalar contains the colon after a key");
                Require(source is not ("-" or "?") || !IsEndOfKey(scalar.Range.End, isFlow), "An indicator is not a plain scalar");
                value = YamlScalarText.Fold(source);
                break;
            case ScalarStyle.SingleQuoted:
                value = YamlScalarText.SingleQuoted(source);
                break;
            case ScalarStyle.DoubleQuoted:
                value = YamlScalarText.DoubleQuoted(source);
                break;
            default:
                Require(!isFlow, "A block scalar is in a flow collection");
                value = YamlScalarText.Block(_text[scalar.Range.Start..], parent, out int length, out int header, out int comment);
                Require(scalar.Range.Length == length, $"A block scalar of {length} characters is expected");
                if (comment >= 0)
                    _comments.Add(TextRange.FromBounds(scalar.Range.Start + comment, scalar.Range.Start + header));
                break;
        }
        Require(scalar.Value == value, $"The value '{value}' is expected");
        Match marker = s_marker.Match(_text, scalar.Range.Start);
        Require(!marker.Success || marker.Index >= scalar.Range.End, "A scalar contains a document marker");
        if (isFlow || scalar.Style != ScalarStyle.Plain)
            return;
        for (int i = scalar.Range.Start + 1; i < scalar.Range.End; i++)
        {
            bool isFirstOfLine = _text[i] is not (' ' or '\t' or '\r' or '\n') && _text[(i - _lines.PositionOf(i).Column)..i].Trim(' ', '\t').Length == 0;
            Require(!isFirstOfLine || ColumnOf(i) > parent, "A line of a plain scalar is not indented");
        }
    }

    private bool IsEndOfKey(int position, bool isFlow) =>
        position == _text.Length || _text[position] is ' ' or '\t' or '\r' or '\n' || isFlow && _text[position] is ',' or '[' or ']' or '{' or '}';

    private void VerifyIndicator(char indicator)
    {
        Require(Current == indicator && _position < _text.Length, $"'{indicator}' is expected");
        _position++;
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t')
            _position++;
    }

    private void SkipLine()
    {
        while (_position < _text.Length && Current is not ('\r' or '\n'))
            _position++;
    }

    /// <summary>Skips blanks, line breaks and comments. A comment begins a line or follows a blank.</summary>
    private void SkipTrivia()
    {
        while (_position < _text.Length)
        {
            if (IsAtBlank)
            {
                _position++;
            }
            else if (Current == '#' && (_position == 0 || _text[_position - 1] is ' ' or '\t' or '\r' or '\n' or '\uFEFF'))
            {
                int start = _position;
                SkipLine();
                _comments.Add(TextRange.FromBounds(start, _position));
            }
            else
            {
                return;
            }
        }
    }

    private void Require(bool condition, string message)
    {
        if (!condition)
            Assert.Fail($"{message}, at {_lines.PositionOf(_position)}");
    }
}
