namespace StorageNotifications.Core.Judgement;

/// <summary>The ids of the rules in the <see cref="RuleSet"/>. An id is never reused.</summary>
internal static class RuleIds
{
    public const string UnreadableTemplate = "STN0003";
    public const string InvalidEventName = "STN1001";
    public const string UnknownEventName = "STN1002";
    public const string DeliveredEventName = "STN1003";
    public const string RedundantEvent = "STN1004";
    public const string NeverEqualName = "STN1005";
    public const string InvalidVaultEvent = "STN1006";
    public const string EventNameLiteral = "STN1007";
    public const string NarrowSubscription = "STN1008";
    public const string EventNameCase = "STN1009";
    public const string UnmatchedEventPattern = "STN1010";
    public const string MalformedTopicArn = "STN2001";
    public const string MalformedDestinationArn = "STN2002";
    public const string WrongServiceArn = "STN2003";
    public const string FifoDestination = "STN2004";
    public const string UnknownArnRegion = "STN2005";
    public const string PlaceholderArn = "STN2006";
    public const string MalformedLooseArn = "STN2007";
    public const string TopicRegionMismatch = "STN3001";
    public const string RefusedBucketLocation = "STN3002";
    public const string VaultTopicRegionMismatch = "STN3003";
    public const string ClientTopicRegionMismatch = "STN3004";
    public const string OverlappingConfigurations = "STN4001";
    public const string InvalidFilterRule = "STN4002";
    public const string SuspiciousFilterValue = "STN4003";
    public const string IncompleteConfiguration = "STN4004";
    public const string DuplicateConfigurationId = "STN4005";
    public const string ReplacedNotification = "STN4006";
    public const string InvalidVaultName = "STN4007";
    public const string InvalidVaultConfiguration = "STN4008";
    public const string IncompleteRewrite = "STN4009";
    public const string UnsetList = "STN4010";
    public const string MissingDestinationAccess = "STN4011";
    public const string UnorderedDestinationAccess = "STN4012";
    public const string ManagedKeyDestination = "STN4013";
    public const string UndecodedKey = "STN5001";
    public const string KeyDecodedTwice = "STN5002";
    public const string CompletionTakenForSuccess = "STN5003";
    public const string SequencersComparedAsText = "STN5004";
    public const string UnguardedRecords = "STN5005";
    public const string EventVersionEquality = "STN5006";
    public const string CaseSensitiveReading = "STN5007";
    public const string NarrowComparison = "STN5008";
    public const string WriteIntoOwnBucket = "STN5009";
}
