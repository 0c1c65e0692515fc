using StorageNotifications.Core.Events;
using StorageNotifications.Core.Shared;

namespace StorageNotifications.Core.Tests.Events;

public sealed class EventNameClassifierTests
{
    private static readonly EventNameClassifier S3 = new(EventCatalog.S3);
    private static readonly EventNameClassifier Glacier = new(EventCatalog.Glacier);

    public static TheoryData<string> Names => new(EventCatalog.S3.Events.Select(e => e.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void ListedName_IsValid(string name)
    {
        Assert.Equal(EventNameProblem.None, S3.Classify(name).Problem);
        AssertProblem(S3, name.ToUpperInvariant(), EventNameProblem.OtherCase, name);
        AssertProblem(S3, name["s3:".Length..], EventNameProblem.DeliveredForm, name);
    }

    [Theory]
    [InlineData("s3:ObjectCreated:Putt", "s3:ObjectCreated:Put")]
    [InlineData("s3:ObjectCreate:Put", "s3:ObjectCreated:Put")]
    [InlineData("s3:ObjectDeleted:*", "s3:ObjectRemoved:*")]
    [InlineData("s3:ObjectDeleted:Delete", "s3:ObjectRemoved:Delete")]
    [InlineData("s3:ObjectUpdated:*", "s3:ObjectCreated:*")]
    [InlineData("s3:ObjectUpdated:Put", "s3:ObjectCreated:Put")]
    [InlineData("s3:ObjectCreated", "s3:ObjectCreated:*")]
    [InlineData("s3:ObjectCreated:", "s3:ObjectCreated:*")]
    [InlineData("s3:ObjectCreated*", "s3:ObjectCreated:*")]
    [InlineData("s3ObjectCreated*", "s3:ObjectCreated:*")]
    [InlineData("s3.ObjectCreated.Put", "s3:ObjectCreated:Put")]
    [InlineData("s3:ObjectCreated:CompletedMultipartUpload", "s3:ObjectCreated:CompleteMultipartUpload")]
    [InlineData("s3:ObjectCreated:All", "s3:ObjectCreated:*")]
    [InlineData("s3:LifecycleExpiration:All", "s3:LifecycleExpiration:*")]
    [InlineData("ObjectCreated", "s3:ObjectCreated:*")]
    [InlineData("ObjectCreatedPut", "s3:ObjectCreated:Put")]
    [InlineData(" s3:ObjectCreated:Put", "s3:ObjectCreated:Put")]
    [InlineData("s3:Replication", "s3:Replication:*")]
    [InlineData("s3:ObjectAcl:*", "s3:ObjectAcl:Put")]
    [InlineData("s3:LifecycleTransition:*", "s3:LifecycleTransition")]
    public void MisspelledName_HasTheIntendedNameAsSuggestion(string text, string meant) =>
        AssertProblem(S3, text, EventNameProblem.Misspelled, meant);

    [Theory]
    [InlineData("")]
    [InlineData("s3:")]
    [InlineData("s3:*")]
    [InlineData("get")]
    [InlineData("unknown event")]
    [InlineData("kms:Key:Rotated")]
    [InlineData("s3:Objekt-Neu:Put")]
    public void TextThatIsNotAName_IsMisspelledWithoutSuggestion(string text) =>
        AssertProblem(S3, text, EventNameProblem.Misspelled);

    [Theory]
    [InlineData("s3:ObjectCreated:Append")]
    [InlineData("s3:BucketPolicy:Put")]
    [InlineData("s3:VersionPurged:*")]
    [InlineData("s3:InventoryReady")]
    public void WellFormedNameUnlikeAnyOther_CanBeNewer(string text) =>
        AssertProblem(S3, text, EventNameProblem.Unknown);

    [Theory]
    [InlineData("s3:ObjectAccessed:Get", "MinIO")]
    [InlineData("s3:ObjectCreated:PutTagging", "MinIO")]
    [InlineData("s3:ObjectSynced:Create", "Ceph")]
    public void NameOfAnotherProduct_IsReported(string text, string product)
    {
        EventNameVerdict verdict = S3.Classify(text);
        Assert.Equal((EventNameProblem.Foreign, product), (verdict.Problem, verdict.Detail));
    }

    [Fact]
    public void TestEvent_CannotBeSubscribedTo() =>
        Assert.Equal(EventNameProblem.NotSubscribable, S3.Classify("s3:TestEvent").Problem);

    [Fact]
    public void AdditionalName_IsValid() =>
        Assert.Equal(EventNameProblem.None, new EventNameClassifier(EventCatalog.S3, ["s3:ObjectCreated:Append"]).Classify("s3:ObjectCreated:Append").Problem);

    [Theory]
    [InlineData("ArchiveRetrieval", "ArchiveRetrievalCompleted")]
    [InlineData("archive-retrieval", "ArchiveRetrievalCompleted")]
    [InlineData("InventoryRetrievalComplete", "InventoryRetrievalCompleted")]
    [InlineData("Inventory-Retrieval-Completed", "InventoryRetrievalCompleted")]
    public void OtherWordOfGlacier_HasTheEventAsSuggestion(string text, string meant) =>
        AssertProblem(Glacier, text, EventNameProblem.Misspelled, meant);

    [Theory]
    [InlineData("InProgress")]
    [InlineData("s3:ObjectRestore:Completed")]
    [InlineData("")]
    public void TextThatIsNotAVaultEvent_IsInvalid(string text) =>
        AssertProblem(Glacier, text, EventNameProblem.Misspelled);

    [Theory]
    [InlineData("s3:ObjectCreated:*", "ObjectCreated:Put", true)]
    [InlineData("s3:ObjectCreated:*", "s3:ObjectCreated:Put", true)]
    [InlineData("s3:ObjectCreated:Put", "ObjectCreated:Put", true)]
    [InlineData("s3:ObjectCreated:Put", "ObjectCreated:Post", false)]
    [InlineData("s3:ObjectCreated:*", "ObjectCreated", false)]
    [InlineData("s3:ObjectCreated:*", "ObjectCreated:", false)]
    [InlineData("s3:ObjectRemoved:*", "ObjectCreated:Put", false)]
    [InlineData("s3:LifecycleTransition", "LifecycleTransition", true)]
    public void Pattern_MatchesLikeS3(string subscription, string delivered, bool matches) =>
        Assert.Equal(matches, S3EventPattern.Matches(EventCatalog.S3.Prefix, subscription, delivered));

    private static void AssertProblem(EventNameClassifier classifier, string text, EventNameProblem problem, params string[] suggestions)
    {
        EventNameVerdict verdict = classifier.Classify(text);
        Assert.Equal(problem, verdict.Problem);
        Assert.Equal(suggestions, verdict.Suggestions);
    }
}
