// All descriptors are in this file in the order of their ids: release tracking recognizes only fields that are declared like this.
using Microsoft.CodeAnalysis;
using Rules = StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>
/// The descriptors of all rules, with their default messages; <see cref="FindingDescriptors"/> contains the other messages.
/// </summary>
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

    /// <summary>The second message of the rule, for an option name instead of a value.</summary>
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
        title: "Project does not meet the requirements of the generated code",
        messageFormat: "The generated types need {0}; {1}",
        category: DiagnosticCategories.Generation,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Types that would not compile in this project are not generated. Set StorageNotificationsFamilies to None if you only want the analyzers.",
        helpLinkUri: HelpLink.For(MissingRequirementId),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor UnreadableTemplate = new(
        id: Rules.UnreadableTemplate.RuleId,
        title: "Template cannot be read",
        messageFormat: "This file is neither a CloudFormation template nor a notification configuration; it was not analyzed",
        category: DiagnosticCategories.Generation,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A template that cannot be read is not analyzed.",
        helpLinkUri: HelpLink.For(Rules.UnreadableTemplate.RuleId));

    public static readonly DiagnosticDescriptor InvalidEventName = new(
        id: Rules.InvalidEventName.RuleId,
        title: "S3 event name does not exist",
        messageFormat: "Amazon S3 has no event '{0}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Amazon S3 rejects a notification configuration that contains an event name it does not publish.",
        helpLinkUri: HelpLink.For(Rules.InvalidEventName.RuleId));

    public static readonly DiagnosticDescriptor UnknownEventName = new(
        id: Rules.UnknownEventName.RuleId,
        title: "S3 event name is not known",
        messageFormat: "This version of the package does not know the S3 event '{0}'; if the event is newer, list it in the option 'storage_notifications.additional_s3_events'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The name has the correct form but is not similar to any known name. AWS may have added the event after this version of the package was released.",
        helpLinkUri: HelpLink.For(Rules.UnknownEventName.RuleId));

    public static readonly DiagnosticDescriptor DeliveredEventName = new(
        id: Rules.DeliveredEventName.RuleId,
        title: "S3 event name lacks the 's3:' prefix",
        messageFormat: "'{0}' is the form used in messages; use '{1}' in a configuration",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Configurations require the prefix 's3:', which Amazon S3 omits in messages. The AWS SDK sends the name unchanged.",
        helpLinkUri: HelpLink.For(Rules.DeliveredEventName.RuleId));

    public static readonly DiagnosticDescriptor RedundantEvent = new(
        id: Rules.RedundantEvent.RuleId,
        title: "S3 event is redundant",
        messageFormat: "'{1}' of the same configuration already covers '{0}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A wildcard includes all events of its family, and a name that is listed again has no effect.",
        helpLinkUri: HelpLink.For(Rules.RedundantEvent.RuleId));

    public static readonly DiagnosticDescriptor NeverEqualName = new(
        id: Rules.NeverEqualName.RuleId,
        title: "Comparison with an event name is never true",
        messageFormat: "The value of '{1}' has no prefix 's3:', so '{0}' never matches it",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Messages contain the names of events without the prefix that configurations require. Amazon.S3.Util.S3EventNotification and MinIO give names with the prefix.",
        helpLinkUri: HelpLink.For(Rules.NeverEqualName.RuleId));

    public static readonly DiagnosticDescriptor InvalidVaultEvent = new(
        id: Rules.InvalidVaultEvent.RuleId,
        title: "Glacier vault event does not exist",
        messageFormat: "S3 Glacier has no vault event '{0}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "S3 Glacier rejects a notification configuration that contains any other event name. Names are case-sensitive; actions and job types are not event names.",
        helpLinkUri: HelpLink.For(Rules.InvalidVaultEvent.RuleId));

    public static readonly DiagnosticDescriptor EventNameLiteral = new(
        id: Rules.EventNameLiteral.RuleId,
        title: "Event name can be replaced with a constant",
        messageFormat: "'{0}' can be written as '{1}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        description: "The source generator provides a constant for this name.",
        helpLinkUri: HelpLink.For(Rules.EventNameLiteral.RuleId));

    public static readonly DiagnosticDescriptor NarrowSubscription = new(
        id: Rules.NarrowSubscription.RuleId,
        title: "Subscription misses related events",
        messageFormat: "'{0}' alone misses {1:and}; '{2}' covers them all",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "Large uploads are reported as CompleteMultipartUpload and copies as Copy, not as Put. Deleting an object from a versioned bucket creates a delete marker.",
        helpLinkUri: HelpLink.For(Rules.NarrowSubscription.RuleId));

    public static readonly DiagnosticDescriptor EventNameCase = new(
        id: Rules.EventNameCase.RuleId,
        title: "S3 event name has incorrect casing",
        messageFormat: "The casing of '{0}' is incorrect; Amazon S3 uses '{1}'",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Amazon S3 compares names case-sensitively. The name works only because the AWS SDK corrects the casing of the names it knows.",
        helpLinkUri: HelpLink.For(Rules.EventNameCase.RuleId));

    public static readonly DiagnosticDescriptor UnmatchedEventPattern = new(
        id: Rules.UnmatchedEventPattern.RuleId,
        title: "Event pattern matches no event of Amazon S3",
        messageFormat: "Amazon S3 sends no event with the detail-type '{0}'; did you mean {1:or}?",
        category: DiagnosticCategories.Events,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "EventBridge compares sources and detail-types exactly. The names of Amazon S3 notification events are not detail-types.",
        helpLinkUri: HelpLink.For(Rules.UnmatchedEventPattern.RuleId));

    public static readonly DiagnosticDescriptor MalformedTopicArn = new(
        id: Rules.MalformedTopicArn.RuleId,
        title: "Malformed SNS topic ARN",
        messageFormat: "'{0}' is not the ARN of {1}: it does not begin with 'arn:'",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A topic ARN has the form arn:partition:sns:region:account:name. The names of FIFO topics end in '.fifo'. The message names the invalid part and its limits.",
        helpLinkUri: HelpLink.For(Rules.MalformedTopicArn.RuleId));

    public static readonly DiagnosticDescriptor MalformedDestinationArn = new(
        id: Rules.MalformedDestinationArn.RuleId,
        title: "Malformed SQS queue or Lambda function ARN",
        messageFormat: "'{0}' is not the ARN of {1}: it does not begin with 'arn:'",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A queue ARN has the form arn:partition:sqs:region:account:name, a function ARN the form arn:partition:lambda:region:account:function:name, optionally followed by a version or an alias.",
        helpLinkUri: HelpLink.For(Rules.MalformedDestinationArn.RuleId));

    public static readonly DiagnosticDescriptor WrongServiceArn = new(
        id: Rules.WrongServiceArn.RuleId,
        title: "ARN of the wrong service",
        messageFormat: "'{0}' is the ARN of {1}; the ARN of {2} is required here",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Each kind of destination has its own member. Amazon S3 rejects the ARN of another service.",
        helpLinkUri: HelpLink.For(Rules.WrongServiceArn.RuleId));

    public static readonly DiagnosticDescriptor FifoDestination = new(
        id: Rules.FifoDestination.RuleId,
        title: "FIFO destination in an S3 notification",
        messageFormat: "'{0}' is a FIFO {1}; Amazon S3 sends notifications to standard destinations only",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Amazon S3 rejects FIFO topics and queues as destinations.",
        helpLinkUri: HelpLink.For(Rules.FifoDestination.RuleId));

    public static readonly DiagnosticDescriptor UnknownArnRegion = new(
        id: Rules.UnknownArnRegion.RuleId,
        title: "ARN region is not known or belongs to another partition",
        messageFormat: "This version of the package does not know the region '{0}'; if the region is newer, list it in the option 'storage_notifications.additional_regions'",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Every region belongs to exactly one partition. List a region that is newer than this package in the option 'storage_notifications.additional_regions'.",
        helpLinkUri: HelpLink.For(Rules.UnknownArnRegion.RuleId));

    public static readonly DiagnosticDescriptor PlaceholderArn = new(
        id: Rules.PlaceholderArn.RuleId,
        title: "Placeholder instead of an ARN",
        messageFormat: "'{0}' is a placeholder; replace it with the ARN of {1}",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Samples contain placeholders where a real ARN has a region, a 12-digit account ID and a name. S3-compatible products use their own ARNs.",
        helpLinkUri: HelpLink.For(Rules.PlaceholderArn.RuleId),
        customTags: DiagnosticTags.Behavior);

    public static readonly DiagnosticDescriptor MalformedLooseArn = new(
        id: Rules.MalformedLooseArn.RuleId,
        title: "Text looks like a malformed topic ARN",
        messageFormat: "'{0}' is not the ARN of {1}: it does not begin with 'arn:'",
        category: DiagnosticCategories.Arns,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The text begins like the ARN of a topic, but cannot be one. Where it is used is not known.",
        helpLinkUri: HelpLink.For(Rules.MalformedLooseArn.RuleId));

    public static readonly DiagnosticDescriptor TopicRegionMismatch = new(
        id: Rules.TopicRegionMismatch.RuleId,
        title: "Destination is not in the bucket's region",
        messageFormat: "The bucket '{0}' is in {1}, the region of the client, but the {2} is in {3}; Amazon S3 sends notifications only within a region",
        category: DiagnosticCategories.Regions,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A topic, queue or function must be in the same region as the bucket.",
        helpLinkUri: HelpLink.For(Rules.TopicRegionMismatch.RuleId));

    public static readonly DiagnosticDescriptor RefusedBucketLocation = new(
        id: Rules.RefusedBucketLocation.RuleId,
        title: "Amazon S3 refuses the bucket location",
        messageFormat: "'{0}' is not a location constraint; Amazon S3 creates buckets in this region only without one",
        category: DiagnosticCategories.Regions,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A bucket in us-east-1 has no location constraint. Other buckets are created by a client of the same region, or of us-east-1.",
        helpLinkUri: HelpLink.For(Rules.RefusedBucketLocation.RuleId));

    public static readonly DiagnosticDescriptor VaultTopicRegionMismatch = new(
        id: Rules.VaultTopicRegionMismatch.RuleId,
        title: "Topic is not in the vault's region",
        messageFormat: "The vault is in {0}, the region of the client, but the topic is in {1}; S3 Glacier sends notifications only within a region",
        category: DiagnosticCategories.Regions,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The topic of a vault must be in the same region as the vault.",
        helpLinkUri: HelpLink.For(Rules.VaultTopicRegionMismatch.RuleId));

    public static readonly DiagnosticDescriptor ClientTopicRegionMismatch = new(
        id: Rules.ClientTopicRegionMismatch.RuleId,
        title: "Topic is not in the client's region",
        messageFormat: "The client uses the region {0}, but the topic is in {1}; Amazon SNS finds a topic only in its own region",
        category: DiagnosticCategories.Regions,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A client of Amazon SNS reaches only the topics of its region.",
        helpLinkUri: HelpLink.For(Rules.ClientTopicRegionMismatch.RuleId));

    public static readonly DiagnosticDescriptor OverlappingConfigurations = new(
        id: Rules.OverlappingConfigurations.RuleId,
        title: "Two configurations match the same key for the same event",
        messageFormat: "Another configuration of this bucket also matches the key '{0}' for {1:and}; Amazon S3 accepts only one",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Amazon S3 rejects configurations that share an event if one key can match the filters of both.",
        helpLinkUri: HelpLink.For(Rules.OverlappingConfigurations.RuleId));

    public static readonly DiagnosticDescriptor InvalidFilterRule = new(
        id: Rules.InvalidFilterRule.RuleId,
        title: "Invalid filter rule",
        messageFormat: "'{0}' is not a filter rule name; use '{1}' or '{2}'",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A filter can have one rule named 'prefix' and one rule named 'suffix'.",
        helpLinkUri: HelpLink.For(Rules.InvalidFilterRule.RuleId));

    public static readonly DiagnosticDescriptor SuspiciousFilterValue = new(
        id: Rules.SuspiciousFilterValue.RuleId,
        title: "Filter value probably matches no key",
        messageFormat: "The filter value '{0}' contains '*', which matches only itself; Amazon S3 has no wildcards in filters",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Filter values are literal and are compared with URL-encoded keys.",
        helpLinkUri: HelpLink.For(Rules.SuspiciousFilterValue.RuleId));

    public static readonly DiagnosticDescriptor IncompleteConfiguration = new(
        id: Rules.IncompleteConfiguration.RuleId,
        title: "Configuration has no events or no destination",
        messageFormat: "This configuration has no events; Amazon S3 rejects it",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Each configuration requires a destination and at least one event.",
        helpLinkUri: HelpLink.For(Rules.IncompleteConfiguration.RuleId));

    public static readonly DiagnosticDescriptor DuplicateConfigurationId = new(
        id: Rules.DuplicateConfigurationId.RuleId,
        title: "Duplicate configuration Id",
        messageFormat: "Another configuration of this bucket already has the Id '{0}'",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The Id of a configuration must be unique within its bucket.",
        helpLinkUri: HelpLink.For(Rules.DuplicateConfigurationId.RuleId));

    public static readonly DiagnosticDescriptor ReplacedNotification = new(
        id: Rules.ReplacedNotification.RuleId,
        title: "Notification configuration replaces an earlier one",
        messageFormat: "This request replaces the notification configuration that was put on the bucket '{0}' earlier; put all configurations into one request",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Each request replaces the whole notification configuration of the bucket.",
        helpLinkUri: HelpLink.For(Rules.ReplacedNotification.RuleId));

    public static readonly DiagnosticDescriptor InvalidVaultName = new(
        id: Rules.InvalidVaultName.RuleId,
        title: "Invalid Glacier account ID or vault name",
        messageFormat: "'{0}' is not an account ID; use {1} digits, or '{2}' for the account of the credentials",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "S3 Glacier accepts an account ID without dashes, or a single dash for the account of the credentials.",
        helpLinkUri: HelpLink.For(Rules.InvalidVaultName.RuleId));

    public static readonly DiagnosticDescriptor InvalidVaultConfiguration = new(
        id: Rules.InvalidVaultConfiguration.RuleId,
        title: "Obsolete name in a Glacier notification configuration",
        messageFormat: "S3 Glacier does not accept the name '{0}'; use '{1}'",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Older documentation uses Topic instead of SNSTopic, and notification-policy instead of notification-configuration.",
        helpLinkUri: HelpLink.For(Rules.InvalidVaultConfiguration.RuleId));

    public static readonly DiagnosticDescriptor IncompleteRewrite = new(
        id: Rules.IncompleteRewrite.RuleId,
        title: "Notification is put back incompletely",
        messageFormat: "This request does not put back {0:and} of the notification configuration that was read, and so removes them from the bucket",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Each request replaces the whole notification configuration of the bucket: topics, queues, functions and EventBridge.",
        helpLinkUri: HelpLink.For(Rules.IncompleteRewrite.RuleId));

    public static readonly DiagnosticDescriptor UnsetList = new(
        id: Rules.UnsetList.RuleId,
        title: "List of a new object is null",
        messageFormat: "'{0}' of a new {1} is null until it is set, since version {2} of the AWS SDK",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Older versions of the AWS SDK create empty lists. In version 4, code that uses a list that was never set throws a NullReferenceException.",
        helpLinkUri: HelpLink.For(Rules.UnsetList.RuleId));

    public static readonly DiagnosticDescriptor MissingDestinationAccess = new(
        id: Rules.MissingDestinationAccess.RuleId,
        title: "Amazon S3 is not allowed to send to the destination",
        messageFormat: "No statement in this template allows the principal '{3}' the action '{2}' on the {0} '{1}'; Amazon S3 cannot send to it",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Amazon S3 sends a test message before it accepts a notification configuration and rejects the configuration if a destination refuses it.",
        helpLinkUri: HelpLink.For(Rules.MissingDestinationAccess.RuleId));

    public static readonly DiagnosticDescriptor UnorderedDestinationAccess = new(
        id: Rules.UnorderedDestinationAccess.RuleId,
        title: "Bucket does not wait for the permission of its destination",
        messageFormat: "CloudFormation may create the bucket '{0}' before '{1}', which lets Amazon S3 send to the {2} '{3}'; add 'DependsOn: {1}' to the bucket",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "CloudFormation creates resources in any order that references and DependsOn leave open. Amazon S3 validates the destinations when the bucket is created.",
        helpLinkUri: HelpLink.For(Rules.UnorderedDestinationAccess.RuleId));

    public static readonly DiagnosticDescriptor ManagedKeyDestination = new(
        id: Rules.ManagedKeyDestination.RuleId,
        title: "Destination is encrypted with an AWS managed key",
        messageFormat: "The {0} '{1}' is encrypted with '{2}', which Amazon S3 cannot use; use a customer managed key whose policy allows Amazon S3",
        category: DiagnosticCategories.Configurations,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The policy of an AWS managed key cannot be changed, and it does not allow Amazon S3.",
        helpLinkUri: HelpLink.For(Rules.ManagedKeyDestination.RuleId));

    public static readonly DiagnosticDescriptor UndecodedKey = new(
        id: Rules.UndecodedKey.RuleId,
        title: "URL-encoded key is given to S3",
        messageFormat: "The key of '{0}' is URL-encoded; Amazon S3 expects it decoded",
        category: DiagnosticCategories.Reading,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Messages of Amazon S3 contain the key of an object in application/x-www-form-urlencoded form. Amazon S3 does not find the object by that key if it contains a space or another character that is encoded.",
        helpLinkUri: HelpLink.For(Rules.UndecodedKey.RuleId));

    public static readonly DiagnosticDescriptor KeyDecodedTwice = new(
        id: Rules.KeyDecodedTwice.RuleId,
        title: "Key that is not URL-encoded is decoded",
        messageFormat: "The key of '{0}' is decoded already; decoding it again changes keys that contain '%' or '+'",
        category: DiagnosticCategories.Reading,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A key can contain '%' and '+'. Decoding a key more often than it was encoded results in the key of another object.",
        helpLinkUri: HelpLink.For(Rules.KeyDecodedTwice.RuleId));

    public static readonly DiagnosticDescriptor CompletionTakenForSuccess = new(
        id: Rules.CompletionTakenForSuccess.RuleId,
        title: "Completed job is assumed to have succeeded",
        messageFormat: "'{0}' is also true for a job that failed; check '{1}'",
        category: DiagnosticCategories.Reading,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A job of S3 Glacier is completed when it has ended, successfully or not.",
        helpLinkUri: HelpLink.For(Rules.CompletionTakenForSuccess.RuleId));

    public static readonly DiagnosticDescriptor SequencersComparedAsText = new(
        id: Rules.SequencersComparedAsText.RuleId,
        title: "Sequencers are compared as strings",
        messageFormat: "'{0}' is compared as a string, which results in the wrong order if the sequencers differ in length",
        category: DiagnosticCategories.Reading,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The sequencers of an object are hexadecimal numbers of different lengths.",
        helpLinkUri: HelpLink.For(Rules.SequencersComparedAsText.RuleId),
        customTags: DiagnosticTags.Behavior);

    public static readonly DiagnosticDescriptor UnguardedRecords = new(
        id: Rules.UnguardedRecords.RuleId,
        title: "Records of a message may be missing",
        messageFormat: "'{0}' is null if the text is the test message of Amazon S3",
        category: DiagnosticCategories.Reading,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Amazon S3 sends a test message, which has no records, when a notification is configured.",
        helpLinkUri: HelpLink.For(Rules.UnguardedRecords.RuleId));

    public static readonly DiagnosticDescriptor EventVersionEquality = new(
        id: Rules.EventVersionEquality.RuleId,
        title: "Version of a message is compared for equality",
        messageFormat: "'{1}' no longer equals '{0}' when Amazon S3 adds a member to the message; compare the major version",
        category: DiagnosticCategories.Reading,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Amazon S3 increases the minor version when it adds a member to its messages, and the major version when it changes them incompatibly.",
        helpLinkUri: HelpLink.For(Rules.EventVersionEquality.RuleId),
        customTags: DiagnosticTags.Behavior);

    public static readonly DiagnosticDescriptor CaseSensitiveReading = new(
        id: Rules.CaseSensitiveReading.RuleId,
        title: "Message is read with case-sensitive names",
        messageFormat: "The members of '{0}' stay null: their names differ from those in the JSON by case, which the options do not ignore",
        category: DiagnosticCategories.Reading,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "System.Text.Json compares names with regard to case unless the options say otherwise.",
        helpLinkUri: HelpLink.For(Rules.CaseSensitiveReading.RuleId));

    public static readonly DiagnosticDescriptor NarrowComparison = new(
        id: Rules.NarrowComparison.RuleId,
        title: "Event name is compared with one event only",
        messageFormat: "'{0}' alone misses {1:and}",
        category: DiagnosticCategories.Reading,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Large uploads and copies arrive under other names than small uploads.",
        helpLinkUri: HelpLink.For(Rules.NarrowComparison.RuleId),
        customTags: DiagnosticTags.Behavior);

    public static readonly DiagnosticDescriptor WriteIntoOwnBucket = new(
        id: Rules.WriteIntoOwnBucket.RuleId,
        title: "Handler writes into the bucket whose event it handles",
        messageFormat: "This is the bucket of the event ('{0}'); writing to it may raise the same event again",
        category: DiagnosticCategories.Reading,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A handler that writes into the bucket whose events it handles may trigger itself endlessly.",
        helpLinkUri: HelpLink.For(Rules.WriteIntoOwnBucket.RuleId),
        customTags: DiagnosticTags.Behavior);
}
