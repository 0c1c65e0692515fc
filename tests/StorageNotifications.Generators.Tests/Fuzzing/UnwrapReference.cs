using System.Text;
using System.Text.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Fuzzing;

/// <summary>Takes messages out of their wrappings by what the schemas say, over the values that System.Text.Json reads.</summary>
internal sealed class UnwrapReference
{
    private const int MostWrappings = 16;

    /// <summary>Whether the result is certain. It is unspecified which of several members with one name identifies a wrapper.</summary>
    public bool IsCertain { get; private set; } = true;

    /// <summary>The innermost messages in order; null for one that is malformed.</summary>
    public IEnumerable<NotificationMessage?> Each(NotificationMessage message, int wrappings = 0)
    {
        if (wrappings == MostWrappings)
            return [message];
        using var document = JsonDocument.Parse(message.ToUtf8Json());
        JsonElement root = document.RootElement;
        if (MessageCatalog.Default.Messages.FirstOrDefault(schema => schema.Name == message.GetType().Name) is { } known)
        {
            return known.Unwrap is not { } unwrap ? [message]
                : unwrap.Path[0] is var list && unwrap.Path.Contains("[*]")
                    ? [.. Last(root, list).EnumerateArray().Select(item => TextAt(item, unwrap.Path.Skip(2))).OfType<string>().SelectMany(text => EachIn(text, wrappings) ?? [UnknownMessage.OfText(text)])]
                    : TextAt(root, unwrap.Path) is { } inner && EachIn(inner, wrappings) is { } each ? each : [message];
        }
        if (root.ValueKind == JsonValueKind.String)
            return (TextOf(root) is { } text ? EachIn(text, wrappings) : null) ?? [message];
        IsCertain &= !SchemaReference.HasRepeatedMembers(root);
        return SchemaReference.RecognizeWrapping(root) switch
        {
            null => [message],
            { Member.Length: > 0 } wrapping => EachIn(First(root, wrapping.Member).GetRawText(), wrappings)!,
            var wrapping => [MemberOf(wrapping, message.ToUtf8Json())],
        };
    }

    // Null if the text is to be left as it is.
    private IEnumerable<NotificationMessage?>? EachIn(string text, int wrappings)
    {
        if (NotificationMessage.TryParse(text, out NotificationMessage? message))
            return Each(message, wrappings + 1);
        return IsTruncated(Encoding.UTF8.GetBytes(text)) || BeginsAsKnown(text) ? [null] : null;
    }

    // As long as it goes on as JSON, it may be known by what stands there.
    private static bool BeginsAsKnown(string text)
    {
        try
        {
            _ = NotificationMessage.Unwrap(JsonSerializer.Serialize(text));
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static NotificationMessage? MemberOf(WrappingSchema wrapping, byte[] member)
    {
        byte[] whole = [.. Encoding.UTF8.GetBytes($"{{\"{wrapping.MemberOf}\":"), .. member, (byte)'}'];
        Type type = typeof(NotificationMessage).Assembly.GetTypes().Single(type => type.Name == wrapping.Message);
        try
        {
            return (NotificationMessage?)JsonSerializer.Deserialize(whole, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsTruncated(byte[] json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
        try
        {
            bool isObject = reader.Read() && reader.TokenType == JsonTokenType.StartObject;
            while (reader.Read())
            {
            }
            return isObject && !(reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? TextAt(JsonElement element, IEnumerable<string> path)
    {
        foreach (string step in path)
        {
            if (element.ValueKind != JsonValueKind.Object)
                return null;
            element = Last(element, step);
        }
        return element.ValueKind == JsonValueKind.String ? TextOf(element) : null;
    }

    private static JsonElement Last(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value : default;

    private static JsonElement First(JsonElement element, string name) => element.EnumerateObject().First(member => member.NameEquals(name)).Value;

    private static string? TextOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair.
            return null;
        }
    }
}
