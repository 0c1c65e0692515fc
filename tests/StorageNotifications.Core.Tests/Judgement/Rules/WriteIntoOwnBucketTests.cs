using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class WriteIntoOwnBucketTests
{
    [Theory]
    [InlineData("")]
    [InlineData("ObjectCreated")]
    [InlineData("ObjectCreated:Put s3:ObjectCreated:Copy")]
    public void Write_IsReportedIfItRaisesTheEvent(string names) => Assert.Single(Find(tellsEventsApart: false, names));

    [Theory]
    [InlineData("ObjectRemoved")]
    [InlineData("s3:ObjectRestore:Completed")]
    [InlineData("ObjectCreated:Put ObjectRemoved:Delete")]
    public void CodeThatHandlesOtherEvents_IsNotReported(string names) => Assert.Empty(Find(tellsEventsApart: false, names));

    [Fact]
    public void CodeThatRecognizesItsOwnEvents_IsNotReported() => Assert.Empty(Find(tellsEventsApart: true, ""));

    private static IReadOnlyList<Core.Judgement.Finding> Find(bool tellsEventsApart, string names) => Given.Findings<WriteIntoOwnBucket>(
        new BucketWriteFact(TestPlace.At("bucket"), "Bucket.Name", tellsEventsApart, names.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
