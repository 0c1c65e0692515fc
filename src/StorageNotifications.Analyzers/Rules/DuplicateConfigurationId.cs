using System.Linq;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Facts;

namespace StorageNotifications.Analyzers.Rules;

/// <summary>STN4005: reports two configurations of a bucket that have the same Id.</summary>
internal static class DuplicateConfigurationId
{
    public static void Check(NotificationFact notification, RuleContext context)
    {
        // S3 makes an Id of its own where none, or an empty one, is given.
        foreach (IGrouping<string, TextFact> group in notification.Configurations
            .Where(static configuration => !configuration.IsShared)
            .Select(static configuration => configuration.Id)
            .Where(static id => id is { IsComplete: true, Text.Length: > 0 })
            .GroupBy(static id => id!.Text)!)
        {
            foreach (TextFact id in group.Skip(1))
                context.Report(DiagnosticDescriptors.DuplicateConfigurationId, id.Whole, group.First().Whole, id.Text);
        }
    }
}
