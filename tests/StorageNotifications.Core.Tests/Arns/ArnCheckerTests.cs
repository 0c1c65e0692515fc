using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Tests.Arns;

public sealed class ArnCheckerTests
{
    private static readonly ArnChecker Checker = new(ArnGrammarCatalog.Default, Core.Regions.RegionCatalog.Default);
    private static readonly ArnKind Topic = ArnGrammarCatalog.Default.SnsTopic;
    private static readonly ArnKind Queue = ArnGrammarCatalog.Default.SqsQueue;
    private static readonly ArnKind Function = ArnGrammarCatalog.Default.LambdaFunction;

    [Theory]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads")]
    [InlineData("arn:aws-cn:sns:cn-north-1:111122223333:up_loads-2")]
    [InlineData("arn:aws-us-gov:sns:us-gov-west-1:111122223333:U")]
    [InlineData("arn:aws-eusc:sns:eusc-de-east-1:111122223333:uploads")]
    [InlineData("arn:aws-iso-b:sns:us-isob-east-1:000000000000:uploads")]
    public void Topic_IsValid(string text) => Assert.Null(Check(text, Topic));

    [Theory]
    [InlineData("arn:aws:lambda:us-west-2:111122223333:function:resize")]
    [InlineData("arn:aws:lambda:us-west-2:111122223333:function:resize:prod")]
    [InlineData("arn:aws:lambda:us-west-2:111122223333:function:resize:$LATEST")]
    [InlineData("arn:aws:lambda:us-west-2:111122223333:function:resize:12")]
    public void Function_IsValid(string text) => Assert.Null(Check(text, Function));

    // The faulty characters are in brackets.
    [Theory]
    [InlineData("[uploads]", null)]
    [InlineData("[]", null)]
    [InlineData("[arn:aws:sns]", null)]
    [InlineData("[my-topic]", null)]
    [InlineData("[barn]", null)]
    [InlineData("[aws:sns:us-east-1:111122223333:uploads]", "arn:aws:sns:us-east-1:111122223333:uploads")]
    [InlineData("[arn:aws:sns:us-east-1]", null)]
    [InlineData("[ ]arn:aws:sns:us-east-1:111122223333:uploads", "")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads[\n]", "")]
    [InlineData("arn:[asw]:sns:us-east-1:111122223333:uploads", null)]
    [InlineData("arn:[]:sns:us-east-1:111122223333:uploads", null)]
    [InlineData("arn:aws:[]:us-east-1:111122223333:uploads", null)]
    [InlineData("arn:aws:sns:[]:111122223333:uploads", null)]
    [InlineData("arn:aws:sns:[US-EAST-1]:111122223333:uploads", "us-east-1")]
    [InlineData("arn:aws:sns:[us-east-1a]:111122223333:uploads", "us-east-1")]
    [InlineData("arn:aws:sns:[EU]:111122223333:uploads", "eu-west-1")]
    [InlineData("arn:aws:sns:[us_east_2]:111122223333:uploads", "us-east-2")]
    [InlineData("arn:aws:sns:[somewhere]:111122223333:uploads", null)]
    [InlineData("arn:aws:sns:[regional]:111122223333:uploads", null)]
    [InlineData("arn:aws:sns:us-east-1:[accounting]:uploads", null)]
    [InlineData("arn:aws:sns:us-east-1:[my]:uploads", null)]
    [InlineData("arn:aws:sns:us-east-1:[]:uploads", null)]
    [InlineData("arn:aws:sns:us-east-1:[1111-2222-3333]:uploads", "111122223333")]
    [InlineData("arn:aws:sns:us-east-1:[11112222333]:uploads", null)]
    [InlineData("arn:aws:sns:us-east-1:[11112222333]:my-example", null)]
    [InlineData("arn:aws:sns:us-east-1:[0111122223333]:uploads", null)]
    [InlineData("arn:aws:sns:us-east-1:111122223333:[]", null)]
    [InlineData("arn:aws:sns:us-east-1:111122223333:[up.loads]", null)]
    [InlineData("arn:aws:sns:us-east-1:111122223333:[.fifo]", null)]
    [InlineData("arn:aws:sns:us-east-1:111122223333:[topic/uploads]", null)]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads[:0f1e2d3c-0000-4000-8000-000000000000]", null)]
    public void Topic_IsMalformed(string marked, string? replacement) => AssertFinding(ArnProblem.Malformed, marked, Topic, replacement);

    [Theory]
    [InlineData("[https://sqs.eu-west-1.amazonaws.com/111122223333/uploads]", "arn:aws:sqs:eu-west-1:111122223333:uploads")]
    [InlineData("[https://queues.test/111122223333/uploads]", null)]
    [InlineData("[https://sqs.eu-west-1.amazonaws.test/111122223333/uploads]", null)]
    [InlineData("[https://sqs.cn-north-1.amazonaws.com.cn/111122223333/uploads]", "arn:aws-cn:sqs:cn-north-1:111122223333:uploads")]
    public void QueueUrl_IsMalformedWithItsArnAsReplacement(string marked, string? replacement) => AssertFinding(ArnProblem.Malformed, marked, Queue, replacement);

    [Theory]
    [InlineData("arn:aws:lambda:us-west-2:111122223333:[resize]", "function:resize")]
    [InlineData("arn:aws:lambda:us-west-2:111122223333:[layer]:resize", null)]
    [InlineData("arn:aws:lambda:us-west-2:111122223333:function:resize[:prod:1]", null)]
    public void Function_IsMalformed(string marked, string? replacement) => AssertFinding(ArnProblem.Malformed, marked, Function, replacement);

    [Theory]
    [InlineData("arn:aws:[sqs]:us-east-1:111122223333:uploads")]
    [InlineData("arn:aws:[s3]:::photos")]
    [InlineData("arn:aws:[account]::111122223333:account")]
    public void ArnOfAnotherService_IsReported(string marked) => AssertFinding(ArnProblem.OtherService, marked, Topic, null);

    [Theory]
    [InlineData("arn:[aws]:sns:cn-north-1:111122223333:uploads", "aws-cn")]
    [InlineData("arn:[aws-cn]:sns:us-west-2:111122223333:uploads", "aws")]
    public void RegionOfAnotherPartition_IsReported(string marked, string? replacement) => AssertFinding(ArnProblem.OtherPartition, marked, Topic, replacement);

    [Theory]
    [InlineData("arn:aws:sns:[us-esat-1]:111122223333:uploads", "us-east-1")]
    [InlineData("arn:aws:sns:[us-middle-7]:111122223333:uploads", null)]
    public void UnknownRegion_IsReported(string marked, string? replacement) => AssertFinding(ArnProblem.UnknownRegion, marked, Topic, replacement);

    [Fact]
    public void AdditionalRegion_IsKnown()
    {
        var checker = new ArnChecker(ArnGrammarCatalog.Default, Core.Regions.RegionCatalog.Default, ["us-middle-7"]);

        Assert.Null(checker.Check(ArnText.Of("arn:aws:sns:us-middle-7:111122223333:uploads"), Topic, isS3Destination: true));
    }

    [Theory]
    [InlineData("arn:aws:sns:us-east-1:111122223333:[uploads.fifo]")]
    [InlineData("arn:aws:sns:us-east-1:{}:[uploads.fifo]")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:{}[-uploads.fifo]")]
    public void FifoTopic_IsReportedWhereOnlyStandardTopicsAreAllowed(string marked)
    {
        AssertFinding(ArnProblem.Fifo, marked, Topic, null);
        Assert.Null(Check(Unmarked(marked, out _, out _), Topic, isS3Destination: false));
    }

    [Theory]
    [InlineData("[*** SNS topic ARN ***]")]
    [InlineData("arn:aws:sns:us-east-1:[80398EXAMPLE]:uploads")]
    [InlineData("arn:aws:sns:[region]:111122223333:uploads")]
    [InlineData("arn:aws:sns:us-east-1:[account-id]:uploads")]
    [InlineData("[arn:aws:sns:EXAMPLE]")]
    [InlineData("arn:aws:sns:[__region__]:111122223333:uploads")]
    [InlineData("arn:aws:sns:[REGION_HERE]:111122223333:uploads")]
    [InlineData("arn:aws:sns:[yourAwsRegion]:111122223333:uploads")]
    [InlineData("arn:aws:sns:[SomeRegion]:111122223333:uploads")]
    [InlineData("arn:aws:sns:[region-1]:111122223333:uploads")]
    [InlineData("arn:aws:sns:[local]:000000000000:uploads")]
    [InlineData("arn:aws:sns:us-east-1:[ACCOUNTID]:uploads")]
    [InlineData("arn:aws:sns:us-east-1:[my-account]:uploads")]
    [InlineData("arn:aws:sns:us-east-1:[0123456789ab]:uploads")]
    [InlineData("arn:aws:sns:us-east-1:[AWS_ACCOUNT_ID_HERE]:uploads")]
    [InlineData("arn:aws:sns:us-east-1:[############]:uploads")]
    [InlineData("[...]")]
    [InlineData("[topic-arn]")]
    [InlineData("[ENTER_TOPIC_ARN]")]
    [InlineData("[REPLACE_ME]")]
    [InlineData("[{topicArn}]")]
    [InlineData("[sns-topic-arn-goes-here]")]
    public void Placeholder_IsRecognized(string marked) => AssertFinding(ArnProblem.Placeholder, marked, Topic, null);

    [Theory]
    [InlineData("arn:[minio]:sns::1:webhook")]
    [InlineData("arn:[rustfs]:sqs:primary:webhook")]
    public void ArnOfAnotherProduct_IsRecognized(string marked) => AssertFinding(ArnProblem.OtherProduct, marked, Topic, null);

    // An unknown part may be correct.
    [Theory]
    [InlineData("{}")]
    [InlineData("arn:{}:sns:us-east-1:111122223333:uploads")]
    [InlineData("arn:aws:sns:{}:{}:{}")]
    [InlineData("arn:aws:sns:us-{}-1:111122223333:uploads")]
    [InlineData("{}:uploads")]
    [InlineData("arn:aws:{}")]
    public void UnknownPart_HasNoFault(string text) => Assert.Null(Check(text, Topic));

    [Theory]
    [InlineData("arn:[gcp]:sns:{}:111122223333:uploads", ArnProblem.Malformed)]
    [InlineData("arn:aws:sns:us-east-1:{}:[up.loads]", ArnProblem.Malformed)]
    [InlineData("arn:aws:[sqs]:{}:111122223333:uploads", ArnProblem.OtherService)]
    [InlineData("arn:aws:sns:[us_east_1]:{}:uploads", ArnProblem.Malformed)]
    [InlineData("arn:[aws]:sns:cn-north-1:{}:uploads", ArnProblem.OtherPartition)]
    public void SegmentBeforeTheFirstUnknownPart_IsJudged(string marked, object problem) => Assert.Equal(problem, Check(Unmarked(marked, out _, out _), Topic)?.Problem);

    [Theory]
    [InlineData("arn:aws:sns:us-east-1:11112222333:uploads")]
    [InlineData("arn:aws:sns:us_east_1:111122223333:uploads")]
    [InlineData("arn:aws-cn:sns:cn-north-1:111122223333:up.loads")]
    public void TopicArnWithUnknownUse_IsJudged(string text) => Assert.NotNull(Checker.CheckAnywhere(text));

    [Theory]
    [InlineData("arn:aws:sns:")]
    [InlineData("arn:aws:sns:us-east-1")]
    [InlineData("arn:aws:sns:us-east-1:1111")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:")]
    [InlineData("arn:aws:sns:*:*:uploads")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:up*")]
    [InlineData("arn:aws:sns:{0}:{1}:{2}")]
    [InlineData("arn:aws:sns:${AWS::Region}:${AWS::AccountId}:uploads")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads:0f1e2d3c-0000-4000-8000-000000000000")]
    [InlineData("arn:aws:sns:us-east-1:11112222333:app/GCM/uploads")]
    [InlineData("arn:aws:sns:us-east-1:80398EXAMPLE:uploads")]
    [InlineData("arn:aws:sqs:us-east-1:1111:uploads")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads.fifo")]
    public void OtherTexts_HaveNoFault(string text) => Assert.Null(Checker.CheckAnywhere(text));

    private static ArnFinding? Check(string text, ArnKind kind, bool isS3Destination = true) =>
        Checker.Check(ArnText.Of(text.Replace("{}", ArnText.Hole.ToString(), StringComparison.Ordinal)), kind, isS3Destination);

    private static void AssertFinding(ArnProblem problem, string marked, ArnKind kind, string? replacement)
    {
        string text = Unmarked(marked, out int start, out int length);
        ArnFinding? finding = Check(text, kind);
        Assert.NotNull(finding);
        Assert.Equal((problem, start, length, replacement), (finding.Problem, finding.Start, finding.Length, finding.Replacement));
    }

    private static string Unmarked(string marked, out int start, out int length)
    {
        string shown = marked.Replace("{}", ArnText.Hole.ToString(), StringComparison.Ordinal);
        start = shown.IndexOf('[', StringComparison.Ordinal);
        length = shown.IndexOf(']', StringComparison.Ordinal) - start - 1;
        return marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
    }
}
