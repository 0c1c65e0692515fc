using System.Collections.Generic;

namespace StorageNotifications.Core.Regions;

/// <summary>A part of AWS with accounts and regions of its own; the second segment of an ARN.</summary>
/// <param name="Id">Such as <c>aws-us-gov</c>.</param>
/// <param name="DnsSuffix">The end of the host names of its services, such as <c>amazonaws.com</c>.</param>
/// <param name="RegionPrefixes">The beginnings of the codes of its regions, those to come included.</param>
internal sealed record AwsPartition(string Id, string DnsSuffix, IReadOnlyList<string> RegionPrefixes, IReadOnlyList<AwsRegion> Regions);
