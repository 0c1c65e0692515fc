using System.Text;
using System.Text.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Glacier;
using StorageNotifications.Runtime;
using StorageNotifications.S3;

namespace StorageNotifications.Fuzzing;

/// <summary>Compares the results of the parsers of configuration documents with the schemas and the values that System.Text.Json reads.</summary>
internal static class DocumentOracle
{
    /// <summary>Determines whether the bytes are a notification configuration of a bucket.</summary>
    /// <exception cref="InvalidOperationException">The results differ.</exception>
    public static bool Compare(byte[] json, ReadOnlySpan<byte> place)
    {
        Compare(json, VaultNotificationConfiguration.TryParse(place, out VaultNotificationConfiguration? vault) ? vault : null);
        bool isRead = S3NotificationConfiguration.TryParse(place, out S3NotificationConfiguration? bucket);
        Compare(json, bucket);
        return isRead;
    }

    private static void Compare<T>(byte[] json, T? actual)
        where T : WireRecord
    {
        T? deserialized = Deserialize<T>(json, context: false, out bool isNull), fromContext = Deserialize<T>(json, context: true, out _);
        if (!isNull && !(Equals(deserialized, actual) && Equals(fromContext, actual)))
            throw Difference<T>(json, "The converter");
        using JsonDocument? document = TryParse(json);
        MessageSchema schema = MessageCatalog.Default.Messages.Single(static message => message.Name == typeof(T).Name);
        if (document is null || !SchemaReference.IsValid(document.RootElement, schema.Root, schema))
        {
            if (actual is not null)
                throw Difference<T>(json, "What Parse accepts");
            return;
        }
        if (actual is null)
            throw Difference<T>(json, "What Parse rejects");
        if (!SchemaReference.HasValuesOf(actual, document.RootElement, schema.Root, schema))
            throw Difference<T>(json, "A value");
        if (CanonicalJson.Of(actual.ToUtf8Json()) != CanonicalJson.Of(json))
            throw Difference<T>(json, "Writing");
    }

    private static JsonDocument? TryParse(byte[] json)
    {
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(json);
            _ = document.RootElement.GetRawText();
            return document;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            document?.Dispose();
            return null;
        }
    }

    private static T? Deserialize<T>(byte[] json, bool context, out bool isNull)
        where T : WireRecord
    {
        isNull = false;
        try
        {
            T? value = context ? (T?)JsonSerializer.Deserialize(json, StorageNotificationsJson.Context.Default.GetTypeInfo(typeof(T))!) : JsonSerializer.Deserialize<T>(json);
            isNull = value is null;
            return value;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static InvalidOperationException Difference<T>(byte[] json, string what) =>
        new($"{typeof(T).Name}: {what} differs from System.Text.Json: {Convert.ToBase64String(json)} {Encoding.UTF8.GetString(json)}");
}
