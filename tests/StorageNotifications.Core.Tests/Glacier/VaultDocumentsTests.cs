using StorageNotifications.Core.Glacier;

namespace StorageNotifications.Core.Tests.Glacier;

public sealed class VaultDocumentsTests
{
    [Theory]
    [InlineData("""{ "Topic": "arn:aws:sns:us-east-1:111122223333:jobs", "Events": ["ArchiveRetrievalCompleted"] }""", "Topic", "SNSTopic")]
    [InlineData(""" {"Events":["InventoryRetrievalCompleted"],"Topic":"t"}""", "Topic", "SNSTopic")]
    [InlineData("/-/vaults/photos/notification-policy", "notification-policy", "notification-configuration")]
    [InlineData("https://glacier.us-east-1.amazonaws.com/111122223333/vaults/photos/notification-policy", "notification-policy", "notification-configuration")]
    public void OldName_IsLocated(string text, string old, string replacement)
    {
        Assert.True(VaultDocuments.MayConcern(text));
        Assert.Equal((text.IndexOf(old, StringComparison.Ordinal), old, replacement), VaultDocuments.FindOldName(text));
        Assert.Contains(VaultDocuments.Words, word => text.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "SNSTopic": "t", "Events": ["ArchiveRetrievalCompleted"] }""")]
    [InlineData("""{ "SNSTopic": "t", "Topic": "u", "Events": ["ArchiveRetrievalCompleted"] }""")]
    [InlineData("""{ "Topic": "t", "Events": ["s3:ObjectCreated:*"] }""")]
    [InlineData("""{ "Topic": "ArchiveRetrievalCompleted" }""")]
    [InlineData("""["Topic", "Events", "ArchiveRetrievalCompleted"]""")]
    [InlineData("/photos/notification-policy")]
    [InlineData("/notification-policy/vaults/")]
    [InlineData("/-/vaults/photos/notification-configuration")]
    public void OtherText_HasNone(string text) => Assert.Null(VaultDocuments.FindOldName(text));
}
