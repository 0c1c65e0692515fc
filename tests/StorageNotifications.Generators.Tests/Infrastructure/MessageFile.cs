using System.Reflection;
using StorageNotifications.EventBridge;
using StorageNotifications.Glacier;
using StorageNotifications.Lambda;
using StorageNotifications.S3;
using StorageNotifications.Sns;

namespace StorageNotifications.Generators.Tests.Infrastructure;

/// <summary>A payload below <c>Messages/</c>; its folder says what it is.</summary>
internal static class MessageFile
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Messages");

    private static readonly Dictionary<string, Type> Types = new()
    {
        ["s3-event"] = typeof(S3EventNotification),
        ["s3-test-event"] = typeof(S3TestEvent),
        ["s3-lost-object"] = typeof(S3ReducedRedundancyLostObject),
        ["glacier-job"] = typeof(GlacierJobNotification),
        ["vault-configuration"] = typeof(VaultNotificationConfiguration),
        ["sns-message"] = typeof(SnsMessage),
        ["eventbridge"] = typeof(S3EventBridgeEvent),
        ["lambda-sqs"] = typeof(SqsBatch),
        ["lambda-sns"] = typeof(SnsBatch),
        ["unknown"] = typeof(UnknownMessage),
    };

    /// <summary>All payloads, as <c>kind/name.json</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>Those that arrive by themselves.</summary>
    public static IEnumerable<string> Notifications => All.Where(static name => typeof(NotificationMessage).IsAssignableFrom(TypeOf(name)));

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static string ReadText(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public static Type TypeOf(string name) => Types[name.Split('/')[0]];

    /// <summary>Calls <c>Parse(string)</c> of the payload's own type.</summary>
    public static object Parse(Type type, string json)
    {
        MethodInfo parse = type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)])!;
        return parse.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [json], null)!;
    }

    public static string ToJson(object message) => (string)message.GetType().GetMethod("ToJson")!.Invoke(message, null)!;
}
