using StorageNotifications.Core.Documents;

namespace StorageNotifications.Core.Yaml;

/// <content>Blocks, flow collections and keys.</content>
internal sealed partial class YamlScanner
{
    private void OpenFlow(YamlTokenKind kind)
    {
        if (_outerCandidates.Count >= DocumentFile.MaxDepth)
        {
            Fail(DocumentProblem.TooDeep);
            return;
        }
        SaveCandidate();
        _outerCandidates.Push(_candidate);
        _candidate = default;
        _keyAllowed = true;
        AddIndicator(kind);
    }

    private void CloseFlow(YamlTokenKind kind)
    {
        if (!IsInFlow)
        {
            Fail(DocumentProblem.UnexpectedText);
            return;
        }
        DropCandidate();
        _candidate = _outerCandidates.Pop();
        _keyAllowed = false;
        AddIndicator(kind);
    }

    private void ScanBlockEntry()
    {
        if (IsInFlow || !_keyAllowed)
        {
            Fail(DocumentProblem.UnexpectedText);
            return;
        }
        OpenBlock(Column, YamlTokenKind.BlockSequenceStart, reserved: -1);
        DropCandidate();
        _keyAllowed = true;
        AddIndicator(YamlTokenKind.BlockEntry);
    }

    private void ScanValueIndicator()
    {
        // Parsers disagree on keys that begin with a colon.
        if (!_candidate.IsPossible || _text[_candidate.Start] == ':')
        {
            Fail(DocumentProblem.KeyExpected);
            return;
        }
        OpenBlock(_candidate.Column, YamlTokenKind.BlockMappingStart, _candidate.Token);
        _tokens[_candidate.Token + 1] = new(YamlTokenKind.Key, new(_candidate.Start, 0));
        _candidate = default;
        _keyAllowed = false;
        AddIndicator(YamlTokenKind.Value);
    }

    /// <summary>
    /// Determines whether a colon ends a quoted key or a collection. In a flow collection, such a colon does not need a space.
    /// </summary>
    private bool IsAfterQuotedKey() =>
        _tokens.Count > 0
        && _tokens[_tokens.Count - 1] is var last
        && last.Range.End == _position
        && (last.Kind is YamlTokenKind.FlowSequenceEnd or YamlTokenKind.FlowMappingEnd || last.Content is ScalarNode { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted });

    private void OpenBlock(int column, YamlTokenKind kind, int reserved)
    {
        if (IsInFlow || _indent >= column)
            return;
        if (_indents.Count >= DocumentFile.MaxDepth)
        {
            Fail(DocumentProblem.TooDeep);
            return;
        }
        _indents.Push(_indent);
        _indent = column;
        if (reserved >= 0)
            _tokens[reserved] = new(kind, new(_candidate.Start, 0));
        else
            Add(kind, _position);
    }

    private void CloseBlocks(int column)
    {
        if (IsInFlow)
            return;
        while (_indent > column)
        {
            Add(YamlTokenKind.BlockEnd, _position);
            _indent = _indents.Pop();
        }
    }

    /// <summary>Records that the next node can be a key, if a key is allowed at this position.</summary>
    private void SaveCandidate()
    {
        if (!_keyAllowed)
            return;
        DropCandidate();
        _candidate = new(IsPossible: true, IsRequired: !IsInFlow && _indent == Column, _tokens.Count, _position, _line, Column);
        Add(YamlTokenKind.Reserved, _position);
        Add(YamlTokenKind.Reserved, _position);
    }

    private void DropCandidate()
    {
        if (_candidate.IsPossible && _candidate.IsRequired)
            Fail(DocumentProblem.ColonExpected, _candidate.Start);
        _candidate = default;
    }

    /// <summary>Discards a candidate on an earlier line, because a key and its colon must be on one line.</summary>
    private void ExpireCandidate()
    {
        if (_candidate.IsPossible && (_candidate.Line < _line || _position - _candidate.Start > MaxKeyLength))
            DropCandidate();
    }

    /// <summary>A node that becomes a key if a colon follows.</summary>
    /// <param name="IsRequired">Whether a block mapping expects its next key at this position.</param>
    /// <param name="Token">The index of the first of the two reserved tokens.</param>
    private readonly record struct KeyCandidate(bool IsPossible, bool IsRequired, int Token, int Start, int Line, int Column);
}
