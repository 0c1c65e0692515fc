using System;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that is used as the ARN of a topic, queue or function.</summary>
/// <param name="Kind">The kind of ARN that is expected.</param>
/// <param name="Finding">The fault of the text, or null.</param>
internal sealed record ArnFact(WrittenText Arn, ArnKind Kind, ArnFinding? Finding) : Fact
{
    /// <summary>Checks a text that is passed to a member that takes an ARN.</summary>
    /// <param name="isS3Destination">Whether the member takes a destination of S3 notifications.</param>
    public static ArnFact Read(WrittenText arn, ArnKind kind, bool isS3Destination, RuleSettings settings) =>
        new(arn, kind, settings.Arns.Check(ArnText.Of(arn.Text), kind, isS3Destination));

    /// <summary>Gets the fault if it is of a kind and applies in the context.</summary>
    public ArnFinding? FindingOf(ArnProblem problem, RuleContext context) =>
        Finding?.Problem == problem && !context.MayBeOtherStore && (!context.IsTest || problem == ArnProblem.Placeholder) ? Finding : null;

    /// <summary>Creates the fact about a FIFO destination of S3 notifications whose ARN is not written.</summary>
    /// <param name="name">The name of the destination in the code, and the place that makes it FIFO.</param>
    public static ArnFact OfFifo(WrittenText name, ArnKind kind) => new(name, kind, kind.S3AcceptsFifo ? null : new(ArnProblem.Fifo, 0, name.Text.Length, name.Text));

    /// <summary>Gets the region of the ARN and its place; null if it is unknown or the finding of another rule.</summary>
    public (string Region, Place Place)? RegionIn(RuleContext context) =>
        ArnChecker.RegionOf(ArnText.Of(Arn.Text), out int start) is { } region
        && context.IsKnownRegion(region)
        && Finding is null or { Problem: ArnProblem.Fifo or ArnProblem.UnknownRegion }
            ? (region, Arn.Place.Slice(start, region.Length))
            : null;

    /// <summary>Gets the region of the ARN and its place if it is another region than that of a client of AWS; null if either is unknown.</summary>
    public (string Region, Place Place)? RegionOtherThan(string clientRegion, RuleContext context) =>
        !context.MayBeOtherStore && context.IsKnownRegion(clientRegion) && RegionIn(context) is { } own && own.Region != clientRegion ? own : null;

    /// <summary>Gets the place of the fault.</summary>
    public Place PlaceOf(ArnFinding finding) => PlaceIn(Arn, finding);

    /// <summary>Gets the place of a fault in a text.</summary>
    public static Place PlaceIn(WrittenText arn, ArnFinding finding)
    {
        bool isWhole = finding.Start == 0 && finding.Length == arn.Text.Length;
        // The whole text is faulty. Its quotes are excluded only if there is a replacement.
        if (isWhole && finding.Replacement is null)
            return arn.Place;
        if (finding.Length > 0)
            return arn.Place.Slice(finding.Start, finding.Length);

        // Something is missing between two colons: the place includes the colons.
        int start = Math.Max(finding.Start - 1, 0);
        return arn.Place.Slice(start, Math.Min(finding.Start + 1, arn.Text.Length) - start);
    }
}
