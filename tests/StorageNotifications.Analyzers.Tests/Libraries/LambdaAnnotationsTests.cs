namespace StorageNotifications.Analyzers.Tests.Libraries;

public sealed class LambdaAnnotationsTests
{
    [Fact]
    public Task ItemOfAnEventList_IsReportedAndFixedInTheList() => RuleTest.FixedAsync(
        Function("""[S3Event("@Photos", Events = "s3:ObjectCreated:*; {|STN1001:s3:ObjectDeleted:*|};{|STN1003:ObjectAcl:Put|}")]"""),
        Function("""[S3Event("@Photos", Events = "s3:ObjectCreated:*; s3:ObjectRemoved:*;s3:ObjectAcl:Put")]"""),
        ReferenceSet.LambdaAnnotations);

    [Fact]
    public Task EventTwiceInAList_IsReported() => RuleTest.ReportedAsync(
        Function("""[S3Event("@Photos", Events = "s3:ObjectCreated:*;{|STN1004:s3:ObjectCreated:Put|}")]"""), ReferenceSet.LambdaAnnotations);

    [Fact]
    public Task EmptyList_IsReported() => RuleTest.ReportedAsync(
        Function("""[S3Event("@Photos", Events = {|STN4004:""|})]"""), ReferenceSet.LambdaAnnotations);

    [Fact]
    public Task WildcardInAFilter_IsReported() => RuleTest.ReportedAsync(
        Function("""[S3Event("@Photos", FilterSuffix = {|STN4003:"*.jpg"|})]"""), ReferenceSet.LambdaAnnotations);

    [Fact]
    public Task MalformedTopicOrQueue_IsReported() => RuleTest.FixedAsync(
        Function("""[SNSEvent("arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads"), SQSEvent("arn:aws:sqs:us-west-2:{|STN2002:1111-2222-3333|}:uploads")]"""),
        Function("""[SNSEvent("arn:aws:sns:us-west-2:111122223333:uploads"), SQSEvent("arn:aws:sqs:us-west-2:111122223333:uploads")]"""),
        ReferenceSet.LambdaAnnotations);

    [Fact]
    public Task NamesInConstants_AreReportedAtTheList() => RuleTest.ReportedAsync(
        Function("""[S3Event("@Photos", Events = {|STN1001:Names.Created + ";" + Names.Deleted|})]""") + """ static class Names { public const string Created = "s3:ObjectCreated:*"; public const string Deleted = "s3:ObjectDeleted:*"; }""",
        ReferenceSet.LambdaAnnotations);

    [Theory]
    [InlineData("""[S3Event("@Photos")]""")]
    [InlineData("""[S3Event("@Photos", Events = "s3:ObjectCreated:*", FilterPrefix = "uploads/", FilterSuffix = ".jpg")]""")]
    [InlineData("""[SNSEvent("@Uploads"), SQSEvent("@Uploads")]""")]
    [InlineData("""[SQSEvent("arn:aws:sqs:us-west-2:111122223333:uploads.fifo")]""")]
    public Task ValidAttributes_AreNotReported(string attributes) => RuleTest.SilentAsync(Function(attributes), ReferenceSet.LambdaAnnotations);

    [Theory]
    [InlineData("new S3EventAttribute(\"@Photos\").Bucket")]
    [InlineData("new S3EventAttribute(\"@Photos\") { Events = \"\" }")]
    [InlineData("new S3EventAttribute(\"@Photos\") { Events = \"none\", FilterSuffix = \"*\" }")]
    [InlineData("new SNSEventAttribute(\"none\")")]
    [InlineData("new SQSEventAttribute(\"none\") { Queue = \"none\" }")]
    public Task AttributeCreatedInCode_IsNotAConfiguration(string attribute) => RuleTest.SilentAsync(
        Function($"object M() => {attribute};\n"), ReferenceSet.LambdaAnnotations);

    [Theory]
    [InlineData("[LambdaFunction, S3Event(\"@Photos\")] void A() { } [LambdaFunction, {|STN4001:S3Event(\"@Photos\")|}] void B() { }")]
    [InlineData("[LambdaFunction, S3Event(\"@Photos\", Events = \"s3:ObjectRemoved:*;s3:ObjectCreated:Put\")] void A() { } [LambdaFunction, {|STN4001:S3Event(\"@Photos\", FilterPrefix = \"a/\")|}] void B() { }")]
    [InlineData("[LambdaFunction, S3Event(\"@Photos\", FilterPrefix = \"a/\")] [{|STN4001:S3Event(\"@Photos\", FilterSuffix = \".jpg\")|}] void A() { }")]
    [InlineData("[LambdaFunction, S3Event(\"@Photos\")] void A() { } class Inner { [LambdaFunction, {|STN4001:S3Event(\"@Photos\")|}] void B() { } [LambdaFunction, {|STN4001:S3Event(\"@Photos\")|}] void D() { } }")]
    public Task FunctionsOfOneBucketThatOverlap_AreReported(string members) => RuleTest.ReportedAsync(Function(members), ReferenceSet.LambdaAnnotations);

    [Theory]
    [InlineData("[LambdaFunction, S3Event(\"@Photos\")] void A() { } [LambdaFunction, S3Event(\"@Videos\")] void B() { }")]
    [InlineData("[LambdaFunction, S3Event(\"@Photos\")] void A() { } [LambdaFunction, S3Event(\"@Photos\", Events = \"s3:ObjectRemoved:*\")] void B() { }")]
    [InlineData("[LambdaFunction, S3Event(\"@Photos\", FilterPrefix = \"a/\")] void A() { } [LambdaFunction, S3Event(\"@Photos\", FilterPrefix = \"b/\")] void B() { }")]
    [InlineData("[LambdaFunction, S3Event(\"@Photos\")] void A() { } [LambdaFunction, S3Event(\"@Photos\", Enabled = false)] void B() { }")]
    [InlineData("[S3Event(\"@Photos\")] void A() { } [LambdaFunction, S3Event(\"@Photos\")] void B() { }")]
    public Task FunctionsThatDoNotOverlap_AreNotReported(string members) => RuleTest.SilentAsync(Function(members), ReferenceSet.LambdaAnnotations);

    [Fact]
    public Task FunctionInAnotherFile_IsReported() => new RuleTest
    {
        Source = "using Amazon.Lambda.Annotations; using Amazon.Lambda.Annotations.S3; class First { [LambdaFunction, S3Event(\"@Photos\")] void A() { } }",
        AdditionalSources = ["using Amazon.Lambda.Annotations; using Amazon.Lambda.Annotations.S3; class Second { [LambdaFunction, {|STN4001:S3Event(\"@Photos\")|}] void B() { } }"],
        References = ReferenceSet.LambdaAnnotations,
    }.RunAsync();

    private static string Function(string attributes) => $$"""
        using Amazon.Lambda.Annotations;
        using Amazon.Lambda.Annotations.S3;
        using Amazon.Lambda.Annotations.SNS;
        using Amazon.Lambda.Annotations.SQS;

        class C
        {
            {{attributes}}
            void Handle() { }
        }
        """;
}
