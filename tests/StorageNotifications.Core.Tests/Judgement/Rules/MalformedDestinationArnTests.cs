using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class MalformedDestinationArnTests
{
    [Theory]
    [InlineData("uploads", null)]
    [InlineData("arn:aws:sqs:us-east-1:1:uploads", ArnFlaw.AccountMalformed)]
    [InlineData("arn:aws:sqs:us-east-1:111122223333:up.loads", ArnFlaw.NameOrSuffixCharacters)]
    public void MalformedQueue_IsReported(string arn, object? flaw)
    {
        Finding finding = Assert.Single(Given.Findings<MalformedDestinationArn>(Given.Queue(arn)));

        Assert.Equal([flaw, "an SQS queue"], new object?[] { finding.Variant, finding.Arguments[1] });
    }

    [Theory]
    [InlineData("arn:aws:lambda:us-east-1:111122223333:resize", ArnFlaw.OtherResourceType)]
    [InlineData("arn:aws:lambda:us-east-1:111122223333:function:re.size", ArnFlaw.NameCharacters)]
    [InlineData("arn:aws:lambda:us-east-1:111122223333:function:resize:prod:1", ArnFlaw.TooManySegments)]
    public void MalformedFunction_IsReported(string arn, object flaw)
    {
        Finding finding = Assert.Single(Given.Findings<MalformedDestinationArn>(Given.Function(arn)));

        Assert.Equal([flaw, "a Lambda function"], new[] { finding.Variant, finding.Arguments[1] });
    }

    [Fact]
    public void QueueUrl_IsReplacedByItsArn() => Assert.Equal(
        [new Replacement("arn:aws:sqs:eu-west-1:111122223333:uploads") { IsCorrectEverywhere = true }],
        Assert.Single(Given.Findings<MalformedDestinationArn>(Given.Queue("https://sqs.eu-west-1.amazonaws.com/111122223333/uploads"))).Replacements);

    [Fact]
    public void Topics_AreLeftToAnotherRule() => Assert.Empty(Given.Findings<MalformedDestinationArn>(Given.Topic("uploads")));

    [Fact]
    public void ValidArns_AreNotReported()
    {
        Assert.Empty(Given.Findings<MalformedDestinationArn>(Given.Queue("arn:aws:sqs:us-east-1:111122223333:uploads")));
        Assert.Empty(Given.Findings<MalformedDestinationArn>(Given.Function("arn:aws:lambda:us-east-1:111122223333:function:resize:$LATEST")));
    }
}
