namespace StorageNotifications.Analyzers.Tests;

public sealed class UnknownEventNameTests
{
    [Fact]
    public Task WellFormedName_IsReported() => new RuleTest
    {
        Source = Code.Topic("""Events = new List<EventType> { {|#0:"s3:BucketPolicy:Put"|} }"""),
        Expected =
        [
            Rule.Of("STN1002").WithLocation(0).WithMessage(
                "This version of the package does not know the S3 event 's3:BucketPolicy:Put'; "
                + "if the event is newer, list it in the option 'storage_notifications.additional_s3_events'"),
        ],
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("s3:InventoryReady")]
    [InlineData("s3:VersionPurged:*")]
    public Task WellFormedName_IsNotFixed(string name) =>
        RuleTest.ReportedAsync(Code.Method($$"""EventType e = {|STN1002:"{{name}}"|};"""));

    [Fact]
    public Task AdditionalName_IsNotReported() => new RuleTest
    {
        Source = Code.Topic("""Events = ["s3:InventoryReady", "s3:BucketPolicy:Put", {|STN1002:"s3:VersionPurged:*"|}]"""),
        EditorConfig = "storage_notifications.additional_s3_events = s3:InventoryReady, s3:BucketPolicy:Put",
    }.RunAsync();

    [Fact]
    public Task AdditionalName_AppliesToItsFilesOnly() => new RuleTest
    {
        Source = Code.Topic("""Events = ["s3:InventoryReady"]"""),
        AdditionalSources = ["class D { Amazon.S3.EventType e = {|STN1002:\"s3:InventoryReady\"|}; }"],
        EditorConfig = "[*0.cs]\nstorage_notifications.additional_s3_events = s3:InventoryReady",
    }.RunAsync();

    [Theory]
    [InlineData("text")]
    [InlineData("$\"s3:{text}\"")]
    [InlineData("condition ? text : null")]
    public Task UnknownValue_IsNotReported(string value) => RuleTest.SilentAsync(Code.Method($"EventType e = {value};"));

    [Fact]
    public Task EventAtACustomEndpoint_IsNotReported() =>
        RuleTest.SilentAsync(Code.Method("""var config = new AmazonS3Config { ServiceURL = text }; EventType e = "s3:BucketPolicy:Put";"""));

    [Fact]
    public Task WithoutTheSdk_NothingIsReported() => RuleTest.SilentAsync("class C { string e = \"s3:BucketPolicy:Put\"; }", ReferenceSet.None);
}
