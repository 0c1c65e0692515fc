using System;

namespace StorageNotifications.Core.Shared;

/// <summary>Compares names used to subscribe to S3 events with names that messages carry.</summary>
internal static class S3EventPattern
{
    private const string AnyLeaf = ":*";

    /// <summary>
    /// Whether a subscription such as <c>s3:ObjectCreated:*</c> includes an event delivered as <c>ObjectCreated:Put</c>.
    /// Either name can have the prefix or lack it; case matters, as it does to S3.
    /// </summary>
    /// <param name="prefix">The prefix of names in configurations, which S3 drops in messages.</param>
    /// <param name="subscription">A name as configurations have it.</param>
    /// <param name="deliveredName">A name as messages have it.</param>
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
