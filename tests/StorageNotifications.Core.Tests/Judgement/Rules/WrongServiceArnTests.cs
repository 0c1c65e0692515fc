using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class WrongServiceArnTests
{
    [Theory]
    [InlineData("arn:aws:sqs:us-east-1:111122223333:uploads", null, "an SQS queue")]
    [InlineData("arn:aws:lambda:us-east-1:111122223333:function:resize", null, "a Lambda function")]
    [InlineData("arn:aws:s3:::photos", WrongServiceArn.Case.NoDestination, "s3")]
    [InlineData("arn:aws:sqs:{}:{}:uploads", null, "an SQS queue")]
    public void OtherService_IsReported(string arn, object? variant, string what)
    {
        Finding finding = Assert.Single(Given.Findings<WrongServiceArn>(Given.Topic(arn)));

        Assert.Equal([variant, what, "an SNS topic"], new object?[] { finding.Variant, finding.Arguments[1], finding.Arguments[2] });
    }

    [Theory]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads")]
    [InlineData("arn:aws:{}:us-east-1:111122223333:uploads")]
    public void OwnService_IsNotReported(string arn) => Assert.Empty(Given.Findings<WrongServiceArn>(Given.Topic(arn)));
}
