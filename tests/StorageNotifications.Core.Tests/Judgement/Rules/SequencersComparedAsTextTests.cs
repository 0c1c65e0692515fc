using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class SequencersComparedAsTextTests
{
    [Theory]
    [InlineData("x.CompareTo(y)")]
    [InlineData(null)]
    public void Comparison_IsReportedWithTheCorrectOne(string? code)
    {
        Finding finding = Assert.Single(Find(regardsLength: false, code));

        Assert.Equal(["Object.Sequencer"], finding.Arguments);
        Assert.Equal(code, finding.Replacements.Select(static replacement => replacement.Value).SingleOrDefault());
    }

    [Fact]
    public void CodeThatComparesTheLength_IsNotReported() => Assert.Empty(Find(regardsLength: true, null));

    private static IReadOnlyList<Finding> Find(bool regardsLength, string? code) =>
        Given.Findings<SequencersComparedAsText>(new SequencerComparisonFact(TestPlace.At("call"), "Object.Sequencer", regardsLength) { RightCode = code });
}
