namespace StorageNotifications.Core.Options;

/// <summary>The attributes with which users annotate their own members. The generator emits them, and the analyzers read them.</summary>
internal static class Annotations
{
    public const string S3EventType = "S3EventTypeAttribute";
    public const string SnsTopicArn = "SnsTopicArnAttribute";
    public const string BucketRegion = "BucketRegionAttribute";
}
