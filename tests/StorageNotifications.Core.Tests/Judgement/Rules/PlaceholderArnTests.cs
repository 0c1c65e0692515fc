using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class PlaceholderArnTests
{
    [Theory]
    [InlineData("*** SNS topic ARN ***")]
    [InlineData("arn:aws:sns:us-west-2:ACCOUNT:uploads")]
    public void Placeholder_IsReported(string arn)
    {
        Finding finding = Assert.Single(Given.Findings<PlaceholderArn>(Given.Topic(arn)));

        Assert.Null(finding.Variant);
        Assert.Equal([arn, "an SNS topic"], finding.Arguments);
    }

    [Fact]
    public void ArnOfAnotherProduct_IsReportedWithTheProduct()
    {
        Finding finding = Assert.Single(Given.Findings<PlaceholderArn>(Given.Queue("arn:minio:sqs::1:webhook")));

        Assert.Equal((PlaceholderArn.Case.OtherProduct, "MinIO"), (finding.Variant, finding.Arguments[2]));
    }

    [Fact]
    public void ArnAtACustomEndpoint_IsNotReported() => Assert.Empty(Given.Findings<PlaceholderArn>(Given.Queue("arn:minio:sqs::1:webhook"), Given.OwnEndpoint));

    [Fact]
    public void RealArn_IsNotReported() => Assert.Empty(Given.Findings<PlaceholderArn>(Given.Topic("arn:aws:sns:us-west-2:111122223333:my-example")));
}
