using System;

namespace StorageNotifications.Core.Shared;

/// <summary>Matches event names in configurations with event names in messages.</summary>
internal static class S3EventPattern
{
    private const string AnyLeaf = ":*";

    /// <summary>
    /// Determines whether a subscription such as <c>s3:ObjectCreated:*</c> includes an event such as <c>ObjectCreated:Put</c>. Both names
    /// can have the prefix or omit it. The comparison is case-sensitive, as in S3.
    /// </summary>
    /// <param name="prefix">The prefix of names in configurations, which S3 omits in messages.</param>
    /// <param name="subscription">A name in the form of configurations.</param>
    /// <param name="deliveredName">A name in the form of messages.</param>
    public static bool Matches(string prefix, string subscription, string deliveredName)
    {
        string pattern = WithoutPrefix(prefix, subscription);
        string name = WithoutPrefix(prefix, deliveredName);
        if (!pattern.EndsWith(AnyLeaf, StringComparison.Ordinal))
            return pattern == name;

        // "ObjectCreated:*" includes "ObjectCreated:Put", not "ObjectCreated".
        int family = pattern.Length - 1;
        return name.Length > family && string.CompareOrdinal(pattern, 0, name, 0, family) == 0;
    }

    private static string WithoutPrefix(string prefix, string name) =>
        name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length) : name;
}
