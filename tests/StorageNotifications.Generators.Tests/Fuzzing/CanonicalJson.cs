using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace StorageNotifications.Fuzzing;

/// <summary>
/// Writes a JSON value so that equal values have equal texts: numbers as written, unescaped strings, and the last of several repeated
/// members.
/// </summary>
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

    // A lone surrogate has no string value, so its raw text is compared.
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
