using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Core.Shared;

namespace StorageNotifications.Generators.Pipeline;

/// <summary>One file to emit. Two equal specs give the same file.</summary>
internal abstract record FileSpec(string HintName, EmissionSettings Settings);

/// <summary>A source file that is emitted as it stands, in another namespace.</summary>
internal sealed record TemplateSpec(string HintName, EmissionSettings Settings, TemplateOrigin Origin, string Name, string Namespace, bool IsExported)
    : FileSpec(HintName, Settings);

/// <summary>Which assembly a template travels in.</summary>
internal enum TemplateOrigin
{
    /// <summary>Core, where the same code serves the analyzers.</summary>
    Core,

    /// <summary>This assembly, with the files of StorageNotifications.Runtime.</summary>
    Runtime,
}

/// <summary>Constants for the events of a service, in groups by their family.</summary>
/// <param name="PatternPrefix">The prefix of names in subscriptions, for classes that match them; otherwise null.</param>
internal sealed record ConstantsSpec(
    string HintName, EmissionSettings Settings, string Namespace, string TypeName, string Summary, string Source,
    EquatableArray<ConstantSpec> Constants, string? PatternPrefix = null)
    : FileSpec(HintName, Settings);

/// <summary>A text constant; in a nested class if it belongs to a group.</summary>
internal sealed record ConstantSpec(string? Group, string Name, string Value, string Summary);

/// <summary>The conversion of an S3 location constraint to the region it stands for.</summary>
internal sealed record LocationConstraintSpec(
    string HintName, EmissionSettings Settings, string Namespace, string Source, string RegionWithoutConstraint, EquatableArray<LocationSpec> Locations)
    : FileSpec(HintName, Settings);

/// <summary>A location constraint that is no region code, and the region.</summary>
internal sealed record LocationSpec(string Constraint, string Region);

/// <summary>The value type of topic ARNs, and their form.</summary>
/// <param name="WithArticle">What such an ARN names: <c>an SNS topic</c>.</param>
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

/// <summary>The converter of a value that is a text in JSON.</summary>
/// <param name="Keyword">The keyword of the type: <c>record</c> or <c>struct</c>.</param>
/// <param name="Refusal">What is said of a text that cannot be parsed; null if any text is a value.</param>
internal sealed record TextConverterSpec(string HintName, EmissionSettings Settings, string Namespace, string TypeName, string Keyword, string? Refusal)
    : FileSpec(HintName, Settings);

/// <summary>The attributes by which a user's own API says what its texts are.</summary>
internal sealed record AnnotationsSpec(string HintName, EmissionSettings Settings) : FileSpec(HintName, Settings);

/// <summary>The type that the compiler asks for to compile <c>init</c>, for libraries that lack it.</summary>
internal sealed record IsExternalInitSpec(string HintName, EmissionSettings Settings) : FileSpec(HintName, Settings);

/// <summary>The names of members that are left out of logs.</summary>
internal sealed record SecretNamesSpec(string HintName, EmissionSettings Settings, EquatableArray<string> Names) : FileSpec(HintName, Settings);

/// <summary>The records of a document.</summary>
internal sealed record ModelSpec(string HintName, EmissionSettings Settings, MessageSchema Message) : FileSpec(HintName, Settings);

/// <summary>What reads and writes the records of a document.</summary>
internal sealed record SerializationSpec(string HintName, EmissionSettings Settings, MessageSchema Message) : FileSpec(HintName, Settings);

/// <summary>What walks a document without making records.</summary>
internal sealed record ViewSpec(string HintName, EmissionSettings Settings, MessageSchema Message) : FileSpec(HintName, Settings);

/// <summary>What binds parameters of ASP.NET Core endpoints to documents, which are types by their namespaces and names.</summary>
internal sealed record HttpBindingSpec(string HintName, EmissionSettings Settings, EquatableArray<BoundTypeSpec> Types) : FileSpec(HintName, Settings);

/// <summary>A document, and whether its base type is bound too.</summary>
internal sealed record BoundTypeSpec(string Namespace, string Name, bool Hides);

/// <summary>The context by which System.Text.Json reads and writes the types without reflection.</summary>
internal sealed record JsonContextSpec(string HintName, EmissionSettings Settings, EquatableArray<ContextTypeSpec> Types) : FileSpec(HintName, Settings);

/// <summary>A type with a converter, by its full name.</summary>
internal sealed record ContextTypeSpec(string Name, bool IsValueType = false);

/// <summary>The base of all messages, and the message of unknown shape.</summary>
internal sealed record NotificationModelSpec(string HintName, EmissionSettings Settings) : FileSpec(HintName, Settings);

/// <summary>What recognises messages.</summary>
internal sealed record RecognitionSpec(string HintName, EmissionSettings Settings, EquatableArray<MessageSchema> Messages)
    : FileSpec(HintName, Settings);

/// <summary>What takes messages out of their wrappings.</summary>
internal sealed record UnwrappingSpec(string HintName, EmissionSettings Settings, EquatableArray<MessageSchema> Messages)
    : FileSpec(HintName, Settings);
