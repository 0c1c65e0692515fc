using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class DuplicateConfigurationIdTests
{
    [Fact]
    public void RepeatedIds_AreReportedWithTheFirst()
    {
        IReadOnlyList<Finding> findings = Find("same", "other", "same", "same");

        Assert.Equal(["id2[0..4]", "id3[0..4]"], findings.Select(static finding => finding.Place.ToString()));
        Assert.All(findings, static finding => Assert.Equal("id0[0..4]", finding.Other!.ToString()));
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", "A")]
    [InlineData("", "")]
    [InlineData("{}", "{}")]
    [InlineData(null, null)]
    public void DifferentOrUnknownIds_AreNotReported(string? first, string? second) => Assert.Empty(Find(first, second));

    [Fact]
    public void ConfigurationThatOtherCodeCanSet_IsNotReported()
    {
        ConfigurationFact shared = Given.Configuration("c") with { Id = TestPlace.Text("same"), IsShared = true };

        Assert.Empty(Given.Findings<DuplicateConfigurationId>(Given.Notification(shared, shared)));
    }

    private static IReadOnlyList<Finding> Find(params IReadOnlyList<string?> ids) => Given.Findings<DuplicateConfigurationId>(
        Given.Notification([.. ids.Select(static (id, i) => Given.Configuration($"c{i}") with { Id = id is null ? null : TestPlace.Text(id, $"id{i}") })]));
}
