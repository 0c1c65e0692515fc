using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>Every rule of the package.</summary>
internal static class DiagnosticDescriptors
{
    public const string UnknownOptionValueId = "STN0001";
    public const string MissingRequirementId = "STN0002";
    public const string InvalidEventNameId = "STN1001";
    public const string UnknownEventNameId = "STN1002";
    public const string DeliveredEventNameId = "STN1003";
    public const string RedundantEventId = "STN1004";
    public const string InvalidVaultEventId = "STN1006";
    public const string EventNameLiteralId = "STN1007";
    public const string NarrowSubscriptionId = "STN1008";
    public const string EventNameCaseId = "STN1009";
    public const string MalformedTopicArnId = "STN2001";
    public const string MalformedDestinationArnId = "STN2002";
    public const string WrongServiceArnId = "STN2003";
    public const string FifoDestinationId = "STN2004";
    public const string UnknownArnRegionId = "STN2005";
    public const string PlaceholderArnId = "STN2006";
    public const string TopicRegionMismatchId = "STN3001";
    public const string OverlappingConfigurationsId = "STN4001";
    public const string InvalidFilterRuleId = "STN4002";
    public const string SuspiciousFilterValueId = "STN4003";
    public const string IncompleteConfigurationId = "STN4004";
    public const string DuplicateConfigurationIdId = "STN4005";
    public const string ReplacedNotificationId = "STN4006";
    public const string InvalidVaultNameId = "STN4007";
    public const string InvalidVaultConfigurationId = "STN4008";

    public static readonly DiagnosticDescriptor UnknownOptionValue = new(
        id: UnknownOptionValueId,
        title: "Option has a value that means nothing",
        messageFormat: "The option '{0}' has the value '{1}'; {2}",
        category: DiagnosticCategories.Generation,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A value that is not understood is not used: the default applies instead.",
        helpLinkUri: HelpLink.For(UnknownOptionValueId),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor MissingRequirement = new(
        id: MissingRequirementId,
        title: "Project lacks what generated code needs",
        messageFormat: "The generated types need {0}; {1}",
        category: DiagnosticCategories.Generation,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Types that would not compile in this project are not generated. Set StorageNotificationsFamilies to None if only the analyzers are wanted.",
        helpLinkUri: HelpLink.For(MissingRequirementId),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor InvalidEventName = new(
        id: InvalidEventNameId,
        title: "S3 event name does not exist",
        messageFormat: "Amazon S3 publishes no event '{0}'{1}",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Amazon S3 rejects a notification configuration that names an event it does not publish.",
        helpLinkUri: HelpLink.For(InvalidEventNameId));

    public static readonly DiagnosticDescriptor UnknownEventName = new(
        id: UnknownEventNameId,
        title: "S3 event name is not known",
        messageFormat: "The S3 event '{0}' is not known to this version of the package; if it is newer, list it in the option 'storage_notifications.additional_s3_events'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The name has the right shape and is near to no known one: AWS may have added it after this package was made.",
        helpLinkUri: HelpLink.For(UnknownEventNameId));

    public static readonly DiagnosticDescriptor DeliveredEventName = new(
        id: DeliveredEventNameId,
        title: "S3 event name lacks its prefix",
        messageFormat: "'{0}' is the form that messages carry; a configuration needs '{1}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Amazon S3 drops the prefix 's3:' in the messages it sends and demands it in configurations. The AWS SDK sends the name as it is.",
        helpLinkUri: HelpLink.For(DeliveredEventNameId));

    public static readonly DiagnosticDescriptor RedundantEvent = new(
        id: RedundantEventId,
        title: "S3 event is subscribed to twice",
        messageFormat: "'{0}' is subscribed to already, by '{1}' of the same configuration",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A wildcard stands for all events of its family; a name that is listed again adds nothing.",
        helpLinkUri: HelpLink.For(RedundantEventId));

    public static readonly DiagnosticDescriptor InvalidVaultEvent = new(
        id: InvalidVaultEventId,
        title: "Glacier vault event does not exist",
        messageFormat: "A Glacier vault has no event '{0}'{1}",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "S3 Glacier rejects a notification configuration that names an event it does not have. Names are case-sensitive; actions and job types are other words.",
        helpLinkUri: HelpLink.For(InvalidVaultEventId));

    public static readonly DiagnosticDescriptor EventNameLiteral = new(
        id: EventNameLiteralId,
        title: "Event name for which there is a constant",
        messageFormat: "'{0}' can be written '{1}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        description: "The generator has emitted a constant for this name.",
        helpLinkUri: HelpLink.For(EventNameLiteralId));

    public static readonly DiagnosticDescriptor NarrowSubscription = new(
        id: NarrowSubscriptionId,
        title: "Subscription misses events of the same kind",
        messageFormat: "'{0}' alone misses {1}; '{2}' stands for all of them",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "Large uploads arrive as CompleteMultipartUpload and copies as Copy, not as Put; a delete in a versioned bucket puts a delete marker.",
        helpLinkUri: HelpLink.For(NarrowSubscriptionId));

    public static readonly DiagnosticDescriptor EventNameCase = new(
        id: EventNameCaseId,
        title: "S3 event name in another case",
        messageFormat: "S3 writes '{0}' as '{1}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "It works only because the AWS SDK sends known names in S3's case.",
        helpLinkUri: HelpLink.For(EventNameCaseId));

    public static readonly DiagnosticDescriptor MalformedTopicArn = new(
        id: MalformedTopicArnId,
        title: "Malformed SNS topic ARN",
        messageFormat: "'{0}' is not the ARN of an SNS topic: {1}",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A topic ARN reads arn:partition:sns:region:account:name, with an account of 12 digits and a name of at most 256 letters, digits, '-' and '_', ended by '.fifo' for FIFO topics.",
        helpLinkUri: HelpLink.For(MalformedTopicArnId));

    public static readonly DiagnosticDescriptor MalformedDestinationArn = new(
        id: MalformedDestinationArnId,
        title: "Malformed SQS queue or Lambda function ARN",
        messageFormat: "'{0}' is not the ARN of {1}: {2}",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A queue ARN reads arn:partition:sqs:region:account:name, a function ARN arn:partition:lambda:region:account:function:name with an optional version or alias.",
        helpLinkUri: HelpLink.For(MalformedDestinationArnId));

    public static readonly DiagnosticDescriptor WrongServiceArn = new(
        id: WrongServiceArnId,
        title: "ARN of another service",
        messageFormat: "'{0}' is {1}; this takes the ARN of {2}",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Each kind of destination has a member of its own; the ARN of another service is rejected.",
        helpLinkUri: HelpLink.For(WrongServiceArnId));

    public static readonly DiagnosticDescriptor FifoDestination = new(
        id: FifoDestinationId,
        title: "FIFO destination of an S3 notification",
        messageFormat: "'{0}' is {1}; Amazon S3 sends notifications to standard ones only",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Amazon S3 rejects FIFO topics and queues as destinations.",
        helpLinkUri: HelpLink.For(FifoDestinationId));

    public static readonly DiagnosticDescriptor UnknownArnRegion = new(
        id: UnknownArnRegionId,
        title: "Region of an ARN is not known or belongs to another partition",
        messageFormat: "No such resource can exist as far as this package knows: {0}",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Every region belongs to one partition. A region that is newer than this package can be listed in the option 'storage_notifications.additional_regions'.",
        helpLinkUri: HelpLink.For(UnknownArnRegionId));

    public static readonly DiagnosticDescriptor PlaceholderArn = new(
        id: PlaceholderArnId,
        title: "Placeholder in the place of an ARN",
        messageFormat: "'{0}' is {1}; put in the ARN of the {2}",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Samples write words or letters where a real ARN has a region, an account of 12 digits and a name; other products with the same protocol have ARNs of their own.",
        helpLinkUri: HelpLink.For(PlaceholderArnId));

    public static readonly DiagnosticDescriptor TopicRegionMismatch = new(
        id: TopicRegionMismatchId,
        title: "Destination in another region than the bucket",
        messageFormat: "The bucket{0} is in {1}, the {2} in {3}; Amazon S3 sends notifications within a region only",
        category: DiagnosticCategories.Regions,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Topic, queue and function must be in the region of the bucket.",
        helpLinkUri: HelpLink.For(TopicRegionMismatchId));

    public static readonly DiagnosticDescriptor OverlappingConfigurations = new(
        id: OverlappingConfigurationsId,
        title: "Two configurations match the same key for the same event",
        messageFormat: "Another configuration of this bucket matches the key '{0}' for {1}, too; Amazon S3 accepts only one",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Amazon S3 rejects configurations that share an event when one key can have the prefixes and suffixes of both.",
        helpLinkUri: HelpLink.For(OverlappingConfigurationsId));

    public static readonly DiagnosticDescriptor InvalidFilterRule = new(
        id: InvalidFilterRuleId,
        title: "Filter rule that Amazon S3 does not have",
        messageFormat: "{0}",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A filter has at most one rule named prefix and at most one named suffix.",
        helpLinkUri: HelpLink.For(InvalidFilterRuleId));

    public static readonly DiagnosticDescriptor SuspiciousFilterValue = new(
        id: SuspiciousFilterValueId,
        title: "Filter value that probably matches nothing",
        messageFormat: "The filter value '{0}' {1}",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Filter values are taken literally, with characters encoded as in a URL, and have at most 1,024 characters.",
        helpLinkUri: HelpLink.For(SuspiciousFilterValueId));

    public static readonly DiagnosticDescriptor IncompleteConfiguration = new(
        id: IncompleteConfigurationId,
        title: "Configuration without events or destination",
        messageFormat: "This configuration has no {0}; Amazon S3 rejects it",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Each configuration of a notification needs at least one event and a destination.",
        helpLinkUri: HelpLink.For(IncompleteConfigurationId));

    public static readonly DiagnosticDescriptor DuplicateConfigurationId = new(
        id: DuplicateConfigurationIdId,
        title: "Two configurations with the same Id",
        messageFormat: "Another configuration of this bucket has the Id '{0}', too",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The Id of a configuration is unique within its bucket.",
        helpLinkUri: HelpLink.For(DuplicateConfigurationIdId));

    public static readonly DiagnosticDescriptor ReplacedNotification = new(
        id: ReplacedNotificationId,
        title: "Notification replaces the one put before",
        messageFormat: "This replaces the notification that is put on the bucket '{0}' before; put all configurations in one request",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Each put replaces the whole notification of the bucket.",
        helpLinkUri: HelpLink.For(ReplacedNotificationId));

    public static readonly DiagnosticDescriptor InvalidVaultName = new(
        id: InvalidVaultNameId,
        title: "Glacier account id or vault name that cannot exist",
        messageFormat: "{0}",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "S3 Glacier takes an account id without dashes, or a single dash for the account of the credentials.",
        helpLinkUri: HelpLink.For(InvalidVaultNameId));

    public static readonly DiagnosticDescriptor InvalidVaultConfiguration = new(
        id: InvalidVaultConfigurationId,
        title: "Glacier configuration by a name of old documentation",
        messageFormat: "S3 Glacier knows no '{0}' here; it is '{1}'",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Older pages of the documentation write Topic for SNSTopic and notification-policy for notification-configuration.",
        helpLinkUri: HelpLink.For(InvalidVaultConfigurationId));
}
