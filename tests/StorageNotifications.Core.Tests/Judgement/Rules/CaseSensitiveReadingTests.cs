using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class CaseSensitiveReadingTests
{
    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    [InlineData(null, 0)]
    public void Reading_IsReportedIfItIsCaseSensitive(bool? isCaseSensitive, int count) =>
        Assert.Equal(count, Given.Findings<CaseSensitiveReading>(new JsonReadingFact(TestPlace.At("call"), "S3Event", isCaseSensitive)).Count);
}
