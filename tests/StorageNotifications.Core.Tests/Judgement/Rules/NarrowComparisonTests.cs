using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class NarrowComparisonTests
{
    [Theory]
    [InlineData("Delivered Equal ObjectCreated:Put")]
    [InlineData("Prefixed Equal s3:ObjectCreated:Put")]
    [InlineData("Either Equal ObjectCreated:Put")]
    public void PutWithoutTheOtherEvents_IsReportedWithTheMissedEvents(string comparison)
    {
        var finding = Assert.Single(Given.Findings<NarrowComparison>(Given.ComparedName(comparison)));

        Assert.Equal(["ObjectCreated:Post", "ObjectCreated:Copy", "ObjectCreated:CompleteMultipartUpload"], Assert.IsType<string[]>(finding.Arguments[1]));
    }

    [Theory]
    [InlineData("Delivered Equal s3:ObjectCreated:Put")]
    [InlineData("Delivered Equal ObjectCreated:Copy")]
    [InlineData("Delivered Equal ObjectRemoved:Delete")]
    [InlineData("Delivered Start ObjectCreated:Put")]
    [InlineData("Delivered LookUp ObjectCreated:Put")]
    public void OtherComparison_IsNotReported(string comparison) => Assert.Empty(Given.Findings<NarrowComparison>(Given.ComparedName(comparison)));

    [Fact]
    public void OneOfSeveralNames_IsNotReported() => Assert.Empty(Given.Findings<NarrowComparison>(
        Given.ComparedName("Delivered Equal ObjectCreated:Put") with { AllTexts = ["ObjectCreated:Put", "ObjectCreated:Copy"] }));
}
