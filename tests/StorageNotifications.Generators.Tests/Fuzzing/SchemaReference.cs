using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Runtime;

namespace StorageNotifications.Fuzzing;

/// <summary>Validates messages against the schemas with System.Text.Json, without using emitted parsers.</summary>
internal static class SchemaReference
{
    private static readonly (string Name, IEnumerable<ShapeSchema> Shapes)[] Shapes =
    [
        .. MessageCatalog.Default.Messages.Select(static message => (message.Name, (IEnumerable<ShapeSchema>)message.Recognition)),
        .. WrappingSchema.Default.Select(static wrapping => (wrapping.Name, (IEnumerable<ShapeSchema>)wrapping.Recognition)),
    ];

    /// <summary>Finds the message that the first members of a document identify; null if it is unknown.</summary>
    public static MessageSchema? Recognize(JsonElement document) =>
        NameOfShape(document) is { } name ? MessageCatalog.Default.Messages.FirstOrDefault(message => message.Name == name) : null;

    /// <summary>Finds the wrapper without a type that the first members of a document identify; null if it is unknown.</summary>
    public static WrappingSchema? RecognizeWrapping(JsonElement document) =>
        NameOfShape(document) is { } name ? WrappingSchema.Default.FirstOrDefault(wrapping => wrapping.Name == name) : null;

    private static string? NameOfShape(JsonElement document)
    {
        if (document.ValueKind != JsonValueKind.Object)
            return null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty member in document.EnumerateObject())
        {
            // A name that is not Unicode identifies nothing.
            if (NameOf(member) is { } read)
                seen.Add(read);
            foreach ((string name, IEnumerable<ShapeSchema> shapes) in Shapes)
            {
                if (shapes.Any(shape => shape.Conditions.All(condition => seen.Contains(condition.Path[0]) && Holds(condition, document))))
                    return name;
            }
        }
        return null;
    }

    /// <summary>Determines whether an object has the members that a schema requires, with the correct types.</summary>
    public static bool IsValid(JsonElement element, RecordSchema record, MessageSchema message)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return false;
        Dictionary<string, JsonElement> members = Members(element);
        return element.EnumerateObject().All(member => NameOf(member) is { } name && IsValidMember(name, member.Value, record, message))
            && record.Properties.All(property => !property.IsRequired || (members.TryGetValue(property.JsonName, out JsonElement value) && value.ValueKind != JsonValueKind.Null));
    }

    /// <summary>
    /// Determines whether an object repeats members at any depth. It is unspecified which of them identifies the message.
    /// </summary>
    public static bool HasRepeatedMembers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(element).Count < element.EnumerateObject().Count() || element.EnumerateObject().Any(static member => HasRepeatedMembers(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Any(HasRepeatedMembers),
        _ => false,
    };

    /// <summary>Determines whether each member of the record that has a value has the value of the text.</summary>
    public static bool HasValuesOf(object record, JsonElement element, RecordSchema schema, MessageSchema message)
    {
        Dictionary<string, JsonElement> members = Members(element);
        return schema.Properties.All(property =>
        {
            string name = property.Type.Kind == TypeKind.EncodedString ? "Encoded" + property.Name : property.Name;
            object? value = record.GetType().GetProperty(name)!.GetValue(record);
            return members.TryGetValue(property.JsonName, out JsonElement expected) ? IsValueOf(value, expected, property.Type, message) : value is null;
        });
    }

    private static bool IsValueOf(object? value, JsonElement expected, TypeSchema type, MessageSchema message)
    {
        if (value is null || expected.ValueKind == JsonValueKind.Null)
            return value is null && expected.ValueKind == JsonValueKind.Null;
        return type.Kind switch
        {
            TypeKind.String or TypeKind.EncodedString or TypeKind.Sequencer => value.ToString() == expected.GetString(),
            TypeKind.Boolean => (bool)value == expected.GetBoolean(),
            TypeKind.Int64 => !decimal.TryParse(expected.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) || (long)value == number,
            TypeKind.Time or TypeKind.TimeInSeconds => WireTime.TryParse(Encoding.UTF8.GetBytes(expected.GetString()!), out DateTimeOffset time) && time.EqualsExact((DateTimeOffset)value),
            TypeKind.Record => HasValuesOf(value, expected, message.Record(type.Record!), message),
            TypeKind.List => ((IEnumerable)value).Cast<object?>().SequenceEqual(expected.EnumerateArray().Cast<object?>(), new ItemComparer(type.Element!, message)),
            _ => ((IEnumerable)value).Cast<object>().Count() == Members(expected).Count,
        };
    }

    private static bool IsValid(JsonElement value, TypeSchema type, MessageSchema message) => type.Kind switch
    {
        TypeKind.String or TypeKind.EncodedString or TypeKind.Sequencer => TextOf(value) is not null,
        TypeKind.Boolean => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        TypeKind.Int64 => value.ValueKind == JsonValueKind.Number && WireNumber.TryParse(Encoding.UTF8.GetBytes(value.GetRawText()), out _),
        TypeKind.Time or TypeKind.TimeInSeconds => TextOf(value) is { } text && WireTime.TryParse(Encoding.UTF8.GetBytes(text), out _),
        TypeKind.Record => IsValid(value, message.Record(type.Record!), message),
        TypeKind.List => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => IsValidItem(item, type.Element!, message)),
        _ => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(item => NameOf(item) is not null && IsValidItem(item.Value, type.Element!, message)),
    };

    // All values of a repeated member must have the correct type.
    private static bool IsValidMember(string name, JsonElement value, RecordSchema record, MessageSchema message) =>
        value.ValueKind == JsonValueKind.Null || record.Properties.FirstOrDefault(property => property.JsonName == name) is not { } known || IsValid(value, known.Type, message);

    private static bool IsValidItem(JsonElement item, TypeSchema type, MessageSchema message) =>
        item.ValueKind == JsonValueKind.Null ? type.IsNullable : IsValid(item, type, message);

    private static bool Holds(ConditionSchema condition, JsonElement document)
    {
        JsonElement value = document;
        foreach (string step in condition.Path)
        {
            if (step == "[0]")
            {
                if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0)
                    return false;
                value = value[0];
            }
            else if (value.ValueKind != JsonValueKind.Object || !Members(value).TryGetValue(step, out value))
            {
                return false;
            }
        }
        return condition.Kind switch
        {
            JsonKind.Object => value.ValueKind == JsonValueKind.Object,
            JsonKind.Array => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0,
            JsonKind.Boolean => value.ValueKind == JsonValueKind.True,
            _ => value.ValueKind == JsonValueKind.String && (condition.Values.Count == 0 || condition.Values.Contains(TextOf(value) ?? ""))
                && (TextOf(value) ?? "").StartsWith(condition.Prefix ?? "", StringComparison.Ordinal),
        };
    }

    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
            members[NameOf(member) ?? "\uFFFD" + member.Value.GetRawText()] = member.Value;
        return members;
    }

    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate.
            return null;
        }
    }

    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate.
            return null;
        }
    }

    private sealed class ItemComparer(TypeSchema type, MessageSchema message) : IEqualityComparer<object?>
    {
        public new bool Equals(object? value, object? expected) => IsValueOf(value, (JsonElement)expected!, type, message);

        public int GetHashCode(object? value) => 0;
    }
}
