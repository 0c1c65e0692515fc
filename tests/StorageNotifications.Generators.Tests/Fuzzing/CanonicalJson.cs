using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace StorageNotifications.Fuzzing;

/// <summary>Writes a JSON value so that equal values are equal texts: numbers as they are written, texts as they read, of repeated members the last.</summary>
internal static class CanonicalJson
{
    public static string Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Canonical(document.RootElement);
    }

    public static string Of(byte[] utf8Json)
    {
        using var document = JsonDocument.Parse(utf8Json);
        return Canonical(document.RootElement);
    }

    private static string Canonical(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', Members(element).Select(static member => $"{JsonSerializer.Serialize(member.Key)}:{member.Value}")) + "}",
        JsonValueKind.Array => "[" + string.Join(',', element.EnumerateArray().Select(Canonical)) + "]",
        JsonValueKind.String => Text(element),
        _ => element.GetRawText(),
    };

    private static SortedDictionary<string, string> Members(JsonElement element)
    {
        var members = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
            members[Name(property)] = Canonical(property.Value);
        return members;
    }

    private static string Name(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(property));
        }
    }

    // Half of a surrogate pair has no value as a string; it is compared as it is written.
    private static string Text(JsonElement element)
    {
        try
        {
            return JsonSerializer.Serialize(element.GetString());
        }
        catch (InvalidOperationException)
        {
            return element.GetRawText();
        }
    }
}
