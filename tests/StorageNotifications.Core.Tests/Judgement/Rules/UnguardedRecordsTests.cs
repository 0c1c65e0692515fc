using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class UnguardedRecordsTests
{
    [Theory]
    [InlineData(true, true, 1, null)]
    [InlineData(true, false, 1, null)]
    [InlineData(false, true, 1, "Empty")]
    [InlineData(false, false, 0, null)]
    public void Records_AreReportedIfTheirUseFails(bool mayBeNull, bool takesOne, int count, string? variant)
    {
        var findings = Given.Findings<UnguardedRecords>(new RecordsFact(TestPlace.At("records"), "S3Event.Records", mayBeNull, takesOne));

        Assert.Equal(count, findings.Count);
        Assert.All(findings, finding => Assert.Equal(variant, finding.Variant?.ToString()));
    }
}
