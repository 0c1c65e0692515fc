using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Facts;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Analyzers.Rules;

/// <summary>STN2001 to STN2006: judge the ARNs of topics, queues and functions.</summary>
internal static class ArnRules
{
    /// <summary>The kind of ARN that a member takes, or null.</summary>
    public static ArnKind? KindOf(ApiRole role) => role switch
    {
        ApiRole.S3TopicDestination or ApiRole.GlacierTopic or ApiRole.SnsTopicArn or ApiRole.TopicArnOrReference => ArnGrammarCatalog.Default.SnsTopic,
        ApiRole.S3QueueDestination or ApiRole.SqsQueueArn or ApiRole.QueueArnOrReference => ArnGrammarCatalog.Default.SqsQueue,
        ApiRole.S3FunctionDestination or ApiRole.LambdaFunctionArn => ArnGrammarCatalog.Default.LambdaFunction,
        _ => null,
    };

    public static void CheckDestination(DestinationFact destination, RuleContext context)
    {
        ArnKind kind = KindOf(destination.Role) ?? throw new ArgumentException($"{destination.Role} takes no ARN", nameof(destination));
        TextFact arn = destination.Arn;
        bool isReference = destination.Role is ApiRole.TopicArnOrReference or ApiRole.QueueArnOrReference && arn.Text.StartsWith("@", StringComparison.Ordinal);
        if (isReference)
            return;
        // That S3 refuses FIFO topics is documented; of Glacier it is not.
        bool fifoAllowed = destination.Role is not (ApiRole.S3TopicDestination or ApiRole.S3QueueDestination);
        if (context.Settings.Arns.Check(ArnText.Of(arn.Text), kind, fifoAllowed) is { } finding && !IsLeftToLiteral(arn, finding, context))
            Report(arn, finding, kind, context);
    }

    /// <summary>Judges a literal that stands anywhere and says itself that it is the ARN of a topic.</summary>
    public static void CheckLiteral(TextFact literal, RuleContext context)
    {
        if (context.Settings.Arns.CheckAnywhere(literal.Text) is { } finding)
            Report(literal, finding, ArnGrammarCatalog.Default.SnsTopic, context);
    }

    // A named constant is told at its literal, where it is mended, and not once more at each use.
    private static bool IsLeftToLiteral(TextFact arn, ArnFinding finding, RuleContext context) =>
        arn.IsNamed && finding.Problem == ArnProblem.Malformed && context.Settings.Arns.CheckAnywhere(arn.Text) is not null;

    private static void Report(TextFact arn, ArnFinding finding, ArnKind kind, RuleContext context)
    {
        // An endpoint of one's own need not be AWS.
        if (context.UsesOwnEndpoint)
            return;

        Location place = Locate(arn, finding, out bool exact);
        IReadOnlyList<string> replacements = exact && finding.Replacement is not null ? [finding.Replacement] : [];
        string text = arn.Text.Replace(ArnText.Hole.ToString(), "{…}");
        switch (finding.Problem)
        {
            case ArnProblem.Malformed when kind == ArnGrammarCatalog.Default.SnsTopic:
                context.Report(DiagnosticDescriptors.MalformedTopicArn, place, replacements, text, finding.Reason);
                break;
            case ArnProblem.Malformed:
                context.Report(DiagnosticDescriptors.MalformedDestinationArn, place, replacements, text, kind.WithArticle, finding.Reason);
                break;
            case ArnProblem.OtherService:
                context.Report(DiagnosticDescriptors.WrongServiceArn, place, replacements, text, finding.Reason, kind.WithArticle);
                break;
            case ArnProblem.Fifo:
                context.Report(DiagnosticDescriptors.FifoDestination, place, replacements, finding.Text, finding.Reason);
                break;
            case ArnProblem.Region:
                context.Report(DiagnosticDescriptors.UnknownArnRegion, place, replacements, finding.Reason);
                break;
            case ArnProblem.Placeholder:
                context.Report(DiagnosticDescriptors.PlaceholderArn, place, replacements, text, finding.Reason, kind.Name);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(finding));
        }
    }

    private static Location Locate(TextFact arn, ArnFinding finding, out bool exact)
    {
        bool all = finding.Start == 0 && finding.Length == arn.Text.Length;
        if (!all || finding.Replacement is not null)
        {
            Location place = arn.Locate(finding.Start, finding.Length, out exact);
            if (exact || finding.Length > 0)
                return place;
            // Something is missing between two colons: mark the colons.
            int start = Math.Max(finding.Start - 1, 0);
            return arn.Locate(start, Math.Min(finding.Start + 1, arn.Text.Length) - start, out _);
        }
        exact = false;
        return arn.Whole;
    }
}
