using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StorageNotifications.Fuzzing;

/// <summary>Compares mutated messages in memory that ends where the message ends.</summary>
internal sealed class FuzzRun : IDisposable
{
    private const int MostBytes = 1 << 16;

    private static readonly string[] s_attributes =
    [
        "{}", "{\"a\":{\"Type\":\"String\",\"Value\":\"v\"},\"b\":{}}", "{\"a\":{\"stringValue\":\"s\",\"stringListValues\":[],\"binaryListValues\":[],\"dataType\":\"String\"}}",
        "{\"a\":\"v\"}", "{\"a\":{\"Type\":1}}", "{\"a\":{\"b\":{\"c\":\"d\"}}}", "{\"a\":null}", "null", "{\"a\":{\"stringListValues\":\"x\"}}",
    ];

    private readonly List<byte[]> _messages;
    private readonly List<byte[]> _documents;
    private readonly GuardedBytes? _guarded = GuardedBytes.IsSupported ? new GuardedBytes(MostBytes) : null;

    public FuzzRun(string folder)
    {
        byte[][] files = [.. Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        _documents = [.. Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Where(static file => file.Contains("configuration", StringComparison.Ordinal)).SelectMany(static file => new[] { File.ReadAllBytes(file), Compact(File.ReadAllBytes(file)) })];
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

    /// <summary>Compares mutations of messages in wrappers: each message is mutated before it is wrapped, and some wrappers are mutated as well.</summary>
    public void MutateWrapped(int seed, int times)
    {
        var random = new Random(seed);
        var mutator = new Mutator(seed);
        for (int i = 0; i < times; i++)
        {
            byte[] wrapped = Wrap(random, mutator, wrappers: random.Next(1, 4));
            Compare(random.Next(4) == 0 ? mutator.Change(wrapped) : wrapped);
        }
    }

    /// <summary>Compares mutations of configuration documents.</summary>
    public void MutateDocuments(int seed, int times)
    {
        var mutator = new Mutator(seed);
        for (int i = 0; i < times; i++)
        {
            foreach (byte[] document in _documents)
                CompareDocument(mutator.Change(document));
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

    private void CompareDocument(byte[] json)
    {
        if (json.Length > MostBytes)
            return;
        Compared++;
        if (DocumentOracle.Compare(json, _guarded is null ? json : Compared % 2 == 0 ? _guarded.AtTheEnd(json) : _guarded.AtTheBeginning(json)))
            Messages++;
    }

    private byte[] Wrap(Random random, Mutator mutator, int wrappers)
    {
        if (wrappers == 0)
        {
            byte[] message = _messages[random.Next(_messages.Count)];
            return random.Next(3) == 0 ? mutator.Change(message) : message;
        }
        byte[][] inner = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Wrap(random, mutator, wrappers - 1))];
        return random.Next(6) switch
        {
            0 => Batch(inner, "\"messageId\":\"m\",\"receiptHandle\":\"r\",\"body\":#,\"attributes\":{\"a\":\"1\"},\"messageAttributes\":" + Attributes() + ",\"eventSource\":\"aws:sqs\",\"awsRegion\":\"eu-north-1\""),
            1 => Batch(inner, "\"EventSource\":\"aws:sns\",\"EventVersion\":\"1.0\",\"Sns\":{\"Type\":\"Notification\",\"TopicArn\":\"t\",\"Message\":#,\"Timestamp\":\"2024-05-02T00:54:06.655Z\",\"MessageAttributes\":" + Attributes() + "}"),
            2 => Encoding.UTF8.GetBytes(Quote(inner[0], random)),
            3 => [.. "{\"requestContext\":{},\"requestPayload\":"u8, .. inner[0], .. "}"u8],
            _ => Encoding.UTF8.GetBytes($$"""
                {
                  "Type" : "Notification",
                  "MessageId" : "m",
                  "Message" : {{Quote(inner[0], random)}},
                  "Timestamp" : "2024-05-02T00:54:06.655Z",
                  "MessageAttributes" : {{Attributes()}}
                }
                """.ReplaceLineEndings("\n")),
        };

        string Attributes() => s_attributes[random.Next(s_attributes.Length)];

        byte[] Batch(byte[][] texts, string record) =>
            Encoding.UTF8.GetBytes($$"""{"Records":[{{string.Join(',', texts.Select(text => "{" + record.Replace("#", Quote(text, random), StringComparison.Ordinal) + "}"))}}]}""");
    }

    // AWS escapes only what must be escaped.
    private static string Quote(byte[] text, Random random) => random.Next(8) == 0
        ? JsonSerializer.Serialize(Encoding.UTF8.GetString(text))
        : $"\"{JsonEncodedText.Encode(Encoding.UTF8.GetString(text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    public void Dispose() => _guarded?.Dispose();

    private static byte[] Compact(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.SerializeToUtf8Bytes(document.RootElement);
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
