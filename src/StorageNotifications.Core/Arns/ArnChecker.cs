using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Regions;
using StorageNotifications.Core.Shared;

namespace StorageNotifications.Core.Arns;

/// <summary>Checks ARNs: their syntax, their region, and whether S3 can send notifications to them.</summary>
internal sealed class ArnChecker(ArnGrammarCatalog arns, RegionCatalog regions, IReadOnlyCollection<string>? additionalRegions = null)
{
    private const int PartitionSegment = 1;
    private const int ServiceSegment = 2;
    private const int RegionSegment = 3;
    private const int AccountSegment = 4;

    private readonly ArnRepair _repair = new(regions);
    private readonly IReadOnlyCollection<string> _additionalRegions = additionalRegions ?? [];

    /// <summary>Finds the fault of a text that must be an ARN of a kind, or returns null.</summary>
    /// <param name="isS3Destination">Whether Amazon S3 sends notifications to the ARN.</param>
    public ArnFinding? Check(ArnText arn, ArnKind kind, bool isS3Destination)
    {
        ArnFault fault = ArnSyntax.FindFault(arn.Text, arn.Visible, kind.Grammar);
        if (fault.Kind == ArnFaultKind.None)
            fault = SegmentFaults.Find(arn, kind.Grammar, regions.RegionWithoutConstraint);
        if (fault.Kind != ArnFaultKind.None)
            return Describe(arn, fault, kind);
        return CheckRegion(arn) ?? (isS3Destination && !kind.S3AcceptsFifo ? CheckFifo(arn, kind) : null);
    }

    /// <summary>
    /// Finds the fault of a literal that is evidently meant to be the ARN of an SNS topic, regardless of where it is used, or returns null.
    /// Prefixes of ARNs, patterns, format strings, placeholders, and the ARNs of subscriptions and endpoints have no fault.
    /// </summary>
    public ArnFinding? CheckAnywhere(string text)
    {
        ArnKind topic = arns.SnsTopic;
        string[] segments = text.Split(':');
        bool isTopic = segments.Length == ArnSyntax.Segments
            && segments[0] == ArnSyntax.Scheme
            && segments[PartitionSegment].StartsWith(arns.PartitionPrefix, StringComparison.Ordinal)
            && segments[ServiceSegment] == topic.Grammar.Service
            && segments[segments.Length - 1].Length > 0
            && text.IndexOfAny(arns.NotLiteral) < 0;
        if (!isTopic)
            return null;

        ArnFault fault = ArnSyntax.FindFault(text, topic.Grammar);
        ArnFinding? finding = fault.Kind == ArnFaultKind.None ? null : Describe(ArnText.Of(text), fault, topic);
        return finding?.Problem == ArnProblem.Malformed ? finding : null;
    }

    /// <summary>Gets the region of the ARN, or null if it is not known.</summary>
    public static string? RegionOf(ArnText arn, out int start)
    {
        ArnSyntax.Locate(arn.Text, RegionSegment, out start, out int length);
        bool seen = length > 0 && start + length < arn.SegmentsEnd && arn.Text.StartsWith(ArnText.Prefix, StringComparison.Ordinal);
        return seen && arn.Text.Substring(start, length) is var region && !ArnText.HasHole(region) ? region : null;
    }

    public bool IsKnownRegion(string code) => regions.Find(code) is not null || _additionalRegions.Contains(code);

    private ArnFinding Describe(ArnText arn, ArnFault fault, ArnKind kind)
    {
        string part = arn.Text.Substring(fault.Start, fault.Length);
        // A service can have a name that looks like a placeholder.
        bool isPlaceholder = arns.Placeholders.OccurIn(part) || (fault.Kind != ArnFaultKind.Service && arns.Placeholders.IsPlaceholder(part));
        if (isPlaceholder)
            return new(ArnProblem.Placeholder, fault.Start, fault.Length, part);
        if (ForeignFinding(arn) is { } foreign)
            return foreign;
        if (fault.Kind == ArnFaultKind.Service && part.Length > 0)
            return new(ArnProblem.OtherService, fault.Start, fault.Length, part) { OtherKind = arns.Kinds.FirstOrDefault(other => other.Grammar.Service == part) };
        return new(ArnProblem.Malformed, fault.Start, fault.Length, part, _repair.Replacement(arn, fault, kind.Grammar)) { Flaw = FlawOf(fault.Kind, part, kind.Grammar) };
    }

    private static ArnFlaw FlawOf(ArnFaultKind fault, string part, ArnGrammar grammar) => fault switch
    {
        ArnFaultKind.NotAnArn => ArnFlaw.NotAnArn,
        ArnFaultKind.WhiteSpace => ArnFlaw.WhiteSpace,
        ArnFaultKind.TooShort => ArnFlaw.TooFewSegments,
        ArnFaultKind.Partition => part.Length == 0 ? ArnFlaw.NoPartition : ArnFlaw.PartitionNotOfAws,
        ArnFaultKind.Service => ArnFlaw.NoService,
        ArnFaultKind.Region => part.Length == 0 ? ArnFlaw.NoRegion : ArnFlaw.RegionMalformed,
        ArnFaultKind.Account => part.Length == 0 ? ArnFlaw.NoAccount : ArnFlaw.AccountMalformed,
        ArnFaultKind.ResourceType => ArnFlaw.OtherResourceType,
        ArnFaultKind.TooLong => ArnFlaw.TooManySegments,
        _ when part.Length == 0 => ArnFlaw.NoName,
        _ when part.Length > grammar.MaxNameLength => ArnFlaw.NameTooLong,
        _ => grammar.FifoSuffix.Length > 0 ? ArnFlaw.NameOrSuffixCharacters : ArnFlaw.NameCharacters,
    };

    private ArnFinding? CheckRegion(ArnText arn)
    {
        if (RegionOf(arn, out int start) is not { } region)
            return null;
        ArnSyntax.Locate(arn.Text, PartitionSegment, out int partitionStart, out int partitionLength);
        string partition = arn.Text.Substring(partitionStart, partitionLength);
        string? own = regions.PartitionOf(region)?.Id;
        if (own is not null && own != partition && !ArnText.HasHole(partition))
            return new(ArnProblem.OtherPartition, partitionStart, partitionLength, partition, own) { Region = region };
        return IsKnownRegion(region) ? null : new(ArnProblem.UnknownRegion, start, region.Length, region, _repair.NearestRegion(region));
    }

    private static ArnFinding? CheckFifo(ArnText arn, ArnKind kind)
    {
        bool fifo = kind.Grammar.FifoSuffix.Length > 0 && arn.Tail.EndsWith(kind.Grammar.FifoSuffix, StringComparison.Ordinal);
        if (!fifo)
            return null;
        int start = arn.TailStart + arn.Tail.LastIndexOf(':') + 1;
        string name = arn.Text.Substring(start);
        return new(ArnProblem.Fifo, start, name.Length, name);
    }

    // The ARN is valid if the client connects to that product, but the ARN does not show it.
    private ArnFinding? ForeignFinding(ArnText arn)
    {
        ArnSyntax.Locate(arn.Text, PartitionSegment, out int start, out int length);
        bool seen = length > 0 && start + length < arn.Visible && arn.Text.StartsWith(ArnText.Prefix, StringComparison.Ordinal);
        if (seen && arns.ForeignPartitions.TryGetValue(arn.Text.Substring(start, length), out string? product))
            return new(ArnProblem.OtherProduct, start, length, arn.Text.Substring(start, length)) { Product = product };
        // arn:aws:sns:default::uploads
        ArnSyntax.Locate(arn.Text, AccountSegment, out _, out int accountLength);
        return RegionOf(arn, out start) is { } region && accountLength == 0 && arns.ForeignRegions.TryGetValue(region, out product)
            ? new(ArnProblem.OtherProduct, start, region.Length, region) { Product = product }
            : null;
    }
}
