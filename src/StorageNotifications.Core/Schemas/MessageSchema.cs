using System.Linq;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Json;

namespace StorageNotifications.Core.Schemas;

/// <summary>
/// A message or configuration document, as a file in <c>Schemas/Messages</c> describes it. The family is also the last part
/// of the namespace; any shape in the recognition is this message; the document's own record comes first.
/// </summary>
internal sealed record MessageSchema(
    string Name,
    string Family,
    string Source,
    EquatableArray<ShapeSchema> Recognition,
    UnwrapSchema? Unwrap,
    ViewSchema? View,
    EquatableArray<RecordSchema> Records)
{
    public RecordSchema Root => Records[0];

    /// <summary>Whether the document is one that arrives by itself, and not a configuration.</summary>
    public bool IsNotification => Recognition.Count > 0;

    /// <summary>The same document, read only by those who ask for its type.</summary>
    public MessageSchema WithoutRecognition() => this with { Recognition = EquatableArray<ShapeSchema>.Empty };

    public RecordSchema Record(string name)
    {
        foreach (RecordSchema record in Records)
        {
            if (record.Name == name)
                return record;
        }
        throw new System.ArgumentException($"{Name} has no part {name}", nameof(name));
    }
}

/// <summary>An object with named members. Of some, the same comes in message after message.</summary>
internal sealed record RecordSchema(
    string Name, string Summary, EquatableArray<PropertySchema> Properties, EquatableArray<ComputedSchema> Computed, bool Repeats);

/// <summary>
/// A member of an object, by its name in the text and in C#. Values other than the known ones may come; few that repeat do. The secret
/// names, its own or those of a map's items, are left out of logs.
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
    public bool IsSecret => SecretNames.Contains(JsonName);
}

/// <summary>
/// What a member or element holds: a scalar, a record by its name, or a list or map of elements. Whether it may be null
/// matters of elements only; members that are not required may always be.
/// </summary>
internal sealed record TypeSchema(TypeKind Kind, bool IsNullable = false, string? Record = null, TypeSchema? Element = null)
{
    public bool IsCollection => Kind is TypeKind.List or TypeKind.Map;
}

/// <summary>The kinds of value that messages are made of.</summary>
internal enum TypeKind
{
    String,

    /// <summary>Text in <c>application/x-www-form-urlencoded</c> form.</summary>
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

/// <summary>Conditions on members that must all hold.</summary>
internal sealed record ShapeSchema(EquatableArray<ConditionSchema> Conditions);

/// <summary>
/// A condition on the member at a path, of steps such as <c>Records</c>, <c>[0]</c> and <c>s3</c>: its kind, and the texts of which
/// it must be one, or <c>true</c>, or how the text begins; any will do if there are none. An array must be empty.
/// </summary>
internal sealed record ConditionSchema(EquatableArray<string> Path, JsonKind Kind, EquatableArray<string> Values, string? Prefix = null);

/// <summary>A flag that follows from other members of the same record.</summary>
internal sealed record ComputedSchema(string Name, string Summary, EquatableArray<ConditionSchema> Conditions);

/// <summary>The path of texts that hold inner messages; a step <c>[*]</c> stands for each element.</summary>
internal sealed record UnwrapSchema(EquatableArray<string> Path);

/// <summary>A way to walk the items of a list without making records of them: what is seen of each, by its path.</summary>
internal sealed record ViewSchema(string Name, string Summary, string List, EquatableArray<ViewMemberSchema> Members);

/// <summary>A member of a view and where its value lies in an item.</summary>
internal sealed record ViewMemberSchema(string Name, EquatableArray<string> Path);
