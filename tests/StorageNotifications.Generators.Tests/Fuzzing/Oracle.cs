using System.Text;
using System.Text.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.S3;

namespace StorageNotifications.Fuzzing;

/// <summary>
/// Compares the results of the emitted parsers with the schemas and the values that System.Text.Json reads. Either the values are the same,
/// or both reject the text.
/// </summary>
internal static class Oracle
{
    /// <summary>Determines whether the bytes are a message.</summary>
    /// <exception cref="InvalidOperationException">The results differ.</exception>
    public static bool Compare(byte[] json, ReadOnlySpan<byte> place)
    {
        bool isMessage = NotificationMessage.TryParse(place, out NotificationMessage? expected);
        CompareWithSchema(json, expected);
        if (!Equal(Deserialize(json, out bool isNull), expected) && !isNull)
            throw Difference(json, "The converter");
        if (!Equal(DeserializeByContext(json), expected) && !isNull)
            throw Difference(json, "The context");
        if (isNull)
            return isMessage;
        CompareView(json, place, expected as S3EventNotification);
        if (expected is not null)
            CompareUnwrapped(json, place, expected);
        else if (NotificationMessage.UnwrapEach(place) is [{ Message: null, Error: not null }])
            Refuse(json, place);
        else
            throw Difference(json, "UnwrapEach");
        return isMessage;
    }

    private static void CompareWithSchema(byte[] json, NotificationMessage? actual)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json);
            _ = document.RootElement.GetRawText();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            if (actual is not null)
                throw Difference(json, "Parse accepts what is not JSON and");
            return;
        }
        using (document)
        {
            MessageSchema? recognized = SchemaReference.Recognize(document.RootElement);
            MessageSchema? schema = actual is null ? recognized : MessageCatalog.Default.Messages.FirstOrDefault(message => message.Name == actual.GetType().Name);
            bool isCertain = !SchemaReference.HasRepeatedMembers(document.RootElement);
            bool isValid = schema is null || SchemaReference.IsValid(document.RootElement, schema.Root, schema);
            if (isCertain && schema != recognized)
                throw Difference(json, "Recognition");
            if (actual is null ? isCertain && isValid : !isValid)
                throw Difference(json, "Parse");
            if (actual is null)
                return;
            if (schema is not null && !SchemaReference.HasValuesOf(actual, document.RootElement, schema.Root, schema))
                throw Difference(json, "A value");
            if (CanonicalJson.Of(actual.ToUtf8Json()) != CanonicalJson.Of(json))
                throw Difference(json, "Writing");
            // Any string can be written to a log.
            JsonDocument.Parse(actual.ToString()).Dispose();
        }
    }

    private static void CompareUnwrapped(byte[] json, ReadOnlySpan<byte> place, NotificationMessage expected)
    {
        IReadOnlyList<UnwrappedMessage> each = NotificationMessage.UnwrapEach(place);
        IEnumerable<NotificationMessage?> messages = each.Select(static item => item.Message);
        var reference = new UnwrapReference();
        NotificationMessage?[] inner = [.. reference.Each(expected)];
        if (reference.IsCertain && !inner.SequenceEqual(messages))
            throw Difference(json, "UnwrapEach");
        if (each.Any(static item => item.Message is null == item.Error is null || item is { Error.Path: null } or { Error.LineNumber: null } or { Error.BytePositionInLine: null }))
            throw Difference(json, "An error");

        bool isWhole = each.All(static item => item.Error is null);
        bool isUnwrapped = NotificationMessage.TryUnwrap(place, out IReadOnlyList<NotificationMessage>? unwrapped);
        if (isUnwrapped != isWhole || (isUnwrapped && !unwrapped!.SequenceEqual(messages)))
            throw Difference(json, "TryUnwrap");
        if (!isWhole)
            Refuse(json, place);
        else if (!NotificationMessage.ReadObjectEvents(place).Select(Facts).SequenceEqual(each.SelectMany(static item => item.ObjectEvents).Select(Facts)))
            throw Difference(json, "ReadObjectEvents");
    }

    private static (string, string, string, long?, string?, string?, string?, string?, DateTimeOffset?, NotificationMessage) Facts(S3ObjectEvent read) =>
        (read.BucketName, read.Key, read.EventName, read.Size, read.ETag, read.VersionId, read.Sequencer?.ToString(), read.AwsRegion, read.EventTime, read.Message);

    // S3EventReader may detect fewer errors than Parse. It is forward-only, so it cannot go back when a second list replaces the first one.
    private static void CompareView(byte[] json, ReadOnlySpan<byte> place, S3EventNotification? expected)
    {
        int count = 0;
        bool isTwice = expected is not null && HasTwoLists(json);
        var reader = new S3EventReader(place);
        try
        {
            for (; reader.Read(); count++)
            {
                if (expected is not null && !isTwice && !(count < expected.Records.Count && IsSame(reader, expected.Records[count])))
                    throw Difference(json, "S3EventReader");
            }
        }
        catch (JsonException) when (expected is null || isTwice)
        {
            return;
        }
        catch (JsonException error)
        {
            throw new InvalidOperationException("S3EventReader rejects the text", Difference(json, error.Message));
        }
        if (isTwice || (expected is not null && count != expected.Records.Count) || !IsJson(json))
            throw Difference(json, "S3EventReader");
    }

    private static bool IsJson(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool HasTwoLists(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().Count(static member => member.NameEquals("Records"u8) && member.Value.ValueKind == JsonValueKind.Array) > 1;
    }

    private static bool IsSame(S3EventReader reader, S3EventRecord record) =>
        IsText(reader.EventName, record.EventName) && IsText(reader.AwsRegion, record.AwsRegion) && IsText(reader.BucketName, record.S3.Bucket.Name)
        && IsText(reader.EncodedKey, record.S3.Object.EncodedKey) && reader.Size == record.S3.Object.Size
        && IsText(reader.Sequencer, record.S3.Object.Sequencer?.ToString());

    private static bool IsText(ReadOnlySpan<byte> bytes, string? text) => Encoding.UTF8.GetString(bytes) == (text ?? "");

    private static void Refuse(byte[] json, ReadOnlySpan<byte> place)
    {
        try
        {
            _ = NotificationMessage.Unwrap(place);
            throw Difference(json, "Unwrap");
        }
        catch (JsonException)
        {
        }
        try
        {
            _ = NotificationMessage.ReadObjectEvents(place);
            throw Difference(json, "ReadObjectEvents");
        }
        catch (JsonException)
        {
        }
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

    private static NotificationMessage? DeserializeByContext(byte[] json)
    {
        try
        {
            return (NotificationMessage?)JsonSerializer.Deserialize(json, StorageNotificationsJson.Context.Default.GetTypeInfo(typeof(NotificationMessage))!);
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

    // Writes the message through a Utf8JsonWriter.
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
