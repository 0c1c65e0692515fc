using System.Collections.Generic;
using System.Text;

namespace StorageNotifications.Core.Documents;

/// <summary>Builds the values of scalars and maps their characters to the source text.</summary>
internal sealed class ScalarBuilder(string text)
{
    private readonly StringBuilder _value = new();
    private readonly List<SourceMap.Run> _runs = [];
    private int _start;

    /// <param name="start">The position of the value if it is empty.</param>
    public void Begin(int start)
    {
        _value.Clear();
        _runs.Clear();
        _start = start;
    }

    /// <summary>Appends characters that are unchanged in the text.</summary>
    public void AppendSource(int start, int end)
    {
        if (start == end)
            return;
        bool isCopied = _value.Length > 0;
        if (_runs.Count > 0 && _runs[_runs.Count - 1] is { IsVerbatim: true } last && last.SourceEnd == start)
        {
            _runs[_runs.Count - 1] = new(last.ValueStart, last.ValueLength + end - start, last.SourceStart, last.SourceLength + end - start);
        }
        else
        {
            PrepareToAppend();
            isCopied = _runs.Count > 0;
            _runs.Add(new(_value.Length, end - start, start, end - start));
        }
        if (isCopied)
            _value.Append(text, start, end - start);
    }

    /// <summary>Appends a character <paramref name="count"/> times and maps all of them to one range of the text.</summary>
    public void Append(char value, int count, int start, int end)
    {
        if (count == 0)
            return;
        PrepareToAppend();
        _runs.Add(new(_value.Length, count, start, end - start));
        _value.Append(value, count);
    }

    /// <summary>Appends the characters that an escape sequence represents.</summary>
    public void Append(string value, int start, int end)
    {
        PrepareToAppend();
        _runs.Add(new(_value.Length, value.Length, start, end - start));
        _value.Append(value);
    }

    public ScalarNode Build(ScalarStyle style, TextRange range, NodeTag? tag = null, string? anchor = null)
    {
        (string value, SourceMap source) = _runs.Count switch
        {
            0 => ("", new SourceMap(_start, null)),
            1 when _value.Length == 0 => (text.Substring(_runs[0].SourceStart, _runs[0].SourceLength), new(_runs[0].SourceStart, null)),
            _ => (_value.ToString(), new(_start, _runs.ToArray())),
        };
        return new(value, style, range, source) { Tag = tag, Anchor = anchor };
    }

    // The value is copied only if it is not one contiguous part of the text.
    private void PrepareToAppend()
    {
        if (_runs.Count == 1 && _value.Length == 0)
            _value.Append(text, _runs[0].SourceStart, _runs[0].SourceLength);
    }
}
