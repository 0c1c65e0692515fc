using System;

namespace StorageNotifications.Core.Shared;

/// <summary>Compares names used to subscribe to S3 events with names that messages carry.</summary>
internal static class S3EventPattern
{
    private const string Prefix = "s3:";
    private const string AnyLeaf = ":*";

    /// <summary>
    /// Whether a subscription such as <c>s3:ObjectCreated:*</c> includes an event delivered as <c>ObjectCreated:Put</c>.
    /// Either name may be given with or without the <c>s3:</c> prefix; case matters, as it does to S3.
    /// </summary>
    public static bool Matches(string subscription, string deliveredName)
    {
        string pattern = WithoutPrefix(subscription);
        string name = WithoutPrefix(deliveredName);
        if (!pattern.EndsWith(AnyLeaf, StringComparison.Ordinal))
            return pattern == name;

        // "ObjectCreated:*" includes "ObjectCreated:Put", not "ObjectCreated".
        int family = pattern.Length - 1;
        return name.Length > family && string.CompareOrdinal(pattern, 0, name, 0, family) == 0;
    }

    /// <summary>The name as messages carry it: S3 drops the <c>s3:</c> prefix there.</summary>
    public static string WithoutPrefix(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) ? name.Substring(Prefix.Length) : name;
}
