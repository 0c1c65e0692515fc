namespace StorageNotifications.Core.Regions;

/// <summary>An AWS region.</summary>
/// <param name="Code">Such as <c>us-west-2</c>.</param>
/// <param name="Partition">The partition it belongs to, such as <c>aws-cn</c>.</param>
/// <param name="MemberName">Its C# name, such as <c>USWest2</c>, as in the AWS SDK.</param>
/// <param name="Name">What AWS calls it in prose.</param>
internal sealed record AwsRegion(string Code, string Partition, string MemberName, string Name);
