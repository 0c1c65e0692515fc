using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class InvalidVaultEventTests
{
    [Theory]
    [InlineData("ArchiveRetrieval", InvalidVaultEvent.Case.Misspelled, "ArchiveRetrievalCompleted")]
    [InlineData("inventoryRetrievalCompleted", InvalidVaultEvent.Case.Misspelled, "InventoryRetrievalCompleted")]
    [InlineData("s3:ObjectCreated:Put", null, null)]
    public void OtherName_IsReported(string name, object? variant, string? suggestion)
    {
        Finding finding = Assert.Single(Given.Findings<InvalidVaultEvent>(Given.VaultEvent(name)));

        Assert.Equal(variant, finding.Variant);
        Assert.Equal(suggestion, finding.Replacements.Select(static replacement => replacement.Value).FirstOrDefault());
    }

    [Fact]
    public void EventOfAVault_IsNotReported() => Assert.Empty(Given.Findings<InvalidVaultEvent>(Given.VaultEvent("ArchiveRetrievalCompleted")));

    [Fact]
    public void NameWithAnUnknownPart_IsNotAFact() => Assert.Null(VaultEventNameFact.Read(TestPlace.Text("Archive{}"), RuleSettings.Default));
}
