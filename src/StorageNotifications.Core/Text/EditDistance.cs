using System;

namespace StorageNotifications.Core.Text;

/// <summary>Measures how similar two words are.</summary>
internal static class EditDistance
{
    /// <summary>
    /// Gets the number of insertions, deletions, replacements and transpositions that turn one word into the other, ignoring case. Returns
    /// a number above <paramref name="limit"/> as soon as the distance exceeds it.
    /// </summary>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;

        int width = right.Length + 1;
        int[] beforePrevious = new int[width];
        int[] previous = new int[width];
        int[] current = new int[width];
        for (int j = 0; j < width; j++)
            previous[j] = j;

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j < width; j++)
            {
                int replace = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + replace);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }
            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }
        return previous[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
