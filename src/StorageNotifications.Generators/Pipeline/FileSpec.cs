using System.Linq;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Core.Shared;

namespace StorageNotifications.Generators.Pipeline;

/// <summary>A file to emit. Equal specs produce equal files.</summary>
internal abstract record FileSpec(string HintName, EmissionSettings Settings);

/// <summary>A source file that is emitted in another namespace, but otherwise unchanged.</summary>
internal sealed record TemplateSpec(string HintName, EmissionSettings Settings, TemplateOrigin Origin, string Name, string Namespace, bool IsExported)
    : FileSpec(HintName, Settings);

/// <summary>The assembly in which a template is embedded.</summary>
internal enum TemplateOrigin
{
    /// <summary>Core, whose code the analyzers also use.</summary>
    Core,

    /// <summary>This assembly, which embeds the files of StorageNotifications.Runtime.</summary>
    Runtime,
}

/// <summary>Constants for the events of a service, grouped by family.</summary>
/// <param name="PatternPrefix">The prefix of event names in configurations for a class with a Matches method; otherwise, null.</param>
internal sealed record ConstantsSpec(
    string HintName, EmissionSettings Settings, string Namespace, string TypeName, string Summary, string Source,
    EquatableArray<ConstantSpec> Constants, string? PatternPrefix = null)
    : FileSpec(HintName, Settings);

/// <summary>A string constant, in a nested class if it has a group.</summary>
internal sealed record ConstantSpec(string? Group, string Name, string Value, string Summary);

/// <summary>The conversion of an S3 location constraint to a region.</summary>
internal sealed record LocationConstraintSpec(
    string HintName, EmissionSettings Settings, string Namespace, string Source, string RegionWithoutConstraint, EquatableArray<LocationSpec> Locations)
    : FileSpec(HintName, Settings);

/// <summary>A location constraint that is not a region code, and its region.</summary>
internal sealed record LocationSpec(string Constraint, string Region);

/// <summary>The value type for topic ARNs, and their grammar.</summary>
/// <param name="WithArticle">The noun phrase for such an ARN's resource: <c>an SNS topic</c>.</param>
internal sealed record TopicArnSpec(string HintName, EmissionSettings Settings, string WithArticle, ArnGrammarSpec Grammar)
    : FileSpec(HintName, Settings);

/// <summary>An <see cref="ArnGrammar"/>, compared by value.</summary>
internal sealed record ArnGrammarSpec(
    string PartitionPrefix,
    EquatableArray<string> LongRegionAreas,
    int AccountDigits,
    string Service,
    string ResourceType,
    int MaxNameLength,
    string NamePunctuation,
    string FifoSuffix,
    string LatestQualifier,
    int MaxQualifierLength)
{
    public static ArnGrammarSpec Of(ArnGrammar grammar) => new(
        grammar.PartitionPrefix,
        new(grammar.LongRegionAreas),
        grammar.AccountDigits,
        grammar.Service,
        grammar.ResourceType,
        grammar.MaxNameLength,
        grammar.NamePunctuation,
        grammar.FifoSuffix,
        grammar.LatestQualifier,
        grammar.MaxQualifierLength);
}

/// <summary>The converter of a value that is a string in JSON.</summary>
/// <param name="Keyword">The keyword of the type: <c>record</c> or <c>struct</c>.</param>
/// <param name="Refusal">The message for a string that cannot be parsed; null if every string is valid.</param>
internal sealed record TextConverterSpec(string HintName, EmissionSettings Settings, string Namespace, string TypeName, string Keyword, string? Refusal)
    : FileSpec(HintName, Settings);

/// <summary>The attributes with which users annotate their own members.</summary>
internal sealed record AnnotationsSpec(string HintName, EmissionSettings Settings) : FileSpec(HintName, Settings);

/// <summary>The type that the compiler requires for <c>init</c> accessors, for target frameworks that do not define it.</summary>
internal sealed record IsExternalInitSpec(string HintName, EmissionSettings Settings) : FileSpec(HintName, Settings);

/// <summary>The names of members that are left out of logs.</summary>
internal sealed record SecretNamesSpec(string HintName, EmissionSettings Settings, EquatableArray<string> Names) : FileSpec(HintName, Settings);

/// <summary>The records of a document.</summary>
internal sealed record ModelSpec(string HintName, EmissionSettings Settings, MessageSchema Message) : FileSpec(HintName, Settings);

/// <summary>The conversion of a document from and to XML.</summary>
internal sealed record XmlSpec(string HintName, EmissionSettings Settings, MessageSchema Message) : FileSpec(HintName, Settings);

/// <summary>The code that reads and writes the records of a document.</summary>
internal sealed record SerializationSpec(string HintName, EmissionSettings Settings, MessageSchema Message) : FileSpec(HintName, Settings);

/// <summary>The type that enumerates the items of a document without creating records.</summary>
internal sealed record ViewSpec(string HintName, EmissionSettings Settings, MessageSchema Message) : FileSpec(HintName, Settings);

/// <summary>The code that binds parameters of ASP.NET Core endpoints to documents.</summary>
internal sealed record HttpBindingSpec(string HintName, EmissionSettings Settings, EquatableArray<BoundTypeSpec> Types) : FileSpec(HintName, Settings);

/// <summary>A document type, and whether its base type also has a binding method.</summary>
internal sealed record BoundTypeSpec(string Namespace, string Name, bool Hides);

/// <summary>The System.Text.Json context that reads and writes the types without reflection.</summary>
internal sealed record JsonContextSpec(string HintName, EmissionSettings Settings, EquatableArray<ContextTypeSpec> Types) : FileSpec(HintName, Settings);

/// <summary>The full name of a type with a converter.</summary>
internal sealed record ContextTypeSpec(string Name, bool IsValueType = false);

/// <summary>The base class of all messages, and the type of unknown messages.</summary>
internal sealed record NotificationModelSpec(string HintName, EmissionSettings Settings) : FileSpec(HintName, Settings);

/// <summary>The code that recognizes messages.</summary>
internal sealed record RecognitionSpec(
    string HintName, EmissionSettings Settings, EquatableArray<MessageSchema> Messages, EquatableArray<WrappingSchema> Wrappings)
    : FileSpec(HintName, Settings);

/// <summary>The code that unwraps messages.</summary>
internal sealed record UnwrappingSpec(
    string HintName, EmissionSettings Settings, EquatableArray<MessageSchema> Messages, EquatableArray<WrappingSchema> Wrappings)
    : FileSpec(HintName, Settings)
{
    public bool HasWrappings => Wrappings.Count > 0 || Messages.Any(static message => message.Unwrap is not null);
}

/// <summary>The type of an unwrapped message and its context.</summary>
internal sealed record UnwrappedMessageSpec(string HintName, EmissionSettings Settings, bool HasObjectEvents) : FileSpec(HintName, Settings);

/// <summary>The type of object events, which is the same for all sources, and the code that reads it.</summary>
/// <param name="Messages">The messages that contain object events.</param>
/// <param name="Prefix">The prefix of event names, which some products also use in messages.</param>
/// <param name="Created">The delivered names of the events that create an object; a name with a colon at the end stands for a family.</param>
/// <param name="Removed">The names of the events that remove an object.</param>
/// <param name="Restored">The names of the events after which a restored copy can be read.</param>
/// <param name="BridgeNames">The names of the events in EventBridge, the most specific first.</param>
internal sealed record ObjectEventSpec(
    string HintName, EmissionSettings Settings, EquatableArray<MessageSchema> Messages, string Prefix,
    EquatableArray<string> Created, EquatableArray<string> Removed, EquatableArray<string> Restored, EquatableArray<BridgeNameSpec> BridgeNames)
    : FileSpec(HintName, Settings);

/// <summary>The detail-type of an event in EventBridge, and the values in the detail that distinguish it.</summary>
internal sealed record BridgeNameSpec(string DetailType, EquatableArray<DetailValueSpec> Detail, string EventName);

/// <summary>The name and value of a member of the detail.</summary>
internal sealed record DetailValueSpec(string Name, string Value);
