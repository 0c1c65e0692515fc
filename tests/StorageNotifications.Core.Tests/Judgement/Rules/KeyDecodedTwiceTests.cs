using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class KeyDecodedTwiceTests
{
    [Theory]
    [InlineData("Decoded", "DecodedByMember")]
    [InlineData("Plain", "NeverEncoded")]
    [InlineData("Decoded ReplacePlus", "DecodedByMember")]
    [InlineData("Plain ReplacePlus", "NeverEncoded")]
    [InlineData("Encoded Decode", null)]
    [InlineData("Encoded Decode ReplacePlus", null)]
    [InlineData("Encoded Unescape", null)]
    [InlineData("Encoded ReplacePlus Unescape", null)]
    public void DecodedKey_IsReportedAtItsSecondDecoding(string way, string? variant)
    {
        foreach (KeyStep next in new[] { KeyStep.Decode, KeyStep.Unescape })
            Assert.Equal(variant, Assert.Single(Given.Findings<KeyDecodedTwice>(Given.Key(way) with { Next = next })).Variant?.ToString());
    }

    [Theory]
    [InlineData("Encoded")]
    [InlineData("Encoded ReplacePlus")]
    [InlineData("Encoded Unescape ReplacePlus")]
    [InlineData("Encoded Unescape Cut")]
    [InlineData("Encoded Decode Unknown")]
    // The part can be encoded by the program that chose the key.
    [InlineData("Decoded Cut")]
    [InlineData("Plain Cut")]
    public void KeyThatCanBeEncoded_IsNotReported(string way) =>
        Assert.Empty(Given.Findings<KeyDecodedTwice>(Given.Key(way) with { Next = KeyStep.Decode }));

    [Theory]
    [InlineData("Decoded", true)]
    [InlineData("Plain", true)]
    [InlineData("Encoded Decode", true)]
    [InlineData("Encoded", false)]
    [InlineData("Encoded Unescape", false)]
    [InlineData("Decoded Cut", false)]
    public void ReplacedPlusOfADecodedKey_IsReported(string way, bool isReported) =>
        Assert.Equal(isReported, Given.Findings<KeyDecodedTwice>(Given.Key(way) with { Next = KeyStep.ReplacePlus }).Count == 1);

    [Fact]
    public void KeyDecodedOnce_IsNotReported() => Assert.Empty(Given.Findings<KeyDecodedTwice>(Given.Key("Plain")));
}
