using System.Text;
using System.Text.Json;

namespace StorageNotifications.Runtime.Tests;

/// <summary>Tests that an error is located by its byte position, or by System.Text.Json if the text is not JSON.</summary>
public class WireFaultTests
{
    [Theory]
    [InlineData("{\n \"a\": [1, \"x\"]}", 12, "$.a[1]", 1, 10, "Expected a number, found String.")]
    [InlineData("[{\"a.b\":{}}]", 8, "$[0]['a.b']", 0, 8, "Expected a number, found StartObject.")]
    public void InvalidValue_IsLocated(string json, int at, string path, long line, long column, string message)
    {
        JsonException error = new WireFault(at, "Expected a number").Locate(Encoding.UTF8.GetBytes(json));

        Assert.Equal((path, line, column), (error.Path, error.LineNumber, error.BytePositionInLine));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void InvalidJson_IsLocated()
    {
        JsonException error = new WireFault(0, null).Locate("{\"a\":[1,}"u8);

        Assert.Equal(("$.a[0]", 0L, 8L), (error.Path, error.LineNumber, error.BytePositionInLine));
    }
}
