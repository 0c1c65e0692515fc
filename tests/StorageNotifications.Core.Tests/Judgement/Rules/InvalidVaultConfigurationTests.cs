using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class InvalidVaultConfigurationTests
{
    [Theory]
    [InlineData("/-/vaults/photos/notification-policy", "text[17..36]", "notification-configuration")]
    [InlineData("""{ "Topic": "arn", "Events": ["ArchiveRetrievalCompleted"] }""", "text[3..8]", "SNSTopic")]
    public void FormerName_IsReported(string text, string place, string name)
    {
        Finding finding = Assert.Single(Find(text));

        Assert.Equal(place, finding.Place.ToString());
        Assert.Equal([new Replacement(name) { IsCorrectEverywhere = true }], finding.Replacements);
    }

    [Theory]
    [InlineData("/-/vaults/photos/notification-configuration")]
    [InlineData("""{ "SNSTopic": "arn", "Events": ["ArchiveRetrievalCompleted"] }""")]
    public void NameOfTheService_IsNotReported(string text) => Assert.Empty(Find(text));

    private static IReadOnlyList<Finding> Find(string text) => Given.Findings<InvalidVaultConfiguration>(new DocumentFact(TestPlace.Text(text)));
}
