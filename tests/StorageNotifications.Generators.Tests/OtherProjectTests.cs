using System.Text.Json;
using StorageNotifications.Generators.Pipeline;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>
/// Tests the code that is emitted for targets without vectors, and for projects in which arithmetic overflow throws an exception. The code
/// runs on a newer target.
/// </summary>
public class OtherProjectTests
{
    private static readonly CompilationInfo NetStandard = new(
        11, new Version(8, 0), HasIsExternalInit: true, HasRequiredMembers: false, HasNotNullWhen: false, HasSpanParsable: false, HasVectors: false);

    private static readonly CompilationInfo Newest = new(13, new Version(10, 0), true, true, true, true, true);

    private static readonly Dictionary<string, Lazy<EmittedAssembly>> Emitted = new()
    {
        ["older"] = new(static () => EmittedAssembly.Compile(NetStandard)),
        ["checked"] = new(static () => EmittedAssembly.Compile(Newest, isChecked: true)),
        ["older and checked"] = new(static () => EmittedAssembly.Compile(NetStandard, isChecked: true)),
    };

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (string project in Emitted.Keys)
            {
                foreach (string name in MessageFile.All)
                    all.Add(project, name);
            }
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Message_RoundTrips(string project, string name)
    {
        string json = MessageFile.ReadText(name);

        JsonAssert.SameValue(json, Emitted[project].Value.Rewrite(MessageFile.TypeOf(name).FullName!, json));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void CompactMessage_IsWrittenUnchanged(string project, string name)
    {
        using var document = JsonDocument.Parse(MessageFile.ReadText(name));
        string json = JsonSerializer.Serialize(document.RootElement);
        string newer = MessageFile.ToJson(MessageFile.Parse(MessageFile.TypeOf(name), json));

        Assert.Equal(newer, Emitted[project].Value.Rewrite(MessageFile.TypeOf(name).FullName!, json));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("123456789012345678", true)]
    [InlineData("9223372036854775807", true)]
    [InlineData("-9223372036854775808", true)]
    [InlineData("1e3", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("1e400", false)]
    [InlineData("1e99999999999999999999", false)]
    [InlineData("123456789012345678901234567890", false)]
    public void OverflowingNumbers_AreRejected(string number, bool isSize)
    {
        string json = """{"Records":[{"eventName":"x","s3":{"bucket":{"name":"b"},"object":{"key":"k","size":#}}}]}""".Replace("#", number, StringComparison.Ordinal);
        foreach (Lazy<EmittedAssembly> emitted in Emitted.Values)
            Assert.Equal(isSize, emitted.Value.TryParse(json));
    }
}
