using System;

namespace StorageNotifications.Core.Documents;

/// <summary>Maps the characters of a scalar's value to the source text.</summary>
/// <param name="start">The position of the value in the text.</param>
/// <param name="runs">The parts of the value in order, or null if the value is unchanged in the text.</param>
internal readonly struct SourceMap(int start, SourceMap.Run[]? runs)
{
    public TextRange Locate(int index, int length, int valueLength)
    {
        index = Math.Min(Math.Max(index, 0), valueLength);
        length = Math.Min(Math.Max(length, 0), valueLength - index);
        if (runs is null)
            return new(start + index, length);
        if (length == 0)
            return new(index == valueLength ? runs[runs.Length - 1].SourceEnd : StartOf(index), 0);
        return TextRange.FromBounds(StartOf(index), EndOf(index + length - 1));
    }

    private int StartOf(int index)
    {
        Run run = Find(index);
        return run.IsVerbatim ? run.SourceStart + (index - run.ValueStart) : run.SourceStart;
    }

    private int EndOf(int index)
    {
        Run run = Find(index);
        return run.IsVerbatim ? run.SourceStart + (index - run.ValueStart) + 1 : run.SourceEnd;
    }

    private Run Find(int index)
    {
        int low = 0;
        int high = runs!.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (runs[middle].ValueStart <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return runs[low];
    }

    /// <summary>A part of a value that is unchanged in the text, or that one escape sequence or line break represents.</summary>
    internal readonly record struct Run(int ValueStart, int ValueLength, int SourceStart, int SourceLength)
    {
        public int SourceEnd => SourceStart + SourceLength;

        // An escape sequence is longer than its value. A line break can have the same length, and then the mapping is exact, too.
        public bool IsVerbatim => ValueLength == SourceLength;
    }
}
