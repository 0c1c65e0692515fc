namespace StorageNotifications.Analyzers.Tests;

public sealed class UnknownArnRegionTests
{
    [Fact]
    public Task MisspelledRegion_IsReportedAndFixed() => new RuleTest
    {
        Source = Code.Method("""Use(new TopicConfiguration { Topic = "arn:aws:sns:{|#0:us-wset-2|}:111122223333:uploads" });"""),
        Expected =
        [
            Rule.Of("STN2005").WithLocation(0).WithMessage("This version of the package does not know the region 'us-wset-2'; if the region is newer, list it in the option 'storage_notifications.additional_regions'"),
        ],
        FixedSource = Code.Method("""Use(new TopicConfiguration { Topic = "arn:aws:sns:us-west-2:111122223333:uploads" });"""),
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("arn:{|STN2005:aws|}:sns:cn-north-1:111122223333:uploads", "arn:aws-cn:sns:cn-north-1:111122223333:uploads")]
    [InlineData("arn:{|STN2005:aws-cn|}:sns:us-west-2:111122223333:uploads", "arn:aws:sns:us-west-2:111122223333:uploads")]
    [InlineData("arn:{|STN2005:aws|}:sns:us-gov-west-1:111122223333:uploads", "arn:aws-us-gov:sns:us-gov-west-1:111122223333:uploads")]
    public Task OtherPartition_IsFixed(string marked, string right) => RuleTest.FixedAsync(
        Code.Method($$"""Use(new TopicConfiguration { Topic = "{{marked}}" });"""),
        Code.Method($$"""Use(new TopicConfiguration { Topic = "{{right}}" });"""));

    [Theory]
    [InlineData("new TopicConfiguration { Topic = \"arn:aws:sns:{|STN2005:us-middle-7|}:111122223333:uploads\" }")]
    [InlineData("new QueueConfiguration { Queue = $\"arn:aws:sqs:{|STN2005:us-middle-7|}:{text}:uploads\" }")]
    [InlineData("new LambdaFunctionConfiguration { FunctionArn = \"arn:aws:lambda:{|STN2005:us-middle-7|}:111122223333:function:resize\" }")]
    public Task RegionUnlikeAnyOther_IsReportedWithoutFix(string creation) => RuleTest.ReportedAsync(Code.Method($"Use({creation});"));

    [Fact]
    public Task AdditionalRegion_IsNotReported() => new RuleTest
    {
        Source = Code.Method("""Use(new TopicConfiguration { Topic = "arn:aws:sns:us-middle-7:111122223333:uploads" });"""),
        EditorConfig = "storage_notifications.additional_regions = eu-middle-1, us-middle-7",
    }.RunAsync();

    [Theory]
    [InlineData("new TopicConfiguration { Topic = $\"arn:aws:sns:{text}:111122223333:uploads\" }")]
    [InlineData("new TopicConfiguration { Topic = $\"arn:aws:sns:us-{text}-2:111122223333:uploads\" }")]
    [InlineData("new { Topic = \"arn:aws:sns:us-middle-7:111122223333:uploads\" }")]
    [InlineData("new TopicConfiguration { Topic = \"arn:aws-eusc:sns:eusc-de-east-1:111122223333:uploads\" }")]
    public Task ValidOrUnknownRegion_IsNotReported(string value) => RuleTest.SilentAsync(Code.Method($"Use({value});"));
}
