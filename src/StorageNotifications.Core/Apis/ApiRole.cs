namespace StorageNotifications.Core.Apis;

/// <summary>What a member of a library takes.</summary>
internal enum ApiRole
{
    /// <summary>The name of an S3 event, to subscribe to.</summary>
    S3Event,

    /// <summary>A list of S3 events, to subscribe to.</summary>
    S3Events,

    /// <summary>The names of S3 events in one text, with semicolons between them.</summary>
    S3EventList,

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

    /// <summary>The ARN of an SNS topic, whatever for.</summary>
    SnsTopicArn,

    /// <summary>The ARN of an SQS queue, whatever for.</summary>
    SqsQueueArn,

    /// <summary>The ARN of a Lambda function, whatever for.</summary>
    LambdaFunctionArn,

    /// <summary>The ARN of an SNS topic, or <c>@</c> and the name of a resource of the template.</summary>
    TopicArnOrReference,

    /// <summary>The ARN of an SQS queue, or <c>@</c> and the name of a resource of the template.</summary>
    QueueArnOrReference,

    /// <summary>The account that a Glacier vault belongs to.</summary>
    GlacierAccountId,

    /// <summary>The name of a Glacier vault.</summary>
    GlacierVaultName,

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

    /// <summary>Filters that hold at once; a call that takes them is a configuration.</summary>
    Filters,

    /// <summary>What keys begin with.</summary>
    FilterPrefix,

    /// <summary>What keys end with.</summary>
    FilterSuffix,

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

    /// <summary>A value that is only wrapped.</summary>
    Value,
}
