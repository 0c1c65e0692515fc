using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Facts;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Events;

namespace StorageNotifications.Analyzers.Rules;

/// <summary>Hands a text to the rules of what it is given for.</summary>
internal static class TextRules
{
    /// <summary>Whether a member in this role takes texts, and not objects that are judged as a whole.</summary>
    public static bool TakesText(ApiRole role) => role is not (ApiRole.S3Configurations or ApiRole.S3Notification
        or ApiRole.Filter or ApiRole.Filters or ApiRole.FilterRules or ApiRole.ClientRegion or ApiRole.ClientConfig);

    public static void Check(ApiRole role, TextFact text, bool mayBeCompared, RuleContext context)
    {
        switch (role)
        {
            case ApiRole.S3Event or ApiRole.S3Events:
                EventNameRules.CheckS3Event(text, mayBeCompared, context);
                break;
            case ApiRole.S3EventList:
                CheckList(text, context);
                break;
            case ApiRole.GlacierEvents:
                EventNameRules.CheckVaultEvent(text, context);
                break;
            case ApiRole.GlacierAccountId:
                GlacierNameRules.CheckAccountId(text, context);
                break;
            case ApiRole.GlacierVaultName:
                GlacierNameRules.CheckVaultName(text, context);
                break;
            default:
                if (ArnRules.KindOf(role) is not null)
                    ArnRules.CheckDestination(new(role, text), context);
                break;
        }
    }

    // "s3:ObjectCreated:*;s3:ObjectRemoved:*"
    private static void CheckList(TextFact list, RuleContext context)
    {
        if (list.Text.Trim().Length == 0)
        {
            context.Report(DiagnosticDescriptors.IncompleteConfiguration, list.Whole, replacements: [], "events");
            return;
        }
        foreach ((int start, int length) in EventLists.Items(list.Text))
            EventNameRules.CheckS3Event(list.Slice(start, length), mayBeCompared: false, context);
    }
}
