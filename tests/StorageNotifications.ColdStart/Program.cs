using System.Text.Json;
using System.Text.Json.Serialization;
using StorageNotifications.Benchmarks.Peers;
using StorageNotifications.S3;

// The arguments are the task and the file of a message. The task runs twice, because the first run includes one-time initialization.
byte[] json = File.ReadAllBytes(args[1]);
int done = 0;
for (int i = 0; i < 2; i++)
    done += Run(args[0], json);
return done < 0 ? 1 : 0;

static int Run(string what, byte[] json) => what switch
{
    "empty" => json.Length,
    "parse" => S3EventNotification.Parse(json).Records.Count,
    "write" => S3EventNotification.Parse(json).ToUtf8Json().Length,
    "read" => Read(json),
    "System.Text.Json" => Peer(json),
    _ => -1,
};

static int Read(byte[] json)
{
    int bytes = 0;
    var reader = new S3EventReader(json);
    while (reader.Read())
        bytes += reader.EncodedKey.Length;
    return bytes;
}

static int Peer(byte[] json) => JsonSerializer.Deserialize(json, ColdStartContext.Default.PeerNotification)!.Records!.Count;

[JsonSerializable(typeof(PeerNotification))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ColdStartContext : JsonSerializerContext;
