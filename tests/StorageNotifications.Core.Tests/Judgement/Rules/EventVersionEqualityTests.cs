using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class EventVersionEqualityTests
{
    [Theory]
    [InlineData(NameComparison.Equal, 1)]
    [InlineData(NameComparison.Start, 0)]
    [InlineData(NameComparison.Part, 0)]
    public void VersionComparedForEquality_IsReported(object comparison, int count)
    {
        var findings = Given.Findings<EventVersionEquality>(new ComparedVersionFact("2.1", TestPlace.At("text"), "Record.EventVersion", (NameComparison)comparison));

        Assert.Equal(count, findings.Count);
        Assert.All(findings, static finding => Assert.Equal(["2.1", "Record.EventVersion"], finding.Arguments));
    }
}
