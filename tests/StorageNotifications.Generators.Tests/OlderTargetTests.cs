using System.Text.Json;
using StorageNotifications.Generators.Pipeline;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>What is emitted for targets without vectors does the same; it is run here on a newer one.</summary>
public class OlderTargetTests
{
    private static readonly CompilationInfo NetStandard = new(
        11, new Version(8, 0), HasIsExternalInit: true, HasRequiredMembers: false, HasNotNullWhen: false, HasSpanParsable: false, HasVectors: false);

    private static readonly Lazy<EmittedAssembly> Emitted = new(static () => EmittedAssembly.Compile(NetStandard));

    public static TheoryData<string> All => [.. MessageFile.All];

    [Theory]
    [MemberData(nameof(All))]
    public void Message_LosesNothing(string name)
    {
        string json = MessageFile.ReadText(name);

        JsonAssert.SameValue(json, Emitted.Value.Rewrite(MessageFile.TypeOf(name).FullName!, json));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void CompactMessage_IsWrittenAsItWas(string name)
    {
        using var document = JsonDocument.Parse(MessageFile.ReadText(name));
        string json = JsonSerializer.Serialize(document.RootElement);
        string newer = MessageFile.ToJson(MessageFile.Parse(MessageFile.TypeOf(name), json));

        Assert.Equal(newer, Emitted.Value.Rewrite(MessageFile.TypeOf(name).FullName!, json));
    }
}
