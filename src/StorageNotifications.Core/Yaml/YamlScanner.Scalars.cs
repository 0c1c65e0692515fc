using StorageNotifications.Core.Documents;
using static StorageNotifications.Core.Yaml.YamlCharacters;

namespace StorageNotifications.Core.Yaml;

/// <content>Plain, quoted and block scalars.</content>
internal sealed partial class YamlScanner
{
    private void ScanPlainScalar()
    {
        SaveCandidate();
        _keyAllowed = false;
        int start = _position;
        int end = start;
        bool severalLines = false;
        _scalar.Begin(start);
        while (true)
        {
            int part = _position;
            while (!IsEndOfPlain(Peek()))
                _position++;
            if (part == _position)
                break;

            // Blanks within a line belong to the value only if more text follows.
            if (end > start && !severalLines)
                _scalar.AppendSource(end, part);
            _scalar.AppendSource(part, _position);
            end = _position;

            severalLines = SkipFold(out int breaks);
            if (Peek() == '#' || _position >= _text.Length || IsDocumentMarker() || severalLines && !IsInFlow && Column <= _indent)
                break;
            if (severalLines && !IsEndOfPlain(Peek()))
                AppendFold(breaks, end, _position);
        }
        // The next token can be on a later line, where tabs must not indent it.
        if (severalLines)
            _position = _lineStart;
        _keyAllowed = severalLines;
        AddScalar(ScalarStyle.Plain, start, end);
    }

    private bool IsEndOfPlain(char c) => c switch
    {
        ':' => IsBlankBreakOrEnd(Peek(1)) || IsInFlow && IsFlowIndicator(Peek(1)),
        ',' or '[' or ']' or '{' or '}' => IsInFlow,
        _ => IsBlankBreakOrEnd(c),
    };

    /// <summary>Skips blanks and line breaks.</summary>
    /// <returns><see langword="true"/> if there was a line break.</returns>
    private bool SkipFold(out int breaks)
    {
        breaks = 0;
        while (_position < _text.Length && IsBlankBreakOrEnd(Peek()))
        {
            if (IsBlank(Peek()))
            {
                _position++;
            }
            else
            {
                SkipBreak();
                breaks++;
            }
        }
        return breaks > 0;
    }

    /// <summary>Appends a folded line break: a single break becomes a space, and the first of several is dropped.</summary>
    private void AppendFold(int breaks, int start, int end)
    {
        if (breaks == 1)
            _scalar.Append(' ', 1, start, end);
        else
            _scalar.Append('\n', breaks - 1, start, end);
    }

    private void ScanQuotedScalar()
    {
        SaveCandidate();
        _keyAllowed = false;
        int start = _position;
        char quote = _text[_position++];
        _scalar.Begin(_position);
        while (Peek() != quote || IsQuotePair(quote))
        {
            if (_position >= _text.Length || IsDocumentMarker())
                Fail(DocumentProblem.UnterminatedString, start);
            if (_error is not null)
                return;

            int part = _position;
            while (!IsBlankBreakOrEnd(Peek()) && Peek() != quote && !(quote == '"' && Peek() == '\\'))
                _position++;
            _scalar.AppendSource(part, _position);

            if (quote == '"' && Peek() == '\\')
                ScanEscape();
            else if (IsQuotePair(quote))
                AppendQuote();
            else if (Peek() != quote)
                ScanQuotedBlanks();
        }
        _position++;
        AddScalar(quote == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted, start, _position);
    }

    private bool IsQuotePair(char quote) => quote == '\'' && Peek() == quote && Peek(1) == quote;

    private void AppendQuote()
    {
        _scalar.Append('\'', 1, _position, _position + 2);
        _position += 2;
    }

    private void ScanQuotedBlanks()
    {
        int start = _position;
        if (SkipFold(out int breaks))
            AppendFold(breaks, start, _position);
        else
            _scalar.AppendSource(start, _position);
    }

    private void ScanEscape()
    {
        int start = _position;
        char c = Peek(1);
        _position++;
        if (c is '\n' or '\r')
        {
            // An escaped line break is dropped with the indentation of the next line; further line breaks are kept.
            SkipFold(out int breaks);
            _scalar.Append('\n', breaks - 1, start, _position);
            return;
        }
        _position++;
        int digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            if (!TextDigits.TryReadHex(_text, _position, digits, out int code) || code is < 0 or > 0x10FFFF || digits == 8 && code is >= 0xD800 and <= 0xDFFF)
            {
                Fail(DocumentProblem.InvalidEscape, start);
                return;
            }
            _position += digits;
            _scalar.Append(code > 0xFFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString(), start, _position);
        }
        else if (Unescape(c) is { } value)
        {
            _scalar.Append(value, 1, start, _position);
        }
        else
        {
            Fail(DocumentProblem.InvalidEscape, start);
        }
    }

    private static char? Unescape(char c) => c switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        ' ' or '"' or '/' or '\\' => c,
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => null,
    };

    private void ScanBlockScalar()
    {
        DropCandidate();
        if (Column == _indent)
            Fail(DocumentProblem.Indentation);
        _keyAllowed = true;
        int start = _position;
        ScalarStyle style = _text[_position++] == '|' ? ScalarStyle.Literal : ScalarStyle.Folded;
        ScanBlockHeader(out char chomping, out int increment);
        if (_error is not null)
            return;

        int headerEnd = _position;
        if (_position < _text.Length)
            SkipBreak();
        _scalar.Begin(_position);

        int indent = increment > 0 ? (_indent >= 0 ? _indent : 0) + increment : 0;
        int breaks = SkipEmptyLines(ref indent);
        int breakStart = headerEnd;
        int breakEnd = _position;
        int end = headerEnd;
        bool first = true;
        bool previousIsIndented = false;
        while (Column == indent && _position < _text.Length && _error is null)
        {
            // Lines that are indented more than the block keep their line breaks in folded scalars, too.
            bool isIndented = IsBlank(Peek());
            if (first)
                _scalar.Append('\n', breaks, breakStart, _position);
            else if (style == ScalarStyle.Folded && !previousIsIndented && !isIndented)
                AppendFold(breaks, breakStart, _position);
            else
                _scalar.Append('\n', breaks, breakStart, _position);

            int lineStart = _position;
            while (!IsBreakOrEnd(Peek()))
                _position++;
            _scalar.AppendSource(lineStart, _position);
            breakStart = end = _position;
            first = false;
            previousIsIndented = isIndented;
            breaks = 0;
            if (_position < _text.Length)
            {
                SkipBreak();
                breakEnd = _position;
                breaks = 1 + SkipEmptyLines(ref indent);
            }
        }

        // '+' keeps all trailing line breaks, '-' keeps none, and the default keeps one.
        if (chomping == '+')
            _scalar.Append('\n', breaks, breakStart, _position);
        else if (chomping != '-' && !first && breaks > 0)
            _scalar.Append('\n', 1, breakStart, breakEnd);
        AddScalar(style, start, end);
    }

    private void ScanBlockHeader(out char chomping, out int increment)
    {
        chomping = ' ';
        increment = 0;
        for (int i = 0; i < 2; i++)
        {
            if (chomping == ' ' && Peek() is '+' or '-')
                chomping = _text[_position++];
            else if (increment == 0 && Peek() is >= '1' and <= '9')
                increment = _text[_position++] - '0';
        }
        int blanks = _position;
        while (IsBlank(Peek()))
            _position++;
        if (Peek() == '#' && _position > blanks)
        {
            int comment = _position;
            while (!IsBreakOrEnd(Peek()))
                _position++;
            _comments.Add(TextRange.FromBounds(comment, _position));
        }
        if (!IsBreakOrEnd(Peek()))
            Fail(DocumentProblem.UnexpectedText);
    }

    /// <summary>Skips empty lines up to the first character of the block's next line.</summary>
    /// <param name="indent">The indentation of the block, or 0 if the first nonempty line determines it.</param>
    private int SkipEmptyLines(ref int indent)
    {
        int breaks = 0;
        int widest = 0;
        while (true)
        {
            while ((indent == 0 || Column < indent) && Peek() == ' ')
                _position++;
            widest = System.Math.Max(widest, Column);
            if (Peek() == '\t' && (indent == 0 || Column < indent))
            {
                Fail(DocumentProblem.TabIndentation);
                return breaks;
            }
            if (!IsBreakOrEnd(Peek()) || _position >= _text.Length)
                break;
            SkipBreak();
            breaks++;
        }
        if (indent == 0)
        {
            indent = System.Math.Max(System.Math.Max(widest, _indent + 1), 1);
            if (Column < indent && Column > _indent && _position < _text.Length)
                Fail(DocumentProblem.Indentation);
        }
        return breaks;
    }

    private void AddScalar(ScalarStyle style, int start, int end)
    {
        var range = TextRange.FromBounds(start, end);
        _tokens.Add(new(YamlTokenKind.Scalar, range, _scalar.Build(style, range)));
    }
}
