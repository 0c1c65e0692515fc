using System.Text;

namespace StorageNotifications.Fuzzing;

/// <summary>Compares mutated messages in memory that ends where the message ends.</summary>
internal sealed class FuzzRun : IDisposable
{
    private const int MostBytes = 1 << 16;

    private readonly List<byte[]> _messages;
    private readonly GuardedBytes? _guarded = GuardedBytes.IsSupported ? new GuardedBytes(MostBytes) : null;

    public FuzzRun(string folder)
    {
        byte[][] files = [.. Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        _messages = [.. files, .. files.Select(Compact), .. files.Select(Compact).Select(Envelope)];
    }

    /// <summary>The number of texts that were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>The number of texts that were messages.</summary>
    public int Messages { get; private set; }

    /// <summary>Compares mutations of each message. Each seed produces different mutations.</summary>
    public void Mutate(int seed, int times)
    {
        var mutator = new Mutator(seed);
        for (int i = 0; i < times; i++)
        {
            foreach (byte[] message in _messages)
                Compare(mutator.Change(message));
        }
    }

    /// <summary>Compares every prefix of each message.</summary>
    public void Truncate()
    {
        foreach (byte[] message in _messages)
        {
            for (int length = 0; length <= message.Length; length++)
                Compare(message[..length]);
        }
    }

    /// <summary>Compares a text before and after unreadable memory, and before more JSON.</summary>
    public void Compare(byte[] json)
    {
        if (json.Length > MostBytes)
            return;
        byte[] poisoned = [.. "\"}]}"u8, .. json, .. "\",\"eventName\":\"x\"}]}}}"u8];
        Compared++;
        if (Oracle.Compare(json, _guarded is null ? json : Compared % 2 == 0 ? _guarded.AtTheEnd(json) : _guarded.AtTheBeginning(json)))
            Messages++;
        if (Compared % 4 == 0)
            _ = Oracle.Compare(json, poisoned.AsSpan(4, json.Length));
    }

    public void Dispose() => _guarded?.Dispose();

    private static byte[] Compact(byte[] json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(document.RootElement);
    }

    private static byte[] Envelope(byte[] json) => Encoding.UTF8.GetBytes($$"""
        {
          "Type" : "Notification",
          "MessageId" : "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324",
          "TopicArn" : "arn:aws:sns:us-east-1:111122223333:uploads",
          "Message" : "{{Encoding.UTF8.GetString(json).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}}",
          "Timestamp" : "2024-05-02T00:54:06.655Z",
          "SignatureVersion" : "1"
        }
        """);
}
