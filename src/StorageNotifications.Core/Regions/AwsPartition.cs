using System.Collections.Generic;

namespace StorageNotifications.Core.Regions;

/// <summary>A partition of AWS, which has its own accounts and regions; the second segment of an ARN.</summary>
/// <param name="Id">The ID, such as <c>aws-us-gov</c>.</param>
/// <param name="DnsSuffix">The domain of its services, such as <c>amazonaws.com</c>.</param>
/// <param name="RegionPrefixes">The prefixes of its region codes, including future regions.</param>
internal sealed record AwsPartition(string Id, string DnsSuffix, IReadOnlyList<string> RegionPrefixes, IReadOnlyList<AwsRegion> Regions);
