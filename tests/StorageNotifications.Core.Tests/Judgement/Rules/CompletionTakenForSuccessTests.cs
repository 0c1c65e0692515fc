using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class CompletionTakenForSuccessTests
{
    [Fact]
    public void CheckForTheEndOfAJob_IsReportedWithTheMemberToCheck()
    {
        Finding finding = Assert.Single(Find(knowsOutcome: false));

        Assert.Equal(["Job.Completed", "StatusCode"], finding.Arguments);
        Assert.Equal("job.Succeeded", Assert.Single(finding.Replacements).Value);
    }

    [Fact]
    public void CodeThatChecksTheOutcome_IsNotReported() => Assert.Empty(Find(knowsOutcome: true));

    private static IReadOnlyList<Finding> Find(bool knowsOutcome) =>
        Given.Findings<CompletionTakenForSuccess>(new CompletionFact(TestPlace.At("test"), "Job.Completed", "StatusCode", knowsOutcome) { RightCode = "job.Succeeded" });
}
