using System.Collections.Generic;
using StorageNotifications.Core.Documents;

namespace StorageNotifications.Core.Yaml;

/// <summary>
/// Parses the subset of YAML that templates use. Explicit keys, tag directives and other constructs outside the subset are errors, because
/// a file that is only partly understood must not be checked.
/// </summary>
/// <remarks>
/// The grammar is that of YAML 1.1, which the AWS tools use. The first error moves the position to the last token, where every loop ends.
/// </remarks>
internal sealed class YamlReader
{
    private readonly string _text;
    private readonly List<YamlToken> _tokens;
    private readonly ScalarBuilder _empty;
    private readonly Dictionary<string, DocumentNode> _anchors = new(System.StringComparer.Ordinal);
    private int _index = -1;
    private YamlToken _current;
    private int _lastEnd;
    private DocumentError? _error;

    private YamlReader(string text, List<YamlToken> tokens)
    {
        _text = text;
        _tokens = tokens;
        _empty = new(text);
        MoveNext();
    }

    public static DocumentFile Read(string text)
    {
        if (YamlScanner.Scan(text, out List<YamlToken> tokens, out List<TextRange> comments) is { } scanError)
            return DocumentFile.Failed(scanError);

        var reader = new YamlReader(text, tokens);
        List<DocumentNode> roots = reader.ReadDocuments();
        return reader._error is { } error ? DocumentFile.Failed(error) : DocumentFile.Of(roots, comments);
    }

    private List<DocumentNode> ReadDocuments()
    {
        var roots = new List<DocumentNode>();
        bool allowsDirective = true;
        while (_current.Kind != YamlTokenKind.End)
        {
            // The first document does not need a marker.
            bool needsMarker = roots.Count > 0;
            if (_current.Kind == YamlTokenKind.Directive && allowsDirective)
            {
                Advance();
                needsMarker = true;
            }
            if (_current.Kind == YamlTokenKind.DocumentStart)
                Advance();
            else if (needsMarker || _current.Kind == YamlTokenKind.DocumentEnd)
                Fail(DocumentProblem.UnexpectedText);

            _anchors.Clear();
            roots.Add(_current.Kind is YamlTokenKind.DocumentStart or YamlTokenKind.DocumentEnd or YamlTokenKind.End
                ? Empty(_lastEnd)
                : ReadNode(depth: 0, isBlock: true, allowsIndentlessSequence: false));

            allowsDirective = _current.Kind == YamlTokenKind.DocumentEnd;
            while (_current.Kind == YamlTokenKind.DocumentEnd)
                Advance();
        }
        return roots;
    }

    private DocumentNode ReadNode(int depth, bool isBlock, bool allowsIndentlessSequence)
    {
        if (depth > DocumentFile.MaxDepth)
            Fail(DocumentProblem.TooDeep);
        if (_current.Kind == YamlTokenKind.Alias)
            return ReadAlias();

        NodeTag? tag = null;
        string? anchor = null;
        while (_current.Kind is YamlTokenKind.Tag or YamlTokenKind.Anchor)
        {
            if (_current.Kind == YamlTokenKind.Tag ? tag is not null : anchor is not null)
            {
                Fail(DocumentProblem.InvalidProperty);
                break;
            }
            if (_current.Kind == YamlTokenKind.Tag)
                tag = (NodeTag)_current.Content!;
            else
                anchor = (string)_current.Content!;
            Advance();
        }

        DocumentNode node = ReadContent(depth, isBlock, allowsIndentlessSequence, tag, anchor);
        if (anchor is not null)
            _anchors[anchor] = node;
        return node;
    }

    private DocumentNode ReadContent(int depth, bool isBlock, bool allowsIndentlessSequence, NodeTag? tag, string? anchor)
    {
        switch (_current.Kind)
        {
            case YamlTokenKind.Scalar:
                ScalarNode scalar = (ScalarNode)_current.Content!;
                Advance();
                return tag is null && anchor is null ? scalar : scalar.With(tag, anchor);
            case YamlTokenKind.BlockEntry when allowsIndentlessSequence:
                return ReadIndentlessSequence(depth, tag, anchor);
            case YamlTokenKind.FlowSequenceStart:
                return ReadFlowSequence(depth, tag, anchor);
            case YamlTokenKind.FlowMappingStart:
                return ReadFlowMapping(depth, tag, anchor);
            case YamlTokenKind.BlockSequenceStart when isBlock:
                return ReadBlockSequence(depth, tag, anchor);
            case YamlTokenKind.BlockMappingStart when isBlock:
                return ReadBlockMapping(depth, tag, anchor);
            default:
                if (tag is null && anchor is null)
                    Fail(_current.Kind is YamlTokenKind.BlockSequenceStart or YamlTokenKind.BlockMappingStart ? DocumentProblem.Indentation : DocumentProblem.ValueExpected);
                return Empty(_lastEnd, tag, anchor);
        }
    }

    private DocumentNode ReadAlias()
    {
        TextRange range = _current.Range;
        string name = (string)_current.Content!;
        if (!_anchors.TryGetValue(name, out DocumentNode? target))
        {
            Fail(DocumentProblem.UndefinedAlias);
            return Empty(_lastEnd);
        }
        Advance();
        return new AliasNode(name, target, range);
    }

    private SequenceNode ReadBlockSequence(int depth, NodeTag? tag, string? anchor)
    {
        int start = _current.Range.Start;
        Advance();
        List<DocumentNode> items = ReadBlockEntries(depth, isIndentless: false);
        CloseBlock();
        return new([.. items], RangeFrom(start)) { Tag = tag, Anchor = anchor };
    }

    /// <summary>Reads a sequence that is indented like the key it belongs to.</summary>
    private SequenceNode ReadIndentlessSequence(int depth, NodeTag? tag, string? anchor)
    {
        int start = _current.Range.Start;
        List<DocumentNode> items = ReadBlockEntries(depth, isIndentless: true);
        return new([.. items], RangeFrom(start)) { Tag = tag, Anchor = anchor };
    }

    private List<DocumentNode> ReadBlockEntries(int depth, bool isIndentless)
    {
        var items = new List<DocumentNode>();
        while (_current.Kind == YamlTokenKind.BlockEntry)
        {
            Advance();
            bool isEmpty = _current.Kind is YamlTokenKind.BlockEntry or YamlTokenKind.BlockEnd || isIndentless && _current.Kind == YamlTokenKind.Key;
            items.Add(isEmpty ? Empty(_lastEnd) : ReadNode(depth + 1, isBlock: true, allowsIndentlessSequence: false));
        }
        return items;
    }

    private MappingNode ReadBlockMapping(int depth, NodeTag? tag, string? anchor)
    {
        int start = _current.Range.Start;
        Advance();
        var entries = new List<MappingEntry>();
        while (_current.Kind == YamlTokenKind.Key)
            entries.Add(ReadEntry(depth, isBlock: true));
        CloseBlock();
        return new([.. entries], RangeFrom(start)) { Tag = tag, Anchor = anchor };
    }

    /// <summary>Reads a key, a colon and an optional value.</summary>
    private MappingEntry ReadEntry(int depth, bool isBlock)
    {
        Advance();
        DocumentNode key = ReadNode(depth + 1, isBlock, allowsIndentlessSequence: false);
        if (_current.Kind != YamlTokenKind.Value)
            Fail(DocumentProblem.ColonExpected);
        Advance();
        bool isEmpty = _current.Kind is YamlTokenKind.Key or YamlTokenKind.BlockEnd
            or YamlTokenKind.FlowEntry or YamlTokenKind.FlowSequenceEnd or YamlTokenKind.FlowMappingEnd;
        return new(key, isEmpty ? Empty(_lastEnd) : ReadNode(depth + 1, isBlock, allowsIndentlessSequence: isBlock));
    }

    private void CloseBlock()
    {
        if (_current.Kind == YamlTokenKind.BlockEnd)
            Advance(isContent: false);
        else
            Fail(DocumentProblem.Indentation);
    }

    private SequenceNode ReadFlowSequence(int depth, NodeTag? tag, string? anchor)
    {
        int start = _current.Range.Start;
        Advance();
        var items = new List<DocumentNode>();
        while (_current.Kind is not (YamlTokenKind.FlowSequenceEnd or YamlTokenKind.End))
        {
            items.Add(_current.Kind == YamlTokenKind.Key
                ? ReadPair(depth + 1)
                : ReadNode(depth + 1, isBlock: false, allowsIndentlessSequence: false));
            SeparateFlow(YamlTokenKind.FlowSequenceEnd);
        }
        CloseFlow(YamlTokenKind.FlowSequenceEnd);
        return new([.. items], RangeFrom(start)) { Tag = tag, Anchor = anchor };
    }

    /// <summary>Reads <c>key: value</c> as an item of a flow sequence. The item is a mapping with one entry.</summary>
    private MappingNode ReadPair(int depth)
    {
        int start = _current.Range.Start;
        MappingEntry entry = ReadEntry(depth, isBlock: false);
        return new([entry], RangeFrom(start));
    }

    private MappingNode ReadFlowMapping(int depth, NodeTag? tag, string? anchor)
    {
        int start = _current.Range.Start;
        Advance();
        var entries = new List<MappingEntry>();
        while (_current.Kind is not (YamlTokenKind.FlowMappingEnd or YamlTokenKind.End))
        {
            // A key without a colon has no value.
            entries.Add(_current.Kind == YamlTokenKind.Key
                ? ReadEntry(depth, isBlock: false)
                : new(ReadNode(depth + 1, isBlock: false, allowsIndentlessSequence: false), Empty(_lastEnd)));
            SeparateFlow(YamlTokenKind.FlowMappingEnd);
        }
        CloseFlow(YamlTokenKind.FlowMappingEnd);
        return new([.. entries], RangeFrom(start)) { Tag = tag, Anchor = anchor };
    }

    private void SeparateFlow(YamlTokenKind close)
    {
        if (_current.Kind == YamlTokenKind.FlowEntry)
            Advance();
        else if (_current.Kind != close)
            Fail(DocumentProblem.SeparatorExpected);
    }

    private void CloseFlow(YamlTokenKind close)
    {
        if (_current.Kind == close)
            Advance();
        else
            Fail(DocumentProblem.EndExpected);
    }

    private ScalarNode Empty(int position, NodeTag? tag = null, string? anchor = null)
    {
        _empty.Begin(position);
        return _empty.Build(ScalarStyle.Plain, new(position, 0), tag, anchor);
    }

    private TextRange RangeFrom(int start) => TextRange.FromBounds(start, System.Math.Max(start, _lastEnd));

    /// <param name="isContent">Whether the token is content, which extends the end of the enclosing collection.</param>
    private void Advance(bool isContent = true)
    {
        if (isContent && _current.Range.Length > 0)
            _lastEnd = _current.Range.End;
        if (_current.Kind != YamlTokenKind.End)
            MoveNext();
    }

    private void MoveNext()
    {
        do
            _current = _tokens[++_index];
        while (_current.Kind == YamlTokenKind.Reserved);
    }

    private void Fail(DocumentProblem problem)
    {
        TextRange place = _current.Kind == YamlTokenKind.End ? new(_text.Length, 0) : _current.Range;
        _error ??= new(problem, place);
        _index = _tokens.Count - 1;
        _current = _tokens[_index];
    }
}
