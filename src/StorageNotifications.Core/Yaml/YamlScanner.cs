using System.Collections.Generic;
using StorageNotifications.Core.Documents;
using static StorageNotifications.Core.Yaml.YamlCharacters;

namespace StorageNotifications.Core.Yaml;

/// <summary>Splits a YAML text into tokens, including tokens for indentation.</summary>
/// <remarks>
/// A colon can turn the node before it into a key. The scanner therefore reserves two tokens before each possible key and fills them in
/// when it reaches the colon. The first error is kept, and scanning stops at the token that contains it.
/// </remarks>
internal sealed partial class YamlScanner
{
    // The limit of the YAML specification, which also keeps the scan linear.
    private const int MaxKeyLength = 1024;

    private readonly string _text;
    private readonly ScalarBuilder _scalar;
    private readonly List<YamlToken> _tokens = [];
    private readonly List<TextRange> _comments = [];
    private readonly Stack<int> _indents = [];
    private readonly Stack<KeyCandidate> _outerCandidates = [];
    private KeyCandidate _candidate;
    private bool _keyAllowed = true;
    private int _indent = -1;
    private int _position;
    private int _line;
    private int _lineStart;
    private DocumentError? _error;

    private YamlScanner(string text)
    {
        _text = text;
        _scalar = new(text);
        _tokens.Capacity = text.Length / 8 + 16;
    }

    private int Column => _position - _lineStart;

    private bool IsInFlow => _outerCandidates.Count > 0;

    public static DocumentError? Scan(string text, out List<YamlToken> tokens, out List<TextRange> comments)
    {
        var scanner = new YamlScanner(text);
        scanner.Scan();
        tokens = scanner._tokens;
        comments = scanner._comments;
        return scanner._error;
    }

    private void Scan()
    {
        if (Peek() == '\uFEFF')
            _lineStart = ++_position;
        if (FindUnsupported(_text, _position) is >= 0 and int unsupported)
        {
            Fail(DocumentProblem.InvalidCharacter, unsupported);
            return;
        }
        while (true)
        {
            SkipTrivia();
            ExpireCandidate();
            CloseBlocks(Column);
            if (_error is not null)
                return;
            if (_position >= _text.Length)
                break;
            ScanToken();
        }
        if (IsInFlow)
            Fail(DocumentProblem.EndExpected);
        DropCandidate();
        CloseBlocks(-1);
        Add(YamlTokenKind.End, _position);
    }

    private void ScanToken()
    {
        char c = Peek();
        char next = Peek(1);
        if (Column == 0 && c == '%')
        {
            ScanDirective();
            return;
        }
        if (IsDocumentMarker())
        {
            ScanDocumentMarker(c == '-' ? YamlTokenKind.DocumentStart : YamlTokenKind.DocumentEnd);
            return;
        }
        switch (c)
        {
            case '[':
                OpenFlow(YamlTokenKind.FlowSequenceStart);
                return;
            case '{':
                OpenFlow(YamlTokenKind.FlowMappingStart);
                return;
            case ']':
                CloseFlow(YamlTokenKind.FlowSequenceEnd);
                return;
            case '}':
                CloseFlow(YamlTokenKind.FlowMappingEnd);
                return;
            case ',' when IsInFlow:
                DropCandidate();
                _keyAllowed = true;
                AddIndicator(YamlTokenKind.FlowEntry);
                return;
            case '-' when IsBlankBreakOrEnd(next):
                ScanBlockEntry();
                return;
            case '?' when IsBlankBreakOrEnd(next):
                Fail(DocumentProblem.Unsupported);
                return;
            case ':' when IsBlankBreakOrEnd(next) || IsInFlow && IsAfterQuotedKey():
                ScanValueIndicator();
                return;
            case '*':
                ScanName(YamlTokenKind.Alias);
                return;
            case '&':
                ScanName(YamlTokenKind.Anchor);
                return;
            case '!':
                ScanTag();
                return;
            case '|' or '>' when !IsInFlow:
                ScanBlockScalar();
                return;
            case '\'' or '"':
                ScanQuotedScalar();
                return;
        }
        // In a flow collection, YAML 1.1 takes a question mark for an explicit key.
        bool canBeginPlain = !IsIndicator(c)
            || c is ':' or '?' && !IsInFlow
            || c == '-' && !(IsInFlow && IsFlowIndicator(next));
        if (canBeginPlain && !(IsIndicator(c) && IsBlankBreakOrEnd(next)))
            ScanPlainScalar();
        else
            Fail(DocumentProblem.UnexpectedText);
    }

    private void SkipTrivia()
    {
        while (true)
        {
            while (Peek() == ' ' || Peek() == '\t' && (IsInFlow || !_keyAllowed))
                _position++;
            if (Peek() == '\t' && !TrySkipBlankLine())
                return;

            if (Peek() == '#')
            {
                if (_position > 0 && !IsBlankBreakOrEnd(_text[_position - 1]) && _position != _lineStart)
                {
                    Fail(DocumentProblem.UnexpectedText);
                    return;
                }
                int start = _position;
                while (!IsBreakOrEnd(Peek()))
                    _position++;
                _comments.Add(TextRange.FromBounds(start, _position));
            }
            if (!IsBreakOrEnd(Peek()) || _position >= _text.Length)
                return;
            SkipBreak();
            if (!IsInFlow)
                _keyAllowed = true;
        }
    }

    /// <summary>Skips tabs before a comment or a line break. Before other tokens, tabs would be indentation.</summary>
    private bool TrySkipBlankLine()
    {
        int end = _position;
        while (end < _text.Length && IsBlank(_text[end]))
            end++;
        if (end < _text.Length && !IsBreakOrEnd(_text[end]) && _text[end] != '#')
        {
            Fail(DocumentProblem.TabIndentation);
            return false;
        }
        _position = end;
        return true;
    }

    /// <summary>Skips a version directive, and rejects directives that change the meaning of the document.</summary>
    private void ScanDirective()
    {
        int start = _position;
        CloseBlocks(-1);
        DropCandidate();
        _keyAllowed = false;
        while (!IsBreakOrEnd(Peek()))
            _position++;
        if (_text.Substring(start, _position - start).TrimEnd() is "%YAML 1.1" or "%YAML 1.2")
            _tokens.Add(new(YamlTokenKind.Directive, TextRange.FromBounds(start, _position)));
        else
            Fail(DocumentProblem.Unsupported, start);
    }

    private bool IsDocumentMarker() =>
        Column == 0 && Peek() is '-' or '.' && Peek(1) == Peek() && Peek(2) == Peek() && IsBlankBreakOrEnd(Peek(3));

    private void ScanDocumentMarker(YamlTokenKind kind)
    {
        if (IsInFlow)
        {
            Fail(DocumentProblem.EndExpected);
            return;
        }
        CloseBlocks(-1);
        DropCandidate();
        _keyAllowed = false;
        Add(kind, _position, length: 3);
        _position += 3;
        while (IsBlank(Peek()))
            _position++;
        if (kind == YamlTokenKind.DocumentEnd && !IsBreakOrEnd(Peek()) && Peek() != '#')
            Fail(DocumentProblem.UnexpectedText);
    }

    private void ScanName(YamlTokenKind kind)
    {
        SaveCandidate();
        _keyAllowed = false;
        int start = _position++;
        while (IsNameCharacter(Peek()))
            _position++;
        bool isDelimited = IsBlankBreakOrEnd(Peek()) || kind == YamlTokenKind.Alias && IsInFlow && IsFlowIndicator(Peek());
        if (_position == start + 1 || !isDelimited)
            Fail(DocumentProblem.InvalidProperty, start);
        else
            _tokens.Add(new(kind, TextRange.FromBounds(start, _position), _text.Substring(start + 1, _position - start - 1)));
    }

    private void ScanTag()
    {
        SaveCandidate();
        _keyAllowed = false;
        int start = _position++;
        if (Peek() == '!')
            _position++;
        while (IsTagCharacter(Peek()))
            _position++;
        var range = TextRange.FromBounds(start, _position);
        bool isComplete = range.Length != 2 || _text[start + 1] != '!';
        if (isComplete && IsBlankBreakOrEnd(Peek()))
            _tokens.Add(new(YamlTokenKind.Tag, range, new NodeTag(_text.Substring(start, range.Length), range)));
        else
            Fail(DocumentProblem.InvalidProperty, start);
    }

    private void SkipBreak()
    {
        _position += Peek() == '\r' && Peek(1) == '\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    private char Peek() => _position < _text.Length ? _text[_position] : '\0';

    private char Peek(int offset) => _position + offset < _text.Length ? _text[_position + offset] : '\0';

    private void Add(YamlTokenKind kind, int start, int length = 0) => _tokens.Add(new(kind, new(start, length)));

    private void AddIndicator(YamlTokenKind kind)
    {
        Add(kind, _position, length: 1);
        _position++;
    }

    private void Fail(DocumentProblem problem) => Fail(problem, _position);

    private void Fail(DocumentProblem problem, int position) => _error ??= new(problem, new(position, position < _text.Length ? 1 : 0));
}
