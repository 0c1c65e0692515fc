namespace StorageNotifications.Core.Apis;

/// <summary>What a member of a library takes.</summary>
internal enum ApiRole
{
    /// <summary>The name of an S3 event, to subscribe to.</summary>
    S3Event,

    /// <summary>A list of S3 events, to subscribe to.</summary>
    S3Events,

    /// <summary>A list of Glacier vault events.</summary>
    GlacierEvents,

    /// <summary>The ARN of the SNS topic that S3 sends to.</summary>
    S3TopicDestination,

    /// <summary>The ARN of the SQS queue that S3 sends to.</summary>
    S3QueueDestination,

    /// <summary>The ARN of the Lambda function that S3 calls.</summary>
    S3FunctionDestination,

    /// <summary>The ARN of the SNS topic that Glacier sends to.</summary>
    GlacierTopic,

    /// <summary>The name of a bucket.</summary>
    BucketName,

    /// <summary>A list of the configurations of a bucket's notification.</summary>
    S3Configurations,

    /// <summary>The whole notification of a bucket, sent to S3.</summary>
    S3Notification,

    /// <summary>The name that tells a configuration from the others of its bucket.</summary>
    ConfigurationId,

    /// <summary>What says which keys a configuration is about, or holds what says it.</summary>
    Filter,

    /// <summary>A list of the rules of a filter.</summary>
    FilterRules,

    /// <summary>Which part of a key a filter rule is about.</summary>
    FilterName,

    /// <summary>What that part must be.</summary>
    FilterValue,

    /// <summary>The region that a client talks to.</summary>
    ClientRegion,

    /// <summary>The configuration of a client.</summary>
    ClientConfig,

    /// <summary>An endpoint of the user's own; then the service need not be AWS.</summary>
    ServiceUrl,

    /// <summary>The code of a region.</summary>
    RegionCode,
}
