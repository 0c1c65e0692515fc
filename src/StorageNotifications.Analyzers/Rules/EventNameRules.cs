using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Facts;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Analyzers.Rules;

/// <summary>STN1001, STN1002, STN1003, STN1006, STN1009: judge the names that are used to subscribe to events.</summary>
internal static class EventNameRules
{
    /// <param name="mayBeCompared">Whether the value may serve a comparison, in which the SDK overlooks the missing prefix.</param>
    public static void CheckS3Event(TextFact name, bool mayBeCompared, RuleContext context)
    {
        if (!name.IsComplete)
            return;

        EventNameVerdict verdict = context.Settings.S3Events.Classify(name.Text);
        switch (verdict.Problem)
        {
            case EventNameProblem.None:
                SuggestConstant(name, EventCatalog.S3, NotificationFamilies.S3, EventConstant.S3Class, context);
                break;
            case EventNameProblem.DeliveredForm or EventNameProblem.NotSubscribable when mayBeCompared:
            case EventNameProblem.Foreign or EventNameProblem.Unknown when context.UsesOwnEndpoint:
                break;
            case EventNameProblem.OtherCase:
                Report(DiagnosticDescriptors.EventNameCase, name, verdict, context, name.Text, verdict.Suggestions[0]);
                break;
            case EventNameProblem.DeliveredForm:
                Report(DiagnosticDescriptors.DeliveredEventName, name, verdict, context, name.Text, verdict.Suggestions[0]);
                break;
            case EventNameProblem.Unknown:
                Report(DiagnosticDescriptors.UnknownEventName, name, verdict, context, name.Text);
                break;
            default:
                Report(DiagnosticDescriptors.InvalidEventName, name, verdict, context, name.Text, Remedy(verdict));
                break;
        }
    }

    public static void CheckVaultEvent(TextFact name, RuleContext context)
    {
        if (!name.IsComplete)
            return;

        EventNameVerdict verdict = context.Settings.VaultEvents.Classify(name.Text);
        if (verdict.Problem == EventNameProblem.None)
            SuggestConstant(name, EventCatalog.Glacier, NotificationFamilies.Glacier, EventConstant.GlacierClass, context);
        else
            Report(DiagnosticDescriptors.InvalidVaultEvent, name, verdict, context, name.Text, Remedy(verdict));
    }

    private static void SuggestConstant(TextFact name, EventCatalog catalog, NotificationFamilies family, string className, RuleContext context)
    {
        if (!name.IsLiteral || catalog.Find(name.Text) is not { } definition || context.GeneratedClass(family, className) is not { } generated)
            return;
        string constant = $"{generated}.{EventConstant.Of(definition, catalog).Path}";
        context.Report(DiagnosticDescriptors.EventNameLiteral, name.Whole, [constant], name.Text, constant);
    }

    private static void Report(DiagnosticDescriptor rule, TextFact name, EventNameVerdict verdict, RuleContext context, params object[] arguments)
    {
        // A named constant, a sum or an interpolation is not one literal that another could replace.
        IReadOnlyList<string> replacements = name.Write is { } write ? verdict.Suggestions.Select(write).ToArray() : [];
        context.Report(rule, name.Whole, replacements, arguments);
    }

    private static string Remedy(EventNameVerdict verdict)
    {
        string reason = verdict.Problem switch
        {
            EventNameProblem.Foreign => $" ({verdict.Detail} does)",
            EventNameProblem.NotSubscribable => $" to subscribe to: {verdict.Detail}",
            _ => "",
        };
        return verdict.Suggestions.Count == 0 ? reason : $"{reason}; did you mean {string.Join(" or ", verdict.Suggestions.Select(static name => $"'{name}'"))}?";
    }
}
