using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Facts;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Analyzers.Rules;

/// <summary>STN3001: reports a topic, queue or function in another region than the bucket.</summary>
internal static class TopicRegionMismatch
{
    public static void Check(NotificationFact notification, RuleContext context)
    {
        // What the user declares of a bucket is a fact; the client's region is the best evidence beside it.
        string? declared = notification.Bucket is null ? null : context.RegionOfBucket(notification.Bucket);
        if ((declared ?? notification.ClientRegion) is not { } bucketRegion || (declared is null && context.UsesOwnEndpoint))
            return;

        foreach (ConfigurationFact configuration in notification.Configurations)
        {
            if (configuration is not { IsShared: false, Destination: { } destination })
                continue;
            TextFact arn = destination.Arn;
            ArnKind kind = ArnRules.KindOf(destination.Role)!;
            var text = ArnText.Of(arn.Text);
            // A region that does not exist, or an ARN that is none, is another rule's finding.
            if (ArnChecker.RegionOf(text, out int start) is not { } region
                || region == bucketRegion
                || !context.Settings.Arns.IsKnownRegion(region)
                || context.Settings.Arns.Check(text, kind, fifoAllowed: true) is not null)
            {
                continue;
            }
            context.Report(
                DiagnosticDescriptors.TopicRegionMismatch,
                arn.Locate(start, region.Length, out bool exact),
                exact ? [bucketRegion] : [],
                notification.Bucket is null ? "" : $" '{notification.Bucket}'",
                bucketRegion,
                kind.Noun,
                region);
        }
    }
}
