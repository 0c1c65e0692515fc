using System.Collections.Generic;
using System.Globalization;
using System.Text;
using StorageNotifications.Core.Documents;

namespace StorageNotifications.Core.Json;

/// <summary>
/// Parses JSON into nodes that have positions. It is hand-written because a third-party parser could be loaded into the compiler's process
/// in another version.
/// </summary>
/// <remarks>
/// The first error sets <see cref="_error"/> and moves the position to the end of the text, where every loop ends. Errors need no
/// exceptions.
/// </remarks>
internal sealed class JsonReader
{
    private readonly string _text;
    private readonly bool _strict;
    private readonly ScalarBuilder _scalar;
    private readonly List<TextRange> _comments = [];
    private readonly List<PathStep> _path = [];
    private int _position;
    private DocumentError? _error;
    private string _errorPath = "";

    private JsonReader(string text, bool strict)
    {
        _text = text;
        _strict = strict;
        _scalar = new(text);
    }

    /// <summary>
    /// Reads JSON and accepts comments and trailing commas. The AWS tools for .NET reject both; the AWS CLI and SAM parse invalid JSON as
    /// YAML and so accept trailing commas. Each tool reports what it rejects, and the rest of the file can still be checked.
    /// </summary>
    public static DocumentFile Read(string text)
    {
        var reader = new JsonReader(text, strict: false);
        DocumentNode root = reader.ReadDocument();
        return reader._error is { } error ? DocumentFile.Failed(error) : DocumentFile.Of([root], reader._comments);
    }

    /// <summary>Reads strict RFC 8259.</summary>
    /// <param name="errorPath">The path from the root to the error, such as <c>$.events[3]</c>.</param>
    public static DocumentNode ReadStrict(string text, out DocumentError? error, out string errorPath)
    {
        var reader = new JsonReader(text, strict: true);
        DocumentNode root = reader.ReadDocument();
        error = reader._error;
        errorPath = reader._errorPath;
        return root;
    }

    private DocumentNode ReadDocument()
    {
        if (Peek() == '\uFEFF')
            _position++;
        SkipTrivia();
        DocumentNode root = ReadValue(depth: 0);
        SkipTrivia();
        if (_position < _text.Length)
            Fail(DocumentProblem.UnexpectedText);
        return root;
    }

    private DocumentNode ReadValue(int depth)
    {
        if (depth > DocumentFile.MaxDepth)
            Fail(DocumentProblem.TooDeep);

        switch (Peek())
        {
            case '{':
                return ReadObject(depth);
            case '[':
                return ReadArray(depth);
            case '"':
                return ReadString();
            case 't':
                return ReadWord("true");
            case 'f':
                return ReadWord("false");
            case 'n':
                return ReadWord("null");
            default:
                return ReadNumber();
        }
    }

    private MappingNode ReadObject(int depth)
    {
        int start = _position++;
        var entries = new List<MappingEntry>();
        SkipTrivia();
        bool more = !TryTake('}');
        while (more)
        {
            if (Peek() != '"')
            {
                Fail(DocumentProblem.KeyExpected);
                break;
            }
            ScalarNode key = ReadString();
            _path.Add(new(key.Value, Index: 0));
            SkipTrivia();
            if (!TryTake(':'))
                Fail(DocumentProblem.ColonExpected);
            SkipTrivia();
            entries.Add(new(key, ReadValue(depth + 1)));
            _path.RemoveAt(_path.Count - 1);
            more = HasNext('}');
        }
        return new([.. entries], TextRange.FromBounds(start, _position));
    }

    private SequenceNode ReadArray(int depth)
    {
        int start = _position++;
        var items = new List<DocumentNode>();
        SkipTrivia();
        bool more = !TryTake(']');
        while (more)
        {
            _path.Add(new(Name: null, items.Count));
            items.Add(ReadValue(depth + 1));
            _path.RemoveAt(_path.Count - 1);
            more = HasNext(']');
        }
        return new([.. items], TextRange.FromBounds(start, _position));
    }

    /// <summary>Moves past the separator to the next value, or past the closing bracket.</summary>
    private bool HasNext(char close)
    {
        SkipTrivia();
        if (TryTake(','))
        {
            SkipTrivia();
            return _strict || !TryTake(close);
        }
        if (!TryTake(close))
            Fail(DocumentProblem.SeparatorExpected);
        return false;
    }

    private ScalarNode ReadString()
    {
        int start = _position++;
        int verbatim = _position;
        _scalar.Begin(verbatim);
        while (true)
        {
            if (_position >= _text.Length)
            {
                Fail(DocumentProblem.UnterminatedString);
                break;
            }
            char c = _text[_position];
            if (c == '"')
            {
                _scalar.AppendSource(verbatim, _position++);
                break;
            }
            if (c == '\\')
            {
                _scalar.AppendSource(verbatim, _position);
                ReadEscape();
                verbatim = _position;
            }
            else if (c < ' ')
            {
                Fail(DocumentProblem.InvalidCharacter);
                break;
            }
            else
            {
                _position++;
            }
        }
        return _scalar.Build(ScalarStyle.DoubleQuoted, TextRange.FromBounds(start, _position));
    }

    private void ReadEscape()
    {
        int start = _position++;
        char value;
        switch (Peek())
        {
            case '"' or '\\' or '/':
                value = Peek();
                break;
            case 'b':
                value = '\b';
                break;
            case 'f':
                value = '\f';
                break;
            case 'n':
                value = '\n';
                break;
            case 'r':
                value = '\r';
                break;
            case 't':
                value = '\t';
                break;
            case 'u' when TextDigits.TryReadHex(_text, _position + 1, 4, out int unit):
                value = (char)unit;
                _position += 4;
                break;
            default:
                _position = start;
                Fail(DocumentProblem.InvalidEscape);
                return;
        }
        _position++;
        _scalar.Append(value, 1, start, _position);
    }

    private ScalarNode ReadNumber()
    {
        int start = _position;
        TryTake('-');
        if (!TryTake('0'))
            ReadDigits();
        if (TryTake('.'))
            ReadDigits();
        if (Peek() is 'e' or 'E')
        {
            _position++;
            if (Peek() is '+' or '-')
                _position++;
            ReadDigits();
        }
        return BuildPlain(start);
    }

    private void ReadDigits()
    {
        if (Peek() is not (>= '0' and <= '9'))
            Fail(DocumentProblem.ValueExpected);
        while (Peek() is >= '0' and <= '9')
            _position++;
    }

    private ScalarNode ReadWord(string word)
    {
        int start = _position;
        if (string.CompareOrdinal(_text, start, word, 0, word.Length) == 0)
            _position += word.Length;
        else
            Fail(DocumentProblem.ValueExpected);
        return BuildPlain(start);
    }

    private ScalarNode BuildPlain(int start)
    {
        _scalar.Begin(start);
        _scalar.AppendSource(start, _position);
        return _scalar.Build(ScalarStyle.Plain, TextRange.FromBounds(start, _position));
    }

    private void SkipTrivia()
    {
        while (true)
        {
            while (Peek() is ' ' or '\t' or '\r' or '\n')
                _position++;
            if (_strict || Peek() != '/' || !TrySkipComment())
                return;
        }
    }

    private bool TrySkipComment()
    {
        int start = _position;
        char second = start + 1 < _text.Length ? _text[start + 1] : '\0';
        if (second == '/')
        {
            while (_position < _text.Length && _text[_position] is not ('\r' or '\n'))
                _position++;
        }
        else if (second == '*')
        {
            int end = _text.IndexOf("*/", start + 2, System.StringComparison.Ordinal);
            if (end < 0)
            {
                Fail(DocumentProblem.UnterminatedComment);
                return false;
            }
            _position = end + 2;
        }
        else
        {
            return false;
        }
        _comments.Add(TextRange.FromBounds(start, _position));
        return true;
    }

    // NUL marks the end of the text. It is not a valid token, so no caller accepts it.
    private char Peek() => _position < _text.Length ? _text[_position] : '\0';

    private bool TryTake(char c)
    {
        if (Peek() != c)
            return false;
        _position++;
        return true;
    }

    private void Fail(DocumentProblem problem)
    {
        if (_error is not null)
            return;
        _error = new(problem, new(_position, _position < _text.Length ? 1 : 0));
        _errorPath = DescribePath();
        _position = _text.Length;
    }

    private string DescribePath()
    {
        var path = new StringBuilder("$");
        foreach (PathStep step in _path)
        {
            if (step.Name is null)
                path.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else
                path.Append('.').Append(step.Name);
        }
        return path.ToString();
    }

    /// <summary>A member name or an item index.</summary>
    private readonly record struct PathStep(string? Name, int Index);
}
