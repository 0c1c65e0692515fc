using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Regions;

namespace StorageNotifications.Core.Tests.Arns;

/// <summary>
/// Tests ARNs with parts that are exactly one segment, such as <c>${AWS::Region}</c>, written as <c>#</c>, and parts that can be any text,
/// written as <c>{}</c>.
/// </summary>
public sealed class SegmentFaultsTests
{
    private static readonly ArnChecker Checker = new(ArnGrammarCatalog.Default, RegionCatalog.Default);

    [Theory]
    [InlineData("arn:#:sns:#:1111222233:uploads", "1111222233")]
    [InlineData("arn:#:sqs:#:#:uploads", "sqs")]
    [InlineData("arn:#:sns:us_east:#:uploads", "us_east")]
    [InlineData("arn:#:sns:us-east-9:#:uploads", "us-east-9")]
    [InlineData("arn:#:sns:#:#:up loads", "up loads")]
    [InlineData("arn:#:{}:#:1111222233:uploads", "1111222233")]
    [InlineData("arn:aws:sns:#:#:", "")]
    [InlineData("#-uploads", "#-uploads")]
    [InlineData("arn:#:sns:#:uploads", "arn:#:sns:#:uploads")]
    public void FaultAfterAnUnknownPart_IsFound(string arn, string part) => Assert.Equal(Text(part), Find(arn)?.Text);

    [Theory]
    [InlineData("arn:#:sns:#:#:uploads")]
    [InlineData("arn:#:sns:#:#:#-uploads")]
    [InlineData("arn:#:sns:cn-north-1:#:uploads")]
    [InlineData("arn:#:sns:#:1111222233{}:uploads")]
    [InlineData("{}-uploads")]
    [InlineData("{}:aws:sns:#:111122223333:uploads")]
    public void TextThatCanBeValid_HasNoFault(string arn) => Assert.Null(Find(arn));

    [Theory]
    [InlineData("arn:#:lambda:#:#:functio:#", "functio")]
    [InlineData("arn:{}:lambda:{}:1111222233:function:{}", "1111222233")]
    [InlineData("arn:aws:lambda:{}:1111222233:function:function", "1111222233")]
    [InlineData("arn:#:lambda:#:#:uploads", "uploads")]
    public void FaultOfAFunction_IsFound(string arn, string part) => Assert.Equal(part, Find(arn, ArnGrammarCatalog.Default.LambdaFunction)?.Text);

    [Theory]
    [InlineData("arn:#:lambda:#:#:function:uploads:#")]
    [InlineData("arn:#:lambda:#:#:#:uploads")]
    [InlineData("arn:{}:lambda:{}:111122223333:function:{}")]
    [InlineData("arn:aws:lambda:{}:function:uploads:live")]
    [InlineData("{}:lambda:us-east-1:111122223333:function:uploads:live")]
    public void FunctionThatCanBeValid_HasNoFault(string arn) => Assert.Null(Find(arn, ArnGrammarCatalog.Default.LambdaFunction));

    private static ArnFinding? Find(string arn) => Find(arn, ArnGrammarCatalog.Default.SnsTopic);

    private static ArnFinding? Find(string arn, ArnKind kind) => Checker.Check(ArnText.Of(Text(arn)), kind, isS3Destination: true);

    private static string Text(string text) =>
        text.Replace('#', ArnText.SegmentHole).Replace("{}", ArnText.Hole.ToString(), StringComparison.Ordinal);
}
