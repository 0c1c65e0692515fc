using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class UnmatchedEventPatternTests
{
    [Theory]
    [InlineData("aws:s3", "Object Created")]
    [InlineData("AWS.S3", "Object Created")]
    [InlineData("s3", "Object Created")]
    [InlineData("s3.amazonaws.com", "")]
    public void MisspelledSource_IsReported(string source, string detailType)
    {
        Finding finding = Assert.Single(Find([source], detailType));

        Assert.Equal(UnmatchedEventPattern.Case.Source, finding.Variant);
        Assert.Equal([source, "aws.s3"], finding.Arguments);
    }

    [Theory]
    [InlineData("s3:ObjectCreated:*", "Object Created")]
    [InlineData("ObjectRemoved:Delete", "Object Deleted")]
    [InlineData("object created", "Object Created")]
    [InlineData("ObjectCreated", "Object Created")]
    [InlineData("Object Tag Added", "Object Tags Added")]
    public void DetailTypeThatS3NeverSends_IsReportedWithTheIntendedOne(string detailType, string meant)
    {
        Finding finding = Assert.Single(Find(["aws.s3"], detailType));

        Assert.Null(finding.Variant);
        Assert.Equal([meant], (IReadOnlyList<string>)finding.Arguments[1]);
    }

    [Fact]
    public void DetailTypeUnlikeAnyOther_IsReported() => Assert.Equal(UnmatchedEventPattern.Case.UnlikeDetailType, Assert.Single(Find(["aws.s3"], "Bucket Painted")).Variant);

    [Theory]
    [InlineData("aws.s3", "Object Created")]
    [InlineData("aws.s3", "AWS API Call via CloudTrail")]
    [InlineData("aws.s3", "")]
    [InlineData("aws.s3", "{}")]
    [InlineData("{}", "s3:ObjectCreated:*")]
    [InlineData("shop.orders", "s3:ObjectCreated:*")]
    [InlineData("s3", "Order Created")]
    public void Pattern_IsNotReported(string source, string detailType) => Assert.Empty(Find([source], detailType));

    [Fact]
    public void DetailTypeOfAnotherSource_IsNotReported()
    {
        Assert.Empty(Find(["aws.s3", "shop.orders"], "Order Created"));
        Assert.Empty(Find([], "Order Created"));
        Assert.Empty(Given.Findings<UnmatchedEventPattern>(new EventPatternFact([TestPlace.Text("aws.s3")], [TestPlace.Text("Order Created")])));
    }

    private static IReadOnlyList<Finding> Find(string[] sources, string detailType) => Given.Findings<UnmatchedEventPattern>(
        new EventPatternFact([.. sources.Select(static source => TestPlace.Text(source))], detailType.Length == 0 ? [] : [TestPlace.Text(detailType)]) { AllSourcesAreKnown = true });
}
