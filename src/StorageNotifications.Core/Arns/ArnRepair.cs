using System;
using System.Linq;
using StorageNotifications.Core.Regions;
using StorageNotifications.Core.Shared;
using StorageNotifications.Core.Text;

namespace StorageNotifications.Core.Arns;

/// <summary>Finds the replacement for a faulty part of an ARN if there is only one correct one.</summary>
internal sealed class ArnRepair(RegionCatalog regions)
{
    public string? Replacement(ArnText arn, ArnFault fault, ArnGrammar grammar)
    {
        string part = arn.Text.Substring(fault.Start, fault.Length);
        string? replacement = fault.Kind switch
        {
            ArnFaultKind.WhiteSpace => "",
            ArnFaultKind.NotAnArn when arn.IsWhole => FromUrl(part, grammar) ?? ArnText.Prefix + part,
            ArnFaultKind.Account => part.Replace("-", ""),
            ArnFaultKind.Region => Region(part),
            ArnFaultKind.ResourceType when arn.IsWhole && arn.Text.Length == fault.Start + fault.Length => $"{grammar.ResourceType}:{part}",
            _ => null,
        };
        if (replacement is null || replacement == part)
            return null;

        // A replacement is offered only if the repaired ARN has no fault.
        string repaired = arn.Text.Remove(fault.Start, fault.Length).Insert(fault.Start, replacement);
        ArnFault next = arn.IsWhole
            ? ArnSyntax.FindFault(fault.Kind == ArnFaultKind.WhiteSpace ? repaired.Trim() : repaired, grammar)
            : ArnSyntax.FindFault(repaired, arn.Visible + replacement.Length - fault.Length, grammar);
        return next.Kind == ArnFaultKind.None && (fault.Kind != ArnFaultKind.Account || replacement.Length == grammar.AccountDigits) ? replacement : null;
    }

    /// <summary>Finds the only known region whose code resembles a misspelled one, or returns null.</summary>
    public string? NearestRegion(string code)
    {
        for (int distance = 1; distance <= 2; distance++)
        {
            string[] near = regions.Regions.Select(static r => r.Code).Where(known => EditDistance.Between(code, known, distance) <= distance).ToArray();
            if (near.Length > 0)
                return near.Length == 1 ? near[0] : null;
        }
        return null;
    }

    // "US-EAST-1", the availability zone "us-east-1a", the LocationConstraint "EU".
    private string? Region(string part)
    {
        string lower = part.ToLowerInvariant();
        if (regions.Find(lower) is not null)
            return lower;
        if (lower.Length > 1 && lower[lower.Length - 1] is >= 'a' and <= 'z' && regions.Find(lower.Substring(0, lower.Length - 1)) is { } zone)
            return zone.Code;
        if (part.Length > 0 && regions.LocationConstraints.TryGetValue(part, out string? region))
            return region;
        return part.Length > 0 ? NearestRegion(lower) : null;
    }

    // https://sqs.us-east-1.amazonaws.com/111122223333/uploads
    private string? FromUrl(string text, ArnGrammar grammar)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url) || url.Scheme != Uri.UriSchemeHttps)
            return null;
        string[] host = url.Host.Split(['.'], 3);
        string[] path = url.AbsolutePath.Split('/');
        return host.Length == 3 && host[0] == grammar.Service && regions.Find(host[1]) is { } region
            && regions.PartitionOf(region.Code)?.DnsSuffix == host[2] && path.Length == 3
            ? $"{ArnText.Prefix}{region.Partition}:{grammar.Service}:{region.Code}:{path[1]}:{path[2]}"
            : null;
    }
}
