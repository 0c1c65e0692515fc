namespace StorageNotifications.Core.Regions;

/// <summary>An AWS region.</summary>
/// <param name="Code">The code, such as <c>us-west-2</c>.</param>
/// <param name="Partition">The ID of its partition, such as <c>aws-cn</c>.</param>
/// <param name="MemberName">The C# name as in the AWS SDK, such as <c>USWest2</c>.</param>
/// <param name="Name">The display name.</param>
internal sealed record AwsRegion(string Code, string Partition, string MemberName, string Name);
