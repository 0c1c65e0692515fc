using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Facts;

namespace StorageNotifications.Analyzers.Rules;

/// <summary>STN4006: reports a notification that replaces the one put on the same bucket just before.</summary>
internal static class ReplacedNotification
{
    /// <param name="before">What is put first, and surely.</param>
    /// <param name="after">What is put later, and surely.</param>
    public static void Check(NotificationFact before, NotificationFact after, RuleContext context)
    {
        // An empty one turns notifications off; whoever puts it first knows that the next one replaces it.
        bool replaces = before is { Bucket: { } bucket, Sent: { } first, Configurations.Count: > 0 } && after is { Sent: { } second, Configurations.Count: > 0 } && after.Bucket == bucket;
        if (replaces)
            context.Report(DiagnosticDescriptors.ReplacedNotification, after.Sent!, before.Sent!, after.Bucket!);
    }
}
