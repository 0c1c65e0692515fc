using System;

namespace StorageNotifications.Core.Configurations;

/// <summary>
/// The prefix and suffix of the object keys that a configuration matches. S3 compares them ordinally; an empty string matches every key.
/// </summary>
internal readonly record struct KeyFilter(string Prefix, string Suffix)
{
    /// <summary>The names of filter rules; S3 ignores their case.</summary>
    public static string PrefixName => FilterGrammar.Default.PrefixName;

    public static string SuffixName => FilterGrammar.Default.SuffixName;

    /// <summary>The maximum length of a filter value, which is that of a key.</summary>
    public static int LongestValue => FilterGrammar.Default.LongestValue;

    /// <summary>The characters that can separate several suffixes in one value.</summary>
    public static char[] ListSeparators => FilterGrammar.Default.ListSeparators;

    // The example key if the filters match every key.
    private const string AnyKey = "photo.jpg";

    /// <summary>Finds a key that both filters match, or returns null.</summary>
    public static string? FindCommonKey(KeyFilter left, KeyFilter right)
    {
        string? prefix = Longer(left.Prefix, right.Prefix, static (whole, part) => whole.StartsWith(part, StringComparison.Ordinal));
        string? suffix = Longer(left.Suffix, right.Suffix, static (whole, part) => whole.EndsWith(part, StringComparison.Ordinal));
        if (prefix is null || suffix is null)
            return null;
        if (suffix.Length == 0)
            return prefix.Length == 0 || prefix[prefix.Length - 1] == '/' ? prefix + AnyKey : prefix;
        return prefix.EndsWith(suffix, StringComparison.Ordinal) ? prefix : prefix + suffix;
    }

    private static string? Longer(string left, string right, Func<string, string, bool> contains) =>
        contains(left, right) ? left : contains(right, left) ? right : null;
}
