using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>Every rule of the package, with its only or its usual sentence; <see cref="FindingDescriptors"/> has the others.</summary>
internal static class DiagnosticDescriptors
{
    public const string UnknownOptionValueId = "STN0001";
    public const string MissingRequirementId = "STN0002";

    private const string InvalidOption = "Unknown option or invalid option value";
    private const string IgnoredOption = "An unknown option is ignored; an invalid value is replaced by the default.";

    public static readonly DiagnosticDescriptor UnknownOptionValue = new(
        id: UnknownOptionValueId,
        title: InvalidOption,
        messageFormat: "The option '{0}' has the value '{1}'; {2}",
        category: DiagnosticCategories.Generation,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: IgnoredOption,
        helpLinkUri: HelpLink.For(UnknownOptionValueId),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>The other sentence of the rule, about a name instead of a value.</summary>
    internal static readonly DiagnosticDescriptor UnknownOption = new(
        id: UnknownOptionValueId,
        title: InvalidOption,
        messageFormat: "There is no option '{0}'",
        category: DiagnosticCategories.Generation,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: IgnoredOption,
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
        id: RuleIds.InvalidEventName,
        title: "S3 event name does not exist",
        messageFormat: "Amazon S3 has no event '{0}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Amazon S3 rejects a notification configuration that names an event it does not publish.",
        helpLinkUri: HelpLink.For(RuleIds.InvalidEventName));

    public static readonly DiagnosticDescriptor UnknownEventName = new(
        id: RuleIds.UnknownEventName,
        title: "S3 event name is not known",
        messageFormat: "This version of the package does not know the S3 event '{0}'; if the event is newer, list it in the option 'storage_notifications.additional_s3_events'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The name has the right shape and is near to no known one: AWS may have added it after this package was made.",
        helpLinkUri: HelpLink.For(RuleIds.UnknownEventName));

    public static readonly DiagnosticDescriptor DeliveredEventName = new(
        id: RuleIds.DeliveredEventName,
        title: "S3 event name lacks its prefix",
        messageFormat: "'{0}' is the form that messages carry; a configuration needs '{1}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Amazon S3 drops the prefix 's3:' in the messages it sends and demands it in configurations. The AWS SDK sends the name as it is.",
        helpLinkUri: HelpLink.For(RuleIds.DeliveredEventName));

    public static readonly DiagnosticDescriptor RedundantEvent = new(
        id: RuleIds.RedundantEvent,
        title: "S3 event is subscribed to twice",
        messageFormat: "'{1}' of the same configuration already covers '{0}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A wildcard stands for all events of its family; a name that is listed again adds nothing.",
        helpLinkUri: HelpLink.For(RuleIds.RedundantEvent));

    public static readonly DiagnosticDescriptor InvalidVaultEvent = new(
        id: RuleIds.InvalidVaultEvent,
        title: "Glacier vault event does not exist",
        messageFormat: "S3 Glacier has no vault event '{0}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "S3 Glacier rejects a notification configuration that names an event it does not have. Names are case-sensitive; actions and job types are other words.",
        helpLinkUri: HelpLink.For(RuleIds.InvalidVaultEvent));

    public static readonly DiagnosticDescriptor EventNameLiteral = new(
        id: RuleIds.EventNameLiteral,
        title: "Event name for which there is a constant",
        messageFormat: "'{0}' can be written as '{1}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        description: "The generator has emitted a constant for this name.",
        helpLinkUri: HelpLink.For(RuleIds.EventNameLiteral));

    public static readonly DiagnosticDescriptor NarrowSubscription = new(
        id: RuleIds.NarrowSubscription,
        title: "Subscription misses events of the same kind",
        messageFormat: "'{0}' alone misses {1:and}; '{2}' covers them all",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "Large uploads arrive as CompleteMultipartUpload and copies as Copy, not as Put; a delete in a versioned bucket puts a delete marker.",
        helpLinkUri: HelpLink.For(RuleIds.NarrowSubscription));

    public static readonly DiagnosticDescriptor EventNameCase = new(
        id: RuleIds.EventNameCase,
        title: "S3 event name in another case",
        messageFormat: "Amazon S3 writes '{0}' as '{1}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "It works only because the AWS SDK sends known names in S3's case.",
        helpLinkUri: HelpLink.For(RuleIds.EventNameCase));

    public static readonly DiagnosticDescriptor MalformedTopicArn = new(
        id: RuleIds.MalformedTopicArn,
        title: "Malformed SNS topic ARN",
        messageFormat: "'{0}' is not the ARN of {1}: it does not begin with 'arn:'",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A topic ARN reads arn:partition:sns:region:account:name, with an account of 12 digits and a name of at most 256 letters, digits, '-' and '_', ended by '.fifo' for FIFO topics.",
        helpLinkUri: HelpLink.For(RuleIds.MalformedTopicArn));

    public static readonly DiagnosticDescriptor MalformedDestinationArn = new(
        id: RuleIds.MalformedDestinationArn,
        title: "Malformed SQS queue or Lambda function ARN",
        messageFormat: "'{0}' is not the ARN of {1}: it does not begin with 'arn:'",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A queue ARN reads arn:partition:sqs:region:account:name, a function ARN arn:partition:lambda:region:account:function:name with an optional version or alias.",
        helpLinkUri: HelpLink.For(RuleIds.MalformedDestinationArn));

    public static readonly DiagnosticDescriptor WrongServiceArn = new(
        id: RuleIds.WrongServiceArn,
        title: "ARN of another service",
        messageFormat: "'{0}' is the ARN of {1}; the ARN of {2} is needed here",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Each kind of destination has a member of its own; the ARN of another service is rejected.",
        helpLinkUri: HelpLink.For(RuleIds.WrongServiceArn));

    public static readonly DiagnosticDescriptor FifoDestination = new(
        id: RuleIds.FifoDestination,
        title: "FIFO destination of an S3 notification",
        messageFormat: "'{0}' is a FIFO {1}; Amazon S3 sends notifications to standard destinations only",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Amazon S3 rejects FIFO topics and queues as destinations.",
        helpLinkUri: HelpLink.For(RuleIds.FifoDestination));

    public static readonly DiagnosticDescriptor UnknownArnRegion = new(
        id: RuleIds.UnknownArnRegion,
        title: "Region of an ARN is not known or belongs to another partition",
        messageFormat: "This version of the package does not know the region '{0}'; if the region is newer, list it in the option 'storage_notifications.additional_regions'",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Every region belongs to one partition. A region that is newer than this package can be listed in the option 'storage_notifications.additional_regions'.",
        helpLinkUri: HelpLink.For(RuleIds.UnknownArnRegion));

    public static readonly DiagnosticDescriptor PlaceholderArn = new(
        id: RuleIds.PlaceholderArn,
        title: "Placeholder in the place of an ARN",
        messageFormat: "'{0}' is a placeholder; put the ARN of {1} in its place",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Samples write words or letters where a real ARN has a region, an account of 12 digits and a name; other products with the same protocol have ARNs of their own.",
        helpLinkUri: HelpLink.For(RuleIds.PlaceholderArn));

    public static readonly DiagnosticDescriptor TopicRegionMismatch = new(
        id: RuleIds.TopicRegionMismatch,
        title: "Destination in another region than the bucket",
        messageFormat: "The bucket '{0}' is in {1}, but the {2} is in {3}; Amazon S3 sends notifications only within a region",
        category: DiagnosticCategories.Regions,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Topic, queue and function must be in the region of the bucket.",
        helpLinkUri: HelpLink.For(RuleIds.TopicRegionMismatch));

    public static readonly DiagnosticDescriptor OverlappingConfigurations = new(
        id: RuleIds.OverlappingConfigurations,
        title: "Two configurations match the same key for the same event",
        messageFormat: "Another configuration of this bucket also matches the key '{0}' for {1:and}; Amazon S3 accepts only one",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Amazon S3 rejects configurations that share an event when one key can have the prefixes and suffixes of both.",
        helpLinkUri: HelpLink.For(RuleIds.OverlappingConfigurations));

    public static readonly DiagnosticDescriptor InvalidFilterRule = new(
        id: RuleIds.InvalidFilterRule,
        title: "Filter rule that Amazon S3 does not have",
        messageFormat: "'{0}' is not a filter rule name; use '{1}' or '{2}'",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A filter has at most one rule named prefix and at most one named suffix.",
        helpLinkUri: HelpLink.For(RuleIds.InvalidFilterRule));

    public static readonly DiagnosticDescriptor SuspiciousFilterValue = new(
        id: RuleIds.SuspiciousFilterValue,
        title: "Filter value that probably matches nothing",
        messageFormat: "The filter value '{0}' contains '*', which matches only itself; Amazon S3 has no wildcards in filters",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Filter values are taken literally, with characters encoded as in a URL, and have at most 1,024 characters.",
        helpLinkUri: HelpLink.For(RuleIds.SuspiciousFilterValue));

    public static readonly DiagnosticDescriptor IncompleteConfiguration = new(
        id: RuleIds.IncompleteConfiguration,
        title: "Configuration without events or destination",
        messageFormat: "This configuration has no events; Amazon S3 rejects it",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Each configuration of a notification needs at least one event and a destination.",
        helpLinkUri: HelpLink.For(RuleIds.IncompleteConfiguration));

    public static readonly DiagnosticDescriptor DuplicateConfigurationId = new(
        id: RuleIds.DuplicateConfigurationId,
        title: "Two configurations with the same Id",
        messageFormat: "Another configuration of this bucket already has the Id '{0}'",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The Id of a configuration is unique within its bucket.",
        helpLinkUri: HelpLink.For(RuleIds.DuplicateConfigurationId));

    public static readonly DiagnosticDescriptor ReplacedNotification = new(
        id: RuleIds.ReplacedNotification,
        title: "Notification replaces the one put before",
        messageFormat: "This replaces the notification that was put on the bucket '{0}' before; put all configurations in one request",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Each put replaces the whole notification of the bucket.",
        helpLinkUri: HelpLink.For(RuleIds.ReplacedNotification));

    public static readonly DiagnosticDescriptor InvalidVaultName = new(
        id: RuleIds.InvalidVaultName,
        title: "Glacier account id or vault name that cannot exist",
        messageFormat: "'{0}' is not an account ID; use {1} digits, or '{2}' for the account of the credentials",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "S3 Glacier takes an account id without dashes, or a single dash for the account of the credentials.",
        helpLinkUri: HelpLink.For(RuleIds.InvalidVaultName));

    public static readonly DiagnosticDescriptor InvalidVaultConfiguration = new(
        id: RuleIds.InvalidVaultConfiguration,
        title: "Glacier configuration by a name of old documentation",
        messageFormat: "S3 Glacier does not know '{0}' here; use '{1}'",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Older pages of the documentation write Topic for SNSTopic and notification-policy for notification-configuration.",
        helpLinkUri: HelpLink.For(RuleIds.InvalidVaultConfiguration));
}
