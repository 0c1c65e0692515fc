using System.Text;
using System.Text.Json;

namespace StorageNotifications.Generators.Tests.Infrastructure;

/// <summary>Compares JSON values: numbers as they are written, texts as they read, of repeated members the last.</summary>
internal static class JsonAssert
{
    public static void SameValue(string expected, string actual)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        Assert.Equal(Canonical(left.RootElement), Canonical(right.RootElement));
    }

    public static void SameValue(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual) =>
        SameValue(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual));

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
            members[property.Name] = Canonical(property.Value);
        return members;
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
