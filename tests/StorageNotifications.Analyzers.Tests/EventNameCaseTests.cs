namespace StorageNotifications.Analyzers.Tests;

public sealed class EventNameCaseTests
{
    [Fact]
    public Task OtherCase_IsReportedAndFixed() => new RuleTest
    {
        Source = Code.Topic("""Events = new List<EventType> { {|#0:"s3:objectcreated:put"|} }"""),
        Expected = [Rule.Of("STN1009").WithLocation(0).WithMessage("The casing of 's3:objectcreated:put' is incorrect; Amazon S3 uses 's3:ObjectCreated:Put'")],
        FixedSource = Code.Topic("""Events = new List<EventType> { "s3:ObjectCreated:Put" }"""),
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("S3:ObjectRemoved:*", "s3:ObjectRemoved:*")]
    [InlineData("s3:Objectcreated:CompleteMultiPartUpload", "s3:ObjectCreated:CompleteMultipartUpload")]
    [InlineData("s3:lifecycletransition", "s3:LifecycleTransition")]
    public Task EveryOtherCase_IsFixed(string name, string right) => RuleTest.FixedAsync(
        Code.Method($$"""EventType e = {|STN1009:"{{name}}"|};"""), Code.Method($"""EventType e = "{right}";"""));

    [Theory]
    [InlineData("text.ToLower()")]
    [InlineData("\"s3:ObjectCreated:Put\"")]
    [InlineData("$\"s3:objectcreated:{text}\"")]
    public Task ValidOrUnknownName_IsNotReported(string value) => RuleTest.SilentAsync(Code.Method($"EventType e = {value};"));

    [Fact]
    public Task ComparisonThatIgnoresCase_IsNotReported() =>
        RuleTest.SilentAsync(Code.Method("""EventType e = text; _ = e == "s3:objectcreated:put";"""));

    [Fact]
    public Task WithoutTheSdk_NothingIsReported() => RuleTest.SilentAsync("class C { string e = \"s3:objectcreated:put\"; }", ReferenceSet.None);
}
