using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StorageNotifications.Runtime.Tests;

/// <summary>Tests that JSON that is copied to a writer has the format of the writer.</summary>
public class WireTokensTests
{
    private const string Json = """{"a":[1e3,"x+y","<\u00e9>",null,true],"b":{},"c\n":"é"}""";

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Json_HasTheFormOfTheWriter(bool isIndented, bool isRelaxed)
    {
        var options = new JsonWriterOptions { Indented = isIndented, Encoder = isRelaxed ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping : null };
        using var document = JsonDocument.Parse(Json);

        string actual = Write(options, static writer => WireTokens.Write(Encoding.UTF8.GetBytes(Json), writer));

        Assert.Equal(isIndented, actual.Contains('\n', StringComparison.Ordinal));
        Assert.Equal(!isRelaxed, !actual.Contains('+', StringComparison.Ordinal));
        using var result = JsonDocument.Parse(actual);
        Assert.True(JsonElement.DeepEquals(document.RootElement, result.RootElement));
        Assert.Contains("1e3", actual, StringComparison.Ordinal);
    }

    [Fact]
    public void NameThatIsNotUnicode_IsWrittenUnchanged()
    {
        const string Odd = """{"\ud800":"é"}""";

        Assert.Equal(Odd, Write(new JsonWriterOptions { Indented = true }, static writer => WireTokens.Write(Encoding.UTF8.GetBytes(Odd), writer)));
    }

    private static string Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
            write(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
