using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace StorageNotifications.Core.Json;

/// <summary>
/// Parses RFC 8259 and nothing else: no comments, no trailing commas, no duplicate members. Our own, because a
/// third-party parser inside the compiler's process can meet another version of itself.
/// </summary>
internal sealed class JsonParser
{
    private const int MaxDepth = 64;

    private readonly string _file;
    private readonly string _text;
    private int _position;
    private int _line = 1;
    private int _lineStart;

    private JsonParser(string file, string text)
    {
        _file = file;
        _text = text;
    }

    /// <exception cref="SchemaException">The text is not JSON.</exception>
    public static JsonNode Parse(string file, string text)
    {
        var parser = new JsonParser(file, text);
        parser.SkipWhitespace();
        JsonNode root = parser.ReadValue("$", depth: 0);
        parser.SkipWhitespace();
        return parser._position == text.Length ? root : throw parser.Error("$", "text after the end of the document");
    }

    private JsonNode ReadValue(string path, int depth)
    {
        if (depth > MaxDepth)
            throw Error(path, $"nested deeper than {MaxDepth}");

        JsonNode.Place place = Here(path);
        switch (Peek())
        {
            case '{':
                return new(JsonKind.Object, "", place) { Members = ReadMembers(path, depth) };
            case '[':
                return new(JsonKind.Array, "", place) { Items = ReadItems(path, depth) };
            case '"':
                return new(JsonKind.String, ReadString(path), place);
            case 't':
                return new(JsonKind.Boolean, ReadWord("true", path), place);
            case 'f':
                return new(JsonKind.Boolean, ReadWord("false", path), place);
            case 'n':
                ReadWord("null", path);
                return new(JsonKind.Null, "", place);
            default:
                return new(JsonKind.Number, ReadNumber(path), place);
        }
    }

    private List<KeyValuePair<string, JsonNode>> ReadMembers(string path, int depth)
    {
        var members = new List<KeyValuePair<string, JsonNode>>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        Take('{', path);
        SkipWhitespace();
        if (TryTake('}'))
            return members;
        do
        {
            SkipWhitespace();
            if (Peek() != '"')
                throw Error(path, "expected a member name");
            string name = ReadString(path);
            string memberPath = $"{path}.{name}";
            if (!names.Add(name))
                throw Error(memberPath, "the member stands twice");
            SkipWhitespace();
            Take(':', memberPath);
            SkipWhitespace();
            members.Add(new(name, ReadValue(memberPath, depth + 1)));
            SkipWhitespace();
        }
        while (TryTake(','));
        Take('}', path);
        return members;
    }

    private List<JsonNode> ReadItems(string path, int depth)
    {
        var items = new List<JsonNode>();
        Take('[', path);
        SkipWhitespace();
        if (TryTake(']'))
            return items;
        do
        {
            SkipWhitespace();
            items.Add(ReadValue($"{path}[{items.Count.ToString(CultureInfo.InvariantCulture)}]", depth + 1));
            SkipWhitespace();
        }
        while (TryTake(','));
        Take(']', path);
        return items;
    }

    private string ReadString(string path)
    {
        Take('"', path);
        var value = new StringBuilder();
        while (true)
        {
            char c = Next(path);
            if (c == '"')
                return value.ToString();
            if (c < ' ')
                throw Error(path, "a control character in a string");
            value.Append(c == '\\' ? ReadEscape(path) : c);
        }
    }

    private char ReadEscape(string path)
    {
        char c = Next(path);
        switch (c)
        {
            case '"' or '\\' or '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _position + 4 <= _text.Length
                && ushort.TryParse(_text.Substring(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit):
                _position += 4;
                return (char)unit;
            default:
                throw Error(path, $"the escape '\\{c}' does not exist");
        }
    }

    private string ReadNumber(string path)
    {
        int start = _position;
        TryTake('-');
        if (!TryTake('0'))
            ReadDigits(path);
        if (TryTake('.'))
            ReadDigits(path);
        if (Peek() is 'e' or 'E')
        {
            _position++;
            if (Peek() is '+' or '-')
                _position++;
            ReadDigits(path);
        }
        return _text.Substring(start, _position - start);
    }

    private void ReadDigits(string path)
    {
        if (Peek() is not (>= '0' and <= '9'))
            throw Error(path, "expected a value");
        while (Peek() is >= '0' and <= '9')
            _position++;
    }

    private string ReadWord(string word, string path)
    {
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
            throw Error(path, "expected a value");
        _position += word.Length;
        return word;
    }

    private void SkipWhitespace()
    {
        for (; _position < _text.Length && _text[_position] is ' ' or '\t' or '\r' or '\n'; _position++)
        {
            if (_text[_position] == '\n')
            {
                _line++;
                _lineStart = _position + 1;
            }
        }
    }

    // NUL stands for the end of the text; it is no token, so nothing takes it for one.
    private char Peek() => _position < _text.Length ? _text[_position] : '\0';

    private char Next(string path) =>
        _position < _text.Length ? _text[_position++] : throw Error(path, "the text ends within a string");

    private bool TryTake(char c)
    {
        if (Peek() != c)
            return false;
        _position++;
        return true;
    }

    private void Take(char c, string path)
    {
        if (!TryTake(c))
            throw Error(path, $"expected '{c}'");
    }

    private JsonNode.Place Here(string path) => new(_file, _line, _position - _lineStart + 1, path);

    private SchemaException Error(string path, string problem) => new(_file, _line, _position - _lineStart + 1, path, problem);
}
