using System.Text;
using System.Text.Json;
using StorageNotifications.Sns;

namespace StorageNotifications.Fuzzing;

/// <summary>
/// Compares what the emitted readers make of bytes with what they make of the tokens that System.Text.Json finds in them: the same
/// value, or both refuse.
/// </summary>
internal static class Oracle
{
    /// <summary>Whether the bytes are a message.</summary>
    /// <exception cref="InvalidOperationException">Both do not agree.</exception>
    public static bool Compare(byte[] json, ReadOnlySpan<byte> place)
    {
        NotificationMessage? expected = Deserialize(json, out bool isNull);
        if (isNull)
            return false;

        bool isMessage = NotificationMessage.TryParse(place, out NotificationMessage? actual);
        if (isMessage != (expected is not null) || !Equal(expected, actual))
            throw Difference(json, "Parse");
        if (expected is not null)
            CompareUnwrapped(json, place, expected);
        else
            Refuse(json, place);
        return isMessage;
    }

    private static void CompareUnwrapped(byte[] json, ReadOnlySpan<byte> place, NotificationMessage expected)
    {
        IReadOnlyList<NotificationMessage> inner;
        try
        {
            inner = NotificationMessage.Unwrap(place);
        }
        catch (JsonException) when (expected is not UnknownMessage)
        {
            // Something known that is damaged: within a wrapping that is whole, and so not this message.
            return;
        }
        if (expected is SnsMessage { Message: { } text } && inner is [var only] && !Equal(only, expected) && !IsOf(text, only))
            throw Difference(json, "Unwrap");
        if (expected is not (SnsMessage or Lambda.SnsBatch or Lambda.SqsBatch) && !(inner.Count == 1 && Equal(inner[0], expected)))
            throw Difference(json, "Unwrap");
    }

    // The message in the text, or in an envelope in it.
    private static bool IsOf(string text, NotificationMessage message)
    {
        NotificationMessage? expected = Deserialize(Encoding.UTF8.GetBytes(text), out bool isNull);
        return isNull || Equal(expected, message) || (expected is not null && NotificationMessage.Unwrap(expected.ToUtf8Json()).Any(inner => Equal(inner, message)));
    }

    private static void Refuse(byte[] json, ReadOnlySpan<byte> place)
    {
        try
        {
            _ = NotificationMessage.Unwrap(place);
        }
        catch (JsonException)
        {
            return;
        }
        throw Difference(json, "Unwrap");
    }

    private static NotificationMessage? Deserialize(byte[] json, out bool isNull)
    {
        isNull = false;
        try
        {
            NotificationMessage? message = JsonSerializer.Deserialize<NotificationMessage>(json);
            isNull = message is null;
            return message;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool Equal(NotificationMessage? left, NotificationMessage? right) =>
        left is null || right is null
            ? left == right
            : left.Equals(right) && left.ToUtf8Json().AsSpan().SequenceEqual(right.ToUtf8Json()) && Rewritten(left).AsSpan().SequenceEqual(left.ToUtf8Json());

    // The other way to write.
    private static byte[] Rewritten(NotificationMessage message)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
            message.WriteTo(writer);
        return stream.ToArray();
    }

    private static InvalidOperationException Difference(byte[] json, string what) =>
        new($"{what} differs from System.Text.Json: {Convert.ToBase64String(json)} {Encoding.UTF8.GetString(json)}");
}
