using System.Reflection;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Generators.Tests.Infrastructure;

/// <summary>A payload in <c>Messages/</c>, in a folder that has the name of its schema.</summary>
internal static class MessageFile
{
    private const string SchemaExtension = ".schema.json";

    // The folder of payloads that no schema describes.
    private const string Unknown = "unknown";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Messages");

    private static readonly Dictionary<string, Type> Types = EmbeddedSchemas.In("Messages")
        .ToDictionary(static file => Path.GetFileName(file.Name).Replace(SchemaExtension, "", StringComparison.Ordinal), static file => TypeOf(MessageSchemaReader.Read(file)))
        .Append(new(Unknown, typeof(UnknownMessage)))
        .ToDictionary();

    /// <summary>The paths of all payloads, as <c>schema/name.json</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>The payloads that are messages, not configurations.</summary>
    public static IEnumerable<string> Notifications => All.Where(static name => typeof(NotificationMessage).IsAssignableFrom(TypeOf(name)));

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static string ReadText(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public static Type TypeOf(string name) => Types[name.Split('/')[0]];

    /// <summary>Calls <c>Parse(string)</c> of the payload's type.</summary>
    public static object Parse(Type type, string json)
    {
        MethodInfo parse = type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)])!;
        return parse.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [json], null)!;
    }

    public static string ToJson(object message) => (string)message.GetType().GetMethod("ToJson")!.Invoke(message, null)!;

    private static Type TypeOf(MessageSchema message) =>
        typeof(NotificationMessage).Assembly.GetType($"{typeof(NotificationMessage).Namespace}.{message.Family}.{message.Name}", throwOnError: true)!;
}
