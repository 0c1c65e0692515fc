using System.Linq;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Json;

namespace StorageNotifications.Core.Schemas;

/// <summary>
/// A message or configuration document that a file in <c>Schemas/Messages</c> describes. The family is also the last part of the namespace.
/// A document that matches any of the recognition shapes is this message. The first record is the document itself.
/// </summary>
internal sealed record MessageSchema(
    string Name,
    string Family,
    string Source,
    EquatableArray<ShapeSchema> Recognition,
    UnwrapSchema? Unwrap,
    ObjectEventSchema? ObjectEvent,
    ViewSchema? View,
    EquatableArray<RecordSchema> Records)
{
    /// <summary>Gets the root element of the document's XML form; null if there is only a JSON form.</summary>
    public XmlRootSchema? Xml { get; init; }

    public RecordSchema Root => Records[0];

    /// <summary>Whether AWS sends the document as a message; false for configurations.</summary>
    public bool IsNotification => Recognition.Count > 0;

    /// <summary>The same document, which is parsed only when its type is requested.</summary>
    public MessageSchema WithoutRecognition() => this with { Recognition = EquatableArray<ShapeSchema>.Empty };

    public RecordSchema Record(string name)
    {
        foreach (RecordSchema record in Records)
        {
            if (record.Name == name)
                return record;
        }
        throw new System.ArgumentException($"{Name} has no record {name}", nameof(name));
    }
}

/// <summary>The root element of a document that also has an XML form.</summary>
internal sealed record XmlRootSchema(string Element, string Namespace);

/// <summary>An object with named members. <c>Repeats</c> is set if the same object occurs in many messages.</summary>
internal sealed record RecordSchema(
    string Name, string Summary, EquatableArray<PropertySchema> Properties, EquatableArray<ComputedSchema> Computed, bool Repeats)
{
    /// <summary>Gets a value indicating whether small code matters more than fast code: the record is rare.</summary>
    public bool IsCompact { get; init; }
}

/// <summary>
/// A member of an object, with its JSON and C# names. A message can contain values other than the known values. <c>Repeats</c> is set if
/// the member has few different values. The secret names, of the member itself or of the items of a map, are left out of logs.
/// </summary>
internal sealed record PropertySchema(
    string JsonName,
    string Name,
    string Summary,
    TypeSchema Type,
    bool IsRequired,
    string? Since,
    EquatableArray<string> KnownValues,
    bool Repeats,
    EquatableArray<string> SecretNames)
{
    /// <summary>Gets the name of the XML element. For a list, each item is an element of this name.</summary>
    public string XmlName { get; init; } = JsonName;

    public bool IsSecret => SecretNames.Contains(JsonName);
}

/// <summary>
/// The type of a member or element: a scalar, a record by its name, or a list or map. <c>IsNullable</c> applies only to elements; members
/// that are not required can always be null.
/// </summary>
internal sealed record TypeSchema(TypeKind Kind, bool IsNullable = false, string? Record = null, TypeSchema? Element = null)
{
    public bool IsCollection => Kind is TypeKind.List or TypeKind.Map;
}

/// <summary>The kinds of values in messages.</summary>
internal enum TypeKind
{
    String,

    /// <summary>A string in <c>application/x-www-form-urlencoded</c> form.</summary>
    EncodedString,
    Boolean,
    Int64,

    /// <summary>An ISO 8601 time, usually written with milliseconds.</summary>
    Time,

    /// <summary>An ISO 8601 time, usually written in whole seconds.</summary>
    TimeInSeconds,
    Sequencer,
    Record,
    List,
    Map,
}

/// <summary>Conditions on members, all of which must hold.</summary>
internal sealed record ShapeSchema(EquatableArray<ConditionSchema> Conditions);

/// <summary>
/// A condition on the member at a path of steps such as <c>Records</c>, <c>[0]</c> and <c>s3</c>: its kind, and its prefix or the values
/// that it can have. Without values and prefix, every value matches. An array must be empty.
/// </summary>
internal sealed record ConditionSchema(EquatableArray<string> Path, JsonKind Kind, EquatableArray<string> Values, string? Prefix = null);

/// <summary>A flag that is computed from other members of the same record.</summary>
internal sealed record ComputedSchema(string Name, string Summary, EquatableArray<ConditionSchema> Conditions);

/// <summary>The path of strings that contain inner messages; a step <c>[*]</c> selects each element.</summary>
/// <param name="Path">The path of the strings.</param>
/// <param name="SqsMessageId">The path of the ID that Amazon SQS assigned to the string, or empty.</param>
/// <param name="TopicArn">The path of the ARN of the topic to which the string was published, or empty.</param>
internal sealed record UnwrapSchema(EquatableArray<string> Path, EquatableArray<string> SqsMessageId, EquatableArray<string> TopicArn);

/// <summary>The paths of the members of an object event, in each item of a list or, without a list, in the document.</summary>
internal sealed record ObjectEventSchema(string? List, EquatableArray<ViewMemberSchema> Members)
{
    public bool Contains(string member) => Members.Any(candidate => candidate.Name == member);
}

/// <summary>A way to enumerate the items of a list without creating records. It exposes selected members of each item.</summary>
internal sealed record ViewSchema(string Name, string Summary, string List, EquatableArray<ViewMemberSchema> Members);

/// <summary>A member of a view or object event, and the path of its value in an item.</summary>
internal sealed record ViewMemberSchema(string Name, EquatableArray<string> Path);
