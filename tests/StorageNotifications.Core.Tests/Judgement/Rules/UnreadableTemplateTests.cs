using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class UnreadableTemplateTests
{
    [Fact]
    public void Error_IsReportedWithItsProblem() => Assert.Equal(
        DocumentProblem.TabIndentation,
        Assert.Single(Given.Findings<UnreadableTemplate>(new UnreadableFileFact(TestPlace.At("file"), DocumentProblem.TabIndentation))).Variant);

    [Fact]
    public void DocumentOfAnotherKind_IsReported() => Assert.Null(Assert.Single(Given.Findings<UnreadableTemplate>(new UnreadableFileFact(TestPlace.At("file"), null))).Variant);
}
