using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.Tests.Templates;

/// <summary>Tests which files are judged, the other kinds of documents, and the suppression of findings.</summary>
public sealed class DocumentTests
{
    private const string Template = """
        Resources:
          Uploads:
            Type: AWS::S3::Bucket
            Properties:
              NotificationConfiguration:
                TopicConfigurations:
                  - Topic: arn:aws:sns:us-east-1:111122223333:uploads
                    Event: s3:ObjectCreated:Putt
        """;

    [Theory]
    [InlineData("{ \"TopicConfigurations\": [{ \"TopicArn\": \"[|STN2001:uploads|]\", \"Events\": [\"[|STN1001:s3:ObjectCreated:Putt|]\"] }] }")]
    [InlineData("{ \"Bucket\": \"photos\", \"NotificationConfiguration\": { \"QueueConfigurations\": [{ \"QueueArn\": \"[|STN2002:jobs|]\", \"Events\": [\"s3:ObjectCreated:*\"] }] } }")]
    [InlineData("{ \"LambdaFunctionConfigurations\": [{ \"[|STN4004:Id|]\": \"a\", \"LambdaFunctionArn\": \"arn:aws:lambda:us-east-1:111122223333:function:f\" }] }")]
    [InlineData("{ \"TopicConfiguration\": { \"Topic\": \"[|STN2001:uploads|]\", \"Event\": \"[|STN1001:s3:ObjectCreated:Putt|]\" } }")]
    [InlineData("{ \"QueueConfiguration\": { \"Id\": \"a\", \"Queue\": \"[|STN2002:jobs|]\", \"Events\": [\"s3:ObjectCreated:*\"] } }")]
    [InlineData("{ \"CloudFunctionConfiguration\": { \"CloudFunction\": \"arn:aws:lambda:us-east-1:111122223333:function:f\", \"InvocationRole\": \"\", \"Events\": [\"[|STN1001:s3:ObjectRemoved|]\"] } }")]
    [InlineData("{ \"Bucket\": \"photos\", \"NotificationConfiguration\": { \"TopicConfiguration\": { \"[|STN4004:Id|]\": \"a\", \"Event\": \"s3:ObjectCreated:Put\" } } }")]
    [InlineData("{ \"SNSTopic\": \"arn:aws:sns:us-west-2:111122223333:jobs\", \"Events\": [\"[|STN1006:ArchiveRetrieval|]\"] }")]
    [InlineData("{ \"[|STN4008:Topic|]\": \"arn:aws:sns:us-west-2:111122223333:jobs\", \"Events\": [\"ArchiveRetrievalCompleted\"] }")]
    public Task NotificationDocument_IsJudged(string document) => TemplateTest.ReportedAsync(document, "/project/notification.json");

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"EventBridgeConfiguration\": {} }")]
    [InlineData("{ \"Resources\": [], \"Events\": [\"s3:ObjectCreated:Putt\"] }")]
    [InlineData("{ \"Resources\": { \"A\": { \"Type\": \"Container\" } } }")]
    [InlineData("{ \"TopicConfigurations\": [\"s3:ObjectCreated:Putt\"] }")]
    [InlineData("{ \"TopicConfigurations\": [{ \"TopicArn\": \"${TOPIC_ARN}\", \"Events\": [\"$EVENT\"] }] }")]
    [InlineData("{ \"TopicConfiguration\": { \"Topic\": \"arn:aws:sns:us-east-1:111122223333:uploads\", \"Event\": \"s3:ObjectCreated:Put\" } }")]
    [InlineData("{ \"TopicConfiguration\": { \"Name\": \"uploads\", \"Partitions\": 3 } }")]
    [InlineData("{ \"TopicConfiguration\": { \"Topic\": \"orders\", \"Events\": [\"created\"] }, \"QueueConfiguration\": { \"Queue\": \"jobs\" } }")]
    [InlineData("services:\n  minio: { Event: 's3:ObjectCreated:Putt' }")]
    [InlineData("server { listen 80; location / { root /var/www; } }")]
    [InlineData("")]
    public Task OtherDocument_IsNotReported(string document) => TemplateTest.SilentAsync(document);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("false")]
    public async Task OtherAdditionalFile_IsNotRead(string? mark) => Assert.Empty(await FindAsync(Template, mark));

    [Fact]
    public async Task FileListedTwice_IsJudgedOnce() =>
        Assert.Single(await TemplateRun.FindAsync([new NotificationConfigurationAnalyzer()], [("/template.yaml", Template), ("/template.yaml", Template)]));

    [Fact]
    public async Task OptionsOfTheFile_Apply() => Assert.Empty(await TemplateRun.FindAsync(
        [new NotificationConfigurationAnalyzer()], [("/template.yaml", Template)], TemplateRun.Found, ("storage_notifications.additional_s3_events", "s3:ObjectCreated:Putt")));

    [Fact]
    public async Task OptionsOfTheFile_AreChecked() => Assert.Equal(
        ["STN0001", "STN0001"],
        (await TemplateRun.FindAsync(
            [new ProjectSettingsAnalyzer()],
            [("/template.yaml", Template)],
            TemplateRun.Found,
            ("storage_notifications.bucket_region", "photos=us-west-2"),
            ("storage_notifications.additional_regions", "nowhere"))).Select(static found => found.Id).Where(static id => id != "STN0002"));

    [Fact]
    public async Task TextWithALineBreak_IsQuotedOnOneLine()
    {
        string template = Template.Replace("Event: s3:ObjectCreated:Putt", "Event: |\n              s3:ObjectCreated:Putt", StringComparison.Ordinal) + "\n";

        Diagnostic found = Assert.Single(await TemplateTest.FindAsync(template));

        Assert.Contains("'s3:ObjectCreated:Putt\\n'", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("            Event: s3:ObjectCreated:Putt", "            # stn-disable STN1001\n            Event: s3:ObjectCreated:Putt")]
    [InlineData("            Event: s3:ObjectCreated:Putt", "            # stn-disable STN4003, stn1001 since the tests want it\n            Event: s3:ObjectCreated:Putt")]
    [InlineData("            Event: s3:ObjectCreated:Putt", "            # stn-disable STN1001: the tests want it\n            # on two lines\n            # stn-disable: STN4003\n            Event: s3:ObjectCreated:Putt")]
    [InlineData("Event: s3:ObjectCreated:Putt", "Event: s3:ObjectCreated:Putt # stn-disable STN1001")]
    [InlineData("    Type: AWS::S3::Bucket", "    Type: AWS::S3::Bucket\n    Metadata: { StorageNotifications: { Disable: [STN1001] } }")]
    [InlineData("    Type: AWS::S3::Bucket", "    Type: AWS::S3::Bucket\n    Metadata: { StorageNotifications: { Disable: STN1001 } }")]
    [InlineData("Resources:", "Metadata: { StorageNotifications: { Disable: [STN1001] } }\nResources:")]
    public Task SuppressedFinding_IsNotReported(string line, string replacement) =>
        TemplateTest.SilentAsync(Template.Replace(line, replacement, StringComparison.Ordinal));

    [Theory]
    [InlineData("Event: s3:ObjectCreated:Putt", "Event: s3:ObjectCreated:Putt # stn-disable STN1002")]
    [InlineData("          - Topic", "          # stn-disable STN1001\n          - Topic")]
    [InlineData("    Type: AWS::S3::Bucket", "    Type: AWS::S3::Bucket\n  Other:\n    Type: AWS::S3::Bucket\n    Metadata: { StorageNotifications: { Disable: [STN1001] } }\n  Third:\n    Type: AWS::S3::Bucket")]
    public async Task FindingSuppressedElsewhere_IsReported(string line, string replacement) =>
        Assert.Equal("STN1001", Assert.Single(await TemplateTest.FindAsync(Template.Replace(line, replacement, StringComparison.Ordinal))).Id);

    [Fact]
    public async Task JsonMetadata_SuppressesFindings()
    {
        string template = $$"""
            { "Resources": { "Uploads": { "Type": "AWS::S3::Bucket", "Metadata": {}, "Properties": { "NotificationConfiguration": { "TopicConfigurations": [
              { "Event": "s3:ObjectCreated:Putt", "Topic": { "Fn::ImportValue": "topic" } } ] } } } } }
            """;
        Assert.Equal("STN1001", Assert.Single(await TemplateTest.FindAsync(template)).Id);
        Assert.Empty(await TemplateTest.FindAsync(template.Replace("\"Metadata\": {}", "\"Metadata\": { \"StorageNotifications\": { \"Disable\": [\"STN1001\"] } }", StringComparison.Ordinal)));
    }

    private static Task<IReadOnlyList<Diagnostic>> FindAsync(string text, string? mark) =>
        TemplateRun.FindAsync([new NotificationConfigurationAnalyzer()], [("/project/template.yaml", text)], mark);
}
