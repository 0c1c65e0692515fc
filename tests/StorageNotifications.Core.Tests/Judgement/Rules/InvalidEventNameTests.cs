using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class InvalidEventNameTests
{
    [Theory]
    [InlineData("s3:ObjectCreated:Putt", InvalidEventName.Case.Misspelled, "s3:ObjectCreated:Put")]
    [InlineData("s3:ObjectCreated", InvalidEventName.Case.Misspelled, "s3:ObjectCreated:*")]
    [InlineData("s3:ObjectDeleted:*", InvalidEventName.Case.Misspelled, "s3:ObjectRemoved:*")]
    [InlineData("s3:ObjectCreated:*,s3:ObjectRemoved:*", InvalidEventName.Case.Several, null)]
    [InlineData("ObjectCreated:Put; s3:ObjectCreated:Post", InvalidEventName.Case.Several, null)]
    [InlineData("s3:PutObject", InvalidEventName.Case.Action, "s3:ObjectCreated:*")]
    [InlineData("nothing", null, null)]
    [InlineData("", null, null)]
    [InlineData("s3:TestEvent", InvalidEventName.Case.NotSubscribable, null)]
    [InlineData("s3:ObjectAccessed:Get", InvalidEventName.Case.OfAnotherProduct, null)]
    public void NameThatS3DoesNotPublish_IsReported(string name, object? variant, string? suggestion)
    {
        Finding finding = Assert.Single(Given.Findings<InvalidEventName>(Given.S3Event(name)));

        Assert.Equal(variant, finding.Variant);
        Assert.Equal(suggestion, finding.Replacements.Where(static replacement => replacement.Elements is null).Select(static replacement => replacement.Value).FirstOrDefault());
        Assert.Equal(name, finding.Arguments[0]);
        Assert.Equal($"text[0..{name.Length}]", finding.Place.ToString());
    }

    [Fact]
    public void SeveralNames_AreReplacedByOneElementEach() => Assert.Equal(
        ["s3:ObjectCreated:*", "s3:ObjectRemoved:Delete"],
        Assert.Single(Assert.Single(Given.Findings<InvalidEventName>(Given.S3Event("s3:ObjectCreated:*;ObjectRemoved:delete"))).Replacements).Elements);

    [Fact]
    public void NameOfAnotherProduct_IsReportedWithTheProduct() =>
        Assert.Equal("MinIO", Assert.Single(Given.Findings<InvalidEventName>(Given.S3Event("s3:ObjectAccessed:Get"))).Arguments[2]);

    // Other rules report these names.
    [Theory]
    [InlineData("s3:ObjectCreated:Put")]
    [InlineData("s3:objectcreated:put")]
    [InlineData("ObjectCreated:Put")]
    [InlineData("s3:BucketRenamed:Twice")]
    public void OtherNames_AreNotReported(string name) => Assert.Empty(Given.Findings<InvalidEventName>(Given.S3Event(name)));

    [Theory]
    [InlineData("s3:ObjectAccessed:Get", 0)]
    [InlineData("s3:ObjectCreated:Putt", 1)]
    public void NameOfAnotherProductAtACustomEndpoint_IsNotReported(string name, int findings) =>
        Assert.Equal(findings, Given.Findings<InvalidEventName>(Given.S3Event(name), Given.OwnEndpoint).Count);

    [Theory]
    [InlineData("s3:TestEvent", 0)]
    [InlineData("s3:ObjectCreated:Putt", 1)]
    public void NameThatOccursOnlyInMessages_CanBeCompared(string name, int findings) =>
        Assert.Equal(findings, Given.Findings<InvalidEventName>(Given.S3Event(name, mayBeCompared: true)).Count);

    [Fact]
    public void NameWithAnUnknownPart_IsNotAFact() => Assert.Null(S3EventNameFact.Read(TestPlace.Text("s3:{}:Putt"), RuleSettings.Default));
}
