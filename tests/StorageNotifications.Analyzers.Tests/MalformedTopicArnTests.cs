namespace StorageNotifications.Analyzers.Tests;

public sealed class MalformedTopicArnTests
{
    [Fact]
    public Task AccountWithDashes_IsReportedAndFixed() => new RuleTest
    {
        Source = Code.Method("""Use(new TopicConfiguration { Topic = "arn:aws:sns:us-west-2:{|#0:1111-2222-3333|}:uploads" });"""),
        Expected =
        [
            Rule.Of("STN2001").WithLocation(0).WithMessage(
                "'arn:aws:sns:us-west-2:1111-2222-3333:uploads' is not the ARN of an SNS topic: the account '1111-2222-3333' is not 12 digits"),
        ],
        FixedSource = Code.Method("""Use(new TopicConfiguration { Topic = "arn:aws:sns:us-west-2:111122223333:uploads" });"""),
        CodeActionTitle = "Change to '111122223333'",
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("arn:aws:sns:{|STN2001:US-WEST-2|}:111122223333:uploads", "arn:aws:sns:us-west-2:111122223333:uploads")]
    [InlineData("arn:aws:sns:{|STN2001:us-west-2b|}:111122223333:uploads", "arn:aws:sns:us-west-2:111122223333:uploads")]
    [InlineData("arn:aws:sns:{|STN2001:EU|}:111122223333:uploads", "arn:aws:sns:eu-west-1:111122223333:uploads")]
    [InlineData("{|STN2001: |}arn:aws:sns:us-west-2:111122223333:uploads", "arn:aws:sns:us-west-2:111122223333:uploads")]
    [InlineData("arn:aws:sns:us-west-2:111122223333:uploads{|STN2001: |}", "arn:aws:sns:us-west-2:111122223333:uploads")]
    [InlineData("{|STN2001:aws:sns:us-west-2:111122223333:uploads|}", "arn:aws:sns:us-west-2:111122223333:uploads")]
    public Task OnlyPossibleCorrection_IsTheFix(string marked, string right) => RuleTest.FixedAsync(
        Code.Method($$"""Use(new TopicConfiguration { Topic = "{{marked}}" });"""),
        Code.Method($$"""Use(new TopicConfiguration { Topic = "{{right}}" });"""));

    [Theory]
    [InlineData("{|STN2001:\"uploads\"|}")]
    [InlineData("{|STN2001:\"\"|}")]
    [InlineData("{|STN2001:\"arn:aws:sns\"|}")]
    [InlineData("\"arn:{|STN2001:gcp|}:sns:us-west-2:111122223333:uploads\"")]
    [InlineData("\"arn{|STN2001:::|}sns:us-west-2:111122223333:uploads\"")]
    [InlineData("\"arn:aws{|STN2001:::|}us-west-2:111122223333:uploads\"")]
    [InlineData("\"arn:aws:sns{|STN2001:::|}111122223333:uploads\"")]
    [InlineData("\"arn:aws:sns:{|STN2001:us_west_2|}::uploads\"")]
    [InlineData("\"arn:aws:sns:us-west-2{|STN2001:::|}uploads\"")]
    [InlineData("\"arn:aws:sns:us-west-2:{|STN2001:11112222333|}:uploads\"")]
    [InlineData("\"arn:aws:sns:us-west-2:111122223333{|STN2001:::|}uploads\"")]
    [InlineData("\"arn:aws:sns:us-west-2:111122223333{|STN2001::|}\"")]
    [InlineData("\"arn:aws:sns:us-west-2:111122223333:{|STN2001:up.loads|}\"")]
    [InlineData("\"arn:aws:sns:us-west-2:111122223333:{|STN2001:up loads|}\"")]
    [InlineData("\"arn:aws:sns:us-west-2:111122223333:uploads{|STN2001::0f1e2d3c-0000-4000-8000-000000000000|}\"")]
    [InlineData("$\"arn:{|STN2001:gcp|}:sns:{text}:111122223333:uploads\"")]
    [InlineData("$\"arn:aws:sns:us-west-2:{|STN2001:11112222333|}:{text}\"")]
    [InlineData("\"arn:aws:sns:us-west-2:\" + \"{|STN2001:11112222333|}:\" + text")]
    [InlineData("@\"arn:aws:sns:us-west-2:{|STN2001:11112222333|}:uploads\"")]
    public Task Segment_IsReportedWithoutFix(string arn) => RuleTest.ReportedAsync(Code.Method($$"""Use(new TopicConfiguration { Topic = {{arn}} });"""));

    [Theory]
    [InlineData("string.Concat(\"arn:aws:sns:us-west-2:{|STN2001:11112222333|}:\", text)")]
    [InlineData("string.Join(\":\", \"arn\", \"aws\", \"sns\", \"{|STN2001:us_west_2|}\", \"111122223333\", text)")]
    [InlineData("string.Join(':', \"arn:aws:sns\", \"{|STN2001:us_west_2|}\", \"111122223333\", \"uploads\")")]
    [InlineData("string.Format(\"arn:aws:sns:{0}:{|STN2001:1111-2222-333|}:{1}\", \"us-west-2\", text)")]
    [InlineData("string.Format(System.Globalization.CultureInfo.InvariantCulture, \"arn:{|STN2001:gcp|}:sns:{0,8}:{1:D12}:uploads\", text, 1)")]
    [InlineData("string.Format(\"arn:aws:sns:us-west-2:{0}:{1}\", \"{|STN2001:11112222333|}\", text)")]
    public Task CombinedText_IsSeen(string arn) => RuleTest.SeenAsync(Code.Method($$"""Use(new TopicConfiguration { Topic = {{arn}} });"""));

    [Theory]
    [InlineData("string.Format(\"arn:aws:sns:{0}:{1}:{2}\", text, 111122223333, text)")]
    [InlineData("string.Format(\"arn:aws:sns:us-west-2:{0:D12}:uploads\", 111122223333)")]
    [InlineData("string.Format(text, \"arn:aws:sns\", \"1111\")")]
    [InlineData("string.Format(\"{0}\", new object[] { text })")]
    [InlineData("string.Format(arg0: \"us-west-2\", format: \"arn:aws:sns:{0}:111122223333:uploads\")")]
    [InlineData("string.Concat(new[] { \"arn\", text })")]
    [InlineData("string.Concat(\"arn:aws:sns:us-west-2:\", 111122223333, \":uploads\")")]
    [InlineData("string.Join(text, \"arn\", \"aws\")")]
    [InlineData("string.Join(\":\", text.Split('-'))")]
    public Task CombinedTextThatMayBeValid_IsNotReported(string arn) => RuleTest.SilentAsync(Code.Method($$"""Use(new TopicConfiguration { Topic = {{arn}} });"""));

    [Theory]
    [InlineData("xunit.core")]
    [InlineData("Moq")]
    public Task TestProject_CanHaveFictitiousArns(string framework) => RuleTest.SilentAsync(
        Code.Method("""Use(new TopicConfiguration { Topic = "topic" }); Use(new QueueConfiguration { Queue = "arn:aws:sqs:us-west-2:123:q" });"""),
        ReferenceSet.AwsSdkV4.WithProject(framework, "public class Framework { }"));

    [Theory]
    [InlineData("Use(new VaultNotificationConfig { SNSTopic = $ });")]
    [InlineData("Use(new VaultNotificationConfig($, new List<string>()));")]
    [InlineData("Use(new VaultNotificationConfig(events: new List<string>(), snsTopic: $));")]
    [InlineData("Use(new JobParameters { SNSTopic = $ });")]
    [InlineData("var c = new TopicConfiguration(); c.Topic = $; Use(c);")]
    [InlineData("string topic = $; Use(new TopicConfiguration { Topic = topic });")]
    [InlineData("const string Topic = $; Use(new TopicConfiguration { Topic = Topic });")]
    [InlineData("Use(new TopicConfiguration { Topic = condition ? $ : text });")]
    [InlineData("Use(new TopicConfiguration { Topic = text ?? $ });")]
    [InlineData("Use(new TopicConfiguration { Topic = text switch { \"a\" => $, _ => throw new Exception() } });")]
    public Task TopicOfEveryLibrary_IsFixed(string statements) => RuleTest.FixedAsync(
        Code.Method(statements.Replace("$", "\"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\"", StringComparison.Ordinal)),
        Code.Method(statements.Replace("$", "\"arn:aws:sns:us-west-2:111122223333:uploads\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"arn:aws:sns:us-west-2:111122223333:uploads\"")]
    [InlineData("\"arn:aws-cn:sns:cn-north-1:111122223333:up_loads-2\"")]
    [InlineData("\"arn:aws-us-gov:sns:us-gov-west-1:111122223333:uploads\"")]
    [InlineData("\"arn:aws:sns:us-west-2:000000000000:uploads\"")]
    [InlineData("$\"arn:aws:sns:{text}:111122223333:uploads\"")]
    [InlineData("$\"arn:{text}:sns:{text}:{text}:{text}\"")]
    [InlineData("$\"{text}:uploads\"")]
    [InlineData("\"arn:aws:sns:us-west-2:\" + text + \":uploads\"")]
    [InlineData("string.Format(\"arn:aws:sns:{0}:{1}:uploads\", text, text)")]
    [InlineData("string.Join(':', \"arn\", \"aws\", text)")]
    [InlineData("text")]
    [InlineData("null")]
    [InlineData("Environment.GetEnvironmentVariable(\"TOPIC\")")]
    [InlineData("Environment.GetEnvironmentVariable(\"TOPIC\") ?? throw new Exception()")]
    [InlineData("Environment.GetEnvironmentVariable(\"TOPIC\") ?? \"\"")]
    [InlineData("condition ? text : \"\"")]
    [InlineData("text.Replace(\"arn:aws:sqs\", \"arn:aws:sns\")")]
    public Task ValidOrUnknownArn_IsNotReported(string arn) => RuleTest.SilentAsync(Code.Method($$"""Use(new TopicConfiguration { Topic = {{arn}} });"""));

    [Theory]
    [InlineData("text.StartsWith(\"arn:aws:sns:\")")]
    [InlineData("text.StartsWith(\"arn:aws:sns:us-west-2:1111\")")]
    [InlineData("\"arn:aws:sns:*:*:uploads\"")]
    [InlineData("\"arn:aws:sns:us-west-2:111122223333:up*\"")]
    [InlineData("\"arn:aws:sns:us-west-2:111122223333:uploads:0f1e2d3c-0000-4000-8000-000000000000\"")]
    [InlineData("\"arn:aws:sns:us-west-2:{0}:uploads\"")]
    [InlineData("\"arn:aws:sns:${AWS::Region}:${AWS::AccountId}:uploads\"")]
    [InlineData("\"arn:aws:sns:us-west-2:111122223333:app/GCM/uploads\"")]
    [InlineData("\"arn:aws:sqs:us-west-2:1111-2222-3333:uploads\"")]
    [InlineData("\"arn:aws:sns:us-west-2:1111\" + text + \":uploads\"")]
    [InlineData("$\"arn:aws:sns:us-west-2:1111{text}:uploads\"")]
    [InlineData("\"{ \\\"Resource\\\": \\\"arn:aws:sns:us-west-2:1:uploads\\\" }\"")]
    public Task OtherTexts_AreNotReported(string text) => RuleTest.SilentAsync(Code.Method($"Use({text});"));

    // A string that is only compared configures nothing; tests do this with fictitious messages.
    [Theory]
    [InlineData("if (text == $) return;")]
    [InlineData("if (text is $) return;")]
    [InlineData("if (text.Equals($)) return;")]
    [InlineData("switch (text) { case $: return; }")]
    public Task ComparedArn_IsNotReported(string statements) =>
        RuleTest.SilentAsync(Code.Method(statements.Replace("$", "\"arn:aws:sns:us-west-2:1111-2222-3333:uploads\"", StringComparison.Ordinal)));

    [Fact]
    public Task ArnAtACustomEndpoint_IsNotReported() => RuleTest.SilentAsync(Code.Method(
        """Use(new AmazonS3Config { ServiceURL = text }); Use(new TopicConfiguration { Topic = "arn:minio:sns::1:webhook" });"""));

    [Fact]
    public Task WithoutTheSdk_NothingIsReported() =>
        RuleTest.SilentAsync("class C { string topic = \"arn:aws:sns:us-west-2:1111-2222-3333:uploads\"; }", ReferenceSet.None);
}
