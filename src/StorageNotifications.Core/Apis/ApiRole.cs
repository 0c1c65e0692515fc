using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Core.Apis;

/// <summary>
/// The role of a value that is passed to a library member; a value that a library member returns is an <see cref="ApiSupply"/>. Each role
/// is one row: its word in the schemas, its shape, the fact that its value becomes or becomes part of, and the kind of object or call that
/// has such a member or parameter.
/// </summary>
internal sealed class ApiRole
{
    private static readonly List<ApiRole> Rows = [];

    /// <summary>The name of an S3 event in a subscription.</summary>
    public static readonly ApiRole S3Event = new("s3-event", RoleShape.Text, typeof(S3EventNameFact)) { Reader = ReadS3Event, Annotation = Annotations.S3EventType };

    /// <summary>A list of S3 event names in a subscription.</summary>
    public static readonly ApiRole S3Events = new("s3-events", RoleShape.Texts, typeof(S3EventNameFact))
    {
        Reader = ReadS3Event, Annotation = Annotations.S3EventType, Owner = ApiObject.Configuration,
    };

    /// <summary>The names of S3 events in one string, separated by semicolons.</summary>
    public static readonly ApiRole S3EventList = new("s3-event-list", RoleShape.TextList, typeof(S3EventNameFact)) { Reader = ReadS3Event, Owner = ApiObject.Configuration };

    /// <summary>A list of Glacier vault events.</summary>
    public static readonly ApiRole GlacierEvents = new("glacier-events", RoleShape.Texts, typeof(VaultEventNameFact)) { Reader = ReadVaultEvent };

    /// <summary>The ARN of the SNS topic that S3 sends notifications to.</summary>
    public static readonly ApiRole S3TopicDestination = new("s3-topic-destination", RoleShape.Text, typeof(ArnFact))
    {
        Reader = ReadArn, Kind = static arns => arns.SnsTopic, IsS3Destination = true, Owner = ApiObject.Configuration,
    };

    /// <summary>The ARN of the SQS queue that S3 sends notifications to.</summary>
    public static readonly ApiRole S3QueueDestination = new("s3-queue-destination", RoleShape.Text, typeof(ArnFact))
    {
        Reader = ReadArn, Kind = static arns => arns.SqsQueue, IsS3Destination = true, Owner = ApiObject.Configuration,
    };

    /// <summary>The ARN of the Lambda function that S3 invokes.</summary>
    public static readonly ApiRole S3FunctionDestination = new("s3-function-destination", RoleShape.Text, typeof(ArnFact))
    {
        Reader = ReadArn, Kind = static arns => arns.LambdaFunction, IsS3Destination = true, Owner = ApiObject.Configuration,
    };

    /// <summary>
    /// The ARN of the SNS topic that Glacier sends notifications to. AWS documents that S3 rejects FIFO topics, but not that Glacier does.
    /// </summary>
    public static readonly ApiRole GlacierTopic = new("glacier-topic", RoleShape.Text, typeof(ArnFact)) { Reader = ReadArn, Kind = static arns => arns.SnsTopic };

    /// <summary>The ARN of an SNS topic, for any purpose.</summary>
    public static readonly ApiRole SnsTopicArn = new("sns-topic-arn", RoleShape.Text, typeof(ArnFact)) { Reader = ReadArn, Kind = static arns => arns.SnsTopic, Annotation = Annotations.SnsTopicArn };

    /// <summary>A list of ARNs of SNS topics.</summary>
    public static readonly ApiRole SnsTopicArns = new("sns-topic-arns", RoleShape.Texts, typeof(ArnFact)) { Reader = ReadArn, Kind = static arns => arns.SnsTopic };

    /// <summary>The ARN of an SQS queue, for any purpose.</summary>
    public static readonly ApiRole SqsQueueArn = new("sqs-queue-arn", RoleShape.Text, typeof(ArnFact)) { Reader = ReadArn, Kind = static arns => arns.SqsQueue };

    /// <summary>The ARN of a Lambda function, for any purpose.</summary>
    public static readonly ApiRole LambdaFunctionArn = new("lambda-function-arn", RoleShape.Text, typeof(ArnFact)) { Reader = ReadArn, Kind = static arns => arns.LambdaFunction };

    /// <summary>The ARN of an SNS topic, or <c>@</c> and the name of a resource of the template.</summary>
    public static readonly ApiRole TopicArnOrReference = new("topic-arn-or-reference", RoleShape.Text, typeof(ArnFact)) { Reader = ReadArn, Kind = static arns => arns.SnsTopic, ReferencePrefix = "@" };

    /// <summary>The ARN of an SQS queue, or <c>@</c> and the name of a resource of the template.</summary>
    public static readonly ApiRole QueueArnOrReference = new("queue-arn-or-reference", RoleShape.Text, typeof(ArnFact)) { Reader = ReadArn, Kind = static arns => arns.SqsQueue, ReferencePrefix = "@" };

    /// <summary>The account that a Glacier vault belongs to.</summary>
    public static readonly ApiRole GlacierAccountId = new("glacier-account-id", RoleShape.Text, typeof(VaultAddressFact)) { Reader = ReadVaultAccount };

    /// <summary>The name of a Glacier vault.</summary>
    public static readonly ApiRole GlacierVaultName = new("glacier-vault-name", RoleShape.Text, typeof(VaultAddressFact)) { Reader = ReadVaultName };

    /// <summary>The name of a bucket.</summary>
    public static readonly ApiRole BucketName = new("bucket-name", RoleShape.Text, typeof(NotificationFact));

    /// <summary>A list of the configurations of a bucket's notification.</summary>
    public static readonly ApiRole S3Configurations = new("s3-configurations", RoleShape.Objects, typeof(NotificationFact)) { Owner = ApiObject.Notification };

    /// <summary>The complete notification of a bucket, which is sent to S3.</summary>
    public static readonly ApiRole S3Notification = new("s3-notification", RoleShape.Object, typeof(NotificationFact)) { Owner = ApiObject.NotificationHolder };

    /// <summary>A setting that sends all events of a bucket to EventBridge.</summary>
    public static readonly ApiRole EventBridge = new("s3-eventbridge", RoleShape.Object, typeof(NotificationFact));

    /// <summary>The bucket whose notification a call reads, or a request that names the bucket.</summary>
    public static readonly ApiRole NotificationRead = new("s3-notification-read", RoleShape.Object, typeof(RewrittenNotificationFact));

    /// <summary>A setting of a resource of infrastructure code that determines where it is created, or how many times: its provider, parent or count.</summary>
    public static readonly ApiRole ResourceContext = new("resource-context", RoleShape.Object, typeof(ConsecutivePutsFact));

    /// <summary>The Id of a configuration, unique within its bucket.</summary>
    public static readonly ApiRole ConfigurationId = new("configuration-id", RoleShape.Text, typeof(ConfigurationFact));

    /// <summary>The filter of a configuration, or an object that contains it.</summary>
    public static readonly ApiRole Filter = new("filter", RoleShape.Object, typeof(ConfigurationFact));

    /// <summary>Filters, all of which a key must match. A call with such a parameter makes a configuration.</summary>
    public static readonly ApiRole Filters = new("filters", RoleShape.Objects, typeof(ConfigurationFact)) { Call = ApiObject.Configuration };

    /// <summary>The prefix of the keys that a filter matches.</summary>
    public static readonly ApiRole FilterPrefix = new("filter-prefix", RoleShape.Text, typeof(ConfigurationFact)) { StandsAlone = true, HasCommonName = true };

    /// <summary>The suffix of the keys that a filter matches.</summary>
    public static readonly ApiRole FilterSuffix = new("filter-suffix", RoleShape.Text, typeof(ConfigurationFact)) { StandsAlone = true, HasCommonName = true };

    /// <summary>A list of the rules of a filter.</summary>
    public static readonly ApiRole FilterRules = new("filter-rules", RoleShape.Objects, typeof(ConfigurationFact));

    /// <summary>The name of a filter rule: prefix or suffix.</summary>
    public static readonly ApiRole FilterName = new("filter-name", RoleShape.Text, typeof(ConfigurationFact)) { StandsAlone = true, HasCommonName = true };

    /// <summary>The value of a filter rule.</summary>
    public static readonly ApiRole FilterValue = new("filter-value", RoleShape.Text, typeof(ConfigurationFact)) { StandsAlone = true, HasCommonName = true };

    /// <summary>A request that is sent to a topic.</summary>
    public static readonly ApiRole TopicRequest = new("sns-request", RoleShape.Object, typeof(ReachedTopicFact));

    /// <summary>A request that is sent to a vault.</summary>
    public static readonly ApiRole VaultRequest = new("glacier-request", RoleShape.Object, typeof(VaultTopicFact));

    /// <summary>The part of a vault request that contains the topic.</summary>
    public static readonly ApiRole VaultNotification = new("glacier-notification", RoleShape.Object, typeof(VaultTopicFact));

    /// <summary>A request that creates a bucket.</summary>
    public static readonly ApiRole BucketCreation = new("bucket-creation", RoleShape.Object, typeof(BucketLocationFact));

    /// <summary>The part of a bucket creation request that can contain the location.</summary>
    public static readonly ApiRole BucketConfiguration = new("bucket-configuration", RoleShape.Object, typeof(BucketLocationFact));

    /// <summary>The location of a new bucket.</summary>
    public static readonly ApiRole BucketLocation = new("bucket-location", RoleShape.Object, typeof(BucketLocationFact)) { StandsAlone = true };

    /// <summary>A string that is sent as the location of a new bucket without changes.</summary>
    public static readonly ApiRole LocationText = new("location-constraint", RoleShape.Text, typeof(BucketLocationFact));

    /// <summary>The region that a client connects to.</summary>
    public static readonly ApiRole ClientRegion = new("client-region", RoleShape.Object, typeof(NotificationFact));

    /// <summary>The configuration of a client.</summary>
    public static readonly ApiRole ClientConfig = new("client-config", RoleShape.Object, typeof(NotificationFact));

    /// <summary>A custom endpoint, which may not be AWS.</summary>
    public static readonly ApiRole ServiceUrl = new("service-url", RoleShape.Text, typeof(NotificationFact));

    /// <summary>The code of a region.</summary>
    public static readonly ApiRole RegionCode = new("region-code", RoleShape.Text, typeof(NotificationFact));

    /// <summary>The construct of the topic that S3 sends to.</summary>
    public static readonly ApiRole TopicConstruct = new("s3-topic-construct", RoleShape.Object, typeof(ArnFact)) { Arn = S3TopicDestination };

    /// <summary>The construct of the queue that S3 sends to.</summary>
    public static readonly ApiRole QueueConstruct = new("s3-queue-construct", RoleShape.Object, typeof(ArnFact)) { Arn = S3QueueDestination };

    /// <summary>The construct of the function that S3 calls.</summary>
    public static readonly ApiRole FunctionConstruct = new("s3-function-construct", RoleShape.Object, typeof(ArnFact)) { Arn = S3FunctionDestination };

    /// <summary>The destination of a configuration: an object that contains one of these constructs.</summary>
    public static readonly ApiRole DestinationObject = new("s3-destination-object", RoleShape.Object, typeof(ConfigurationFact));

    /// <summary>The attributes of an imported construct, one of which is its ARN.</summary>
    public static readonly ApiRole ImportAttributes = new("import-attributes", RoleShape.Object, typeof(ArnFact));

    /// <summary>The construct that a construct belongs to.</summary>
    public static readonly ApiRole ConstructScope = new("construct-scope", RoleShape.Object, typeof(NotificationFact));

    /// <summary>The ID of a construct in its scope.</summary>
    public static readonly ApiRole ConstructId = new("construct-id", RoleShape.Text, typeof(ArnFact));

    /// <summary>The properties of a construct.</summary>
    public static readonly ApiRole ConstructProperties = new("construct-properties", RoleShape.Object, typeof(ArnFact));

    /// <summary>Whether a topic or queue is FIFO.</summary>
    public static readonly ApiRole FifoSwitch = new("fifo-switch", RoleShape.Object, typeof(ArnFact));

    /// <summary>A name whose suffix makes a queue FIFO.</summary>
    public static readonly ApiRole FifoName = new("fifo-name", RoleShape.Text, typeof(ArnFact));

    /// <summary>The bucket of an event source.</summary>
    public static readonly ApiRole SourceBucket = new("event-source-bucket", RoleShape.Object, typeof(NotificationFact));

    /// <summary>The configuration of an event source.</summary>
    public static readonly ApiRole SourceProperties = new("event-source-properties", RoleShape.Object, typeof(NotificationFact));

    /// <summary>The bucket to whose notification an attribute adds a configuration. The destination is the annotated function.</summary>
    public static readonly ApiRole AnnotatedBucket = new("annotated-bucket", RoleShape.Text, typeof(NotificationFact)) { Call = ApiObject.Configuration };

    /// <summary>The properties of a stack.</summary>
    public static readonly ApiRole StackProperties = new("stack-properties", RoleShape.Object, typeof(NotificationFact));

    /// <summary>The account and region of a stack.</summary>
    public static readonly ApiRole StackEnvironment = new("stack-environment", RoleShape.Object, typeof(NotificationFact));

    /// <summary>A pattern of EventBridge events.</summary>
    public static readonly ApiRole EventPattern = new("event-pattern", RoleShape.Object, typeof(EventPatternFact));

    /// <summary>A pattern of EventBridge events in the form of its JSON: dictionaries and lists.</summary>
    public static readonly ApiRole EventPatternDocument = new("event-pattern-document", RoleShape.Object, typeof(EventPatternFact)) { StandsAlone = true };

    /// <summary>The sources that an event pattern matches.</summary>
    public static readonly ApiRole PatternSources = new("event-pattern-sources", RoleShape.Texts, typeof(EventPatternFact)) { Owner = ApiObject.EventPattern };

    /// <summary>The detail-types that an event pattern matches.</summary>
    public static readonly ApiRole PatternDetailTypes = new("event-pattern-detail-types", RoleShape.Texts, typeof(EventPatternFact)) { Owner = ApiObject.EventPattern };

    /// <summary>The switch that makes the library initialize the lists whose members have an <see cref="ApiMember.NullSince"/>.</summary>
    public static readonly ApiRole CollectionSwitch = new("collection-switch", RoleShape.Object, typeof(NullListFact));

    /// <summary>The key of an object in the form that S3 expects: decoded.</summary>
    public static readonly ApiRole ObjectKey = new("object-key", RoleShape.Origin, typeof(KeyFact)) { IsSink = true, HasCommonName = true };

    /// <summary>The bucket that an object is written into.</summary>
    public static readonly ApiRole WrittenBucket = new("written-bucket", RoleShape.Origin, typeof(BucketWriteFact)) { IsSink = true, HasCommonName = true };

    /// <summary>A sequencer string that is converted to a value with the order of the events.</summary>
    public static readonly ApiRole SequencerText = new("sequencer-text", RoleShape.Origin, typeof(SequencerComparisonFact));

    /// <summary>A value that a library only wraps. It is judged in the role of the member that takes the wrapper.</summary>
    public static readonly ApiRole Value = new("value", RoleShape.Wrapped, fact: null);

    private ApiRole(string word, RoleShape shape, Type? fact)
    {
        Word = word;
        Shape = shape;
        Fact = fact;
        Rows.Add(this);
    }

    /// <summary>Creates the fact about a text in a role.</summary>
    internal delegate Fact? TextReader(WrittenText text, ApiRole role, RuleSettings settings);

    public static IReadOnlyList<ApiRole> All => Rows;

    /// <summary>Gets the name of the role in the schemas.</summary>
    public string Word { get; }

    public RoleShape Shape { get; }

    /// <summary>Gets the type of the fact that the value becomes or becomes part of; null if it is only wrapped.</summary>
    public Type? Fact { get; }

    /// <summary>Gets the method that creates the fact about a text; null if the value is only part of a larger object.</summary>
    public TextReader? Reader { get; private init; }

    /// <summary>Gets the kind of the ARN from the grammars; null if the value is not an ARN.</summary>
    public Func<ArnGrammarCatalog, ArnKind>? Kind { get; private init; }

    /// <summary>Gets a value indicating whether the role is a destination of S3 notifications.</summary>
    public bool IsS3Destination { get; private init; }

    /// <summary>Gets the prefix of a reference to a resource of the template.</summary>
    public string? ReferencePrefix { get; private init; }

    /// <summary>Gets the role of the ARN of the construct in this role; null if the role has no construct.</summary>
    public ApiRole? Arn { get; private init; }

    /// <summary>Gets the attribute with which users assign the role to their own members.</summary>
    public string? Annotation { get; private init; }

    /// <summary>Gets the kind of the objects that have a property in the role.</summary>
    public ApiObject Owner { get; private init; }

    /// <summary>Gets the kind of object that a call with a parameter in the role creates.</summary>
    public ApiObject Call { get; private init; }

    /// <summary>Gets a value indicating whether a rule judges the origin of the value.</summary>
    public bool IsSink { get; private init; }

    /// <summary>
    /// Gets a value indicating whether members in the role have names that much other code contains, such as Key. Code that sets one names
    /// its type or the method that takes the object.
    /// </summary>
    public bool HasCommonName { get; private init; }

    /// <summary>Gets a value indicating whether a member in the role is judged even if the code uses no other member in a role.</summary>
    public bool StandsAlone { get; private init; }

    /// <summary>
    /// Gets a value indicating whether no rule judges the member alone. Code with a finding then also uses another member in a role.
    /// </summary>
    public bool IsPart => !StandsAlone && Reader is null && !IsSink && Owner == ApiObject.None && Call == ApiObject.None;

    /// <summary>Gets the role that an attribute assigns to a user's own member, or null.</summary>
    /// <param name="annotation">The name of the attribute's class.</param>
    public static ApiRole? ForAnnotation(string annotation, bool isText) =>
        Rows.Where(role => role.Annotation == annotation).OrderBy(role => (role.Shape == RoleShape.Text) == isText ? 0 : 1).FirstOrDefault();

    /// <summary>Splits a text into the texts that are judged separately.</summary>
    public IEnumerable<WrittenText> TextsIn(WrittenText text) =>
        Shape == RoleShape.TextList ? EventLists.Items(text.Text).Select(item => text.Slice(item.Start, item.Length)) : [text];

    /// <summary>Creates the fact about a text, or returns null if there is none.</summary>
    public Fact? Read(WrittenText text, RuleSettings settings) => Reader?.Invoke(text, this, settings);

    public override string ToString() => Word;

    private static Fact? ReadS3Event(WrittenText text, ApiRole role, RuleSettings settings) => S3EventNameFact.Read(text, settings);

    private static Fact? ReadVaultEvent(WrittenText text, ApiRole role, RuleSettings settings) => VaultEventNameFact.Read(text, settings);

    private static Fact? ReadVaultAccount(WrittenText text, ApiRole role, RuleSettings settings) => VaultAddressFact.Read(text, VaultAddressPart.AccountId);

    private static Fact? ReadVaultName(WrittenText text, ApiRole role, RuleSettings settings) => VaultAddressFact.Read(text, VaultAddressPart.VaultName);

    private static ArnFact? ReadArn(WrittenText text, ApiRole role, RuleSettings settings) =>
        role.ReferencePrefix is { } reference && text.Text.StartsWith(reference, StringComparison.Ordinal)
            ? null
            : ArnFact.Read(text, role.Kind!(settings.Catalogs.Arns), role.IsS3Destination, settings);
}
