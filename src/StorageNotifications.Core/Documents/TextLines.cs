using System.Collections.Generic;

namespace StorageNotifications.Core.Documents;

/// <summary>Converts offsets in a text to lines and columns.</summary>
internal sealed class TextLines
{
    private readonly List<int> _starts = [0];

    public TextLines(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))
                _starts.Add(i + 1);
        }
    }

    /// <summary>Gets the line and column of an offset; both count from 0.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        int index = _starts.BinarySearch(offset);
        int line = index >= 0 ? index : ~index - 1;
        return (line, offset - _starts[line]);
    }
}
