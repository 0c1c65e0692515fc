using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class UndecodedKeyTests
{
    [Theory]
    [InlineData("Encoded", null)]
    [InlineData("Encoded ReplacePlus", "PercentEncoded")]
    [InlineData("Encoded ReplacePlus ReplacePlus", "PercentEncoded")]
    [InlineData("Encoded Unescape", "PlusEncoded")]
    [InlineData("Encoded Unescape ReplacePlus", "PlusLost")]
    public void KeyThatIsNotDecoded_IsReported(string way, string? variant)
    {
        var finding = Assert.Single(Given.Findings<UndecodedKey>(Given.Key(way)));

        Assert.Equal(variant, finding.Variant?.ToString());
        Assert.Equal(["S3ObjectEntity.Key"], finding.Arguments);
    }

    [Theory]
    [InlineData("Encoded Decode")]
    [InlineData("Encoded ReplacePlus Unescape")]
    [InlineData("Encoded ReplacePlus Decode")]
    [InlineData("Encoded Cut Decode")]
    [InlineData("Encoded Cut")]
    [InlineData("Encoded Unknown")]
    [InlineData("Encoded Unknown Unescape")]
    [InlineData("Encoded Decode Decode")]
    [InlineData("Plain ReplacePlus")]
    [InlineData("Decoded")]
    [InlineData("Plain")]
    [InlineData("Plain Cut")]
    public void KeyThatIsDecodedOrUnknown_IsNotReported(string way) => Assert.Empty(Given.Findings<UndecodedKey>(Given.Key(way)));

    [Fact]
    public void KeyDecodedAfterwards_IsNotReported() =>
        Assert.Empty(Given.Findings<UndecodedKey>(Given.Key("Encoded") with { Next = KeyStep.Decode }));

    [Fact]
    public void CorrectCode_IsTheReplacement() => Assert.Equal(
        ["KeyDecoded"],
        Assert.Single(Given.Findings<UndecodedKey>(Given.Key("Encoded") with { RightCode = "KeyDecoded" })).Replacements.Select(static replacement => replacement.Value));
}
