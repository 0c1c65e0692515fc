using System.Text;

namespace StorageNotifications.Runtime.Tests;

/// <summary>Tests that escaped names are unescaped in place, so that values keep their positions.</summary>
public class WireNamesTests
{
    [Theory]
    [InlineData("""{"\u0061":1}""", """{"a"     :1}""")]
    [InlineData("""{"a":{"b\/c" : [{"\ud83d\ude00":"\u0061"}]}}""", """{"a":{"b/c"  : [{"😀"        :"\u0061"}]}}""")]
    [InlineData("""{"\u0061":1,"b":tru""", """{"a"     :1,"b":tru""")]
    public void NameWithEscapes_IsUnescapedInPlace(string json, string expected)
    {
        byte[] utf8Json = Encoding.UTF8.GetBytes(json);

        byte[]? unescaped = WireNames.Unescape(utf8Json);

        Assert.Equal(expected, Encoding.UTF8.GetString(unescaped!));
        Assert.Equal(utf8Json.Length, unescaped!.Length);
    }

    [Theory]
    [InlineData("""{"a":"\u0061"}""")]
    [InlineData("""{"\u0022":1}""")]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"a":1}""")]
    public void OtherText_IsNotCopied(string json) => Assert.Null(WireNames.Unescape(Encoding.UTF8.GetBytes(json)));
}
