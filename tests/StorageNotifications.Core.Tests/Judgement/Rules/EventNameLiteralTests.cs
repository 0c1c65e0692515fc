using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class EventNameLiteralTests
{
    private static readonly RuleContext WithConstants = new ConstantsContext();

    [Fact]
    public void NameOfAConstant_IsReported()
    {
        Finding finding = Assert.Single(Given.Findings<EventNameLiteral>(Given.S3Event("s3:ObjectCreated:Put"), WithConstants));

        Assert.Equal([new Replacement("S3:s3:ObjectCreated:Put", IsConstant: true)], finding.Replacements);
        Assert.Equal(["s3:ObjectCreated:Put", "S3:s3:ObjectCreated:Put"], finding.Arguments);
    }

    [Fact]
    public void VaultEvent_IsReported() =>
        Assert.Equal("Glacier:ArchiveRetrievalCompleted", Assert.Single(Given.Findings<EventNameLiteral>(Given.VaultEvent("ArchiveRetrievalCompleted"), WithConstants)).Arguments[1]);

    [Fact]
    public void NameWithoutAConstant_IsNotReported() => Assert.Empty(Given.Findings<EventNameLiteral>(Given.S3Event("s3:ObjectCreated:Put")));

    [Fact]
    public void InvalidName_IsNotReported() => Assert.Empty(Given.Findings<EventNameLiteral>(Given.S3Event("s3:ObjectCreated:Putt"), WithConstants));

    // An item of a list in one string, or a name.
    [Fact]
    public void PlaceWithoutConstants_IsNotReported()
    {
        S3EventNameFact name = Given.S3Event("s3:ObjectCreated:Put");

        Assert.Empty(Given.Findings<EventNameLiteral>(name with { Name = name.Name with { Place = new ReadOnlyPlace() } }, WithConstants));
    }

    private sealed class ConstantsContext() : RuleContext(RuleSettings.Default)
    {
        public override string ConstantFor(EventNameFact name) => $"{name.Family}:{name.Name.Text}";
    }

    private sealed class ReadOnlyPlace : Place
    {
        public override Place Slice(int start, int length) => this;

        public override string? Write(Replacement replacement) => null;
    }
}
