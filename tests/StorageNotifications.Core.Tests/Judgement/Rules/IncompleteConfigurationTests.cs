using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class IncompleteConfigurationTests
{
    [Theory]
    [InlineData("", true, null)]
    [InlineData("s3:ObjectCreated:*", false, IncompleteConfiguration.Missing.Destination)]
    [InlineData("", false, IncompleteConfiguration.Missing.EventsAndDestination)]
    public void MissingPart_IsReported(string events, bool hasDestination, object? variant)
    {
        Finding finding = Assert.Single(Given.Findings<IncompleteConfiguration>(Given.Configuration("c", events) with { HasDestination = hasDestination }));

        Assert.Equal((variant, "c[0..0]"), (finding.Variant, finding.Place.ToString()));
    }

    [Fact]
    public void CompleteConfiguration_IsNotReported() => Assert.Empty(Given.Findings<IncompleteConfiguration>(Given.Configuration("c")));

    [Fact]
    public void IncompletelyKnownConfiguration_IsNotReported()
    {
        ConfigurationFact empty = Given.Configuration("c", "");

        Assert.Empty(Given.Findings<IncompleteConfiguration>(empty with { AllSubscriptionsAreKnown = false }));
        Assert.Empty(Given.Findings<IncompleteConfiguration>(empty with { AllSettingsAreKnown = false }));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(" ", 1)]
    [InlineData("s3:ObjectCreated:*", 0)]
    [InlineData("{}", 0)]
    public void EmptyListInOneText_IsReported(string list, int findings) => Assert.Equal(
        findings,
        Given.Findings<IncompleteConfiguration>(Given.Configuration("c") with { AllSettingsAreKnown = false, EventList = TestPlace.Text(list) }).Count);
}
