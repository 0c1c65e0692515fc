namespace StorageNotifications.Analyzers.Tests.Templates;

/// <summary>Tests the events of SAM functions.</summary>
public sealed class SamTests
{
    [Fact]
    public Task Events_AreJudged() => TemplateTest.ReportedAsync(Functions("""
        A: { Type: S3, Properties: { Bucket: !Ref Uploads, Events: [[|STN1001:s3:ObjectCreated:Putt|]], Filter: { S3Key: { Rules: [{ Name: [|STN4002:infix|], Value: a }] } } } }
                B: { Type: SNS, Properties: { Topic: [|STN2001:uploads|] } }
                C: { Type: SQS, Properties: { Queue: !Ref [|STN2002:Jobs|] } }
                D: { Type: EventBridgeRule, Properties: { Pattern: { source: [aws.s3], detail-type: [[|STN1010:ObjectCreated|]] } } }
        """));

    [Fact]
    public Task EventsOfOneBucket_AreJudgedTogether() => TemplateTest.ReportedAsync(Functions(
        "A: { Type: S3, Properties: { Bucket: !Ref Uploads, Events: 's3:ObjectCreated:*' } }",
        "[|STN4001:B|]: { Type: S3, Properties: { Bucket: !Ref Uploads, Events: ['s3:ObjectCreated:Put'] } }"));

    [Theory]
    [InlineData("A: { Type: S3, Properties: { Bucket: !Ref Uploads, Events: 's3:ObjectRemoved:*' } }")]
    [InlineData("A: { Type: S3, Properties: { Bucket: !Ref Other, Events: 's3:ObjectCreated:*' } }")]
    [InlineData("A: { Type: S3, Properties: { Bucket: !Ref Uploads, Events: !Ref Event } }")]
    [InlineData("A: { Type: S3, Properties: { Bucket: !Ref Uploads, Events: 's3:ObjectCreated:*', Filter: !Ref Filter } }")]
    public Task EventsThatCanBeDisjoint_AreNotReported(string other) => TemplateTest.SilentAsync(Functions(
        "B: { Type: S3, Properties: { Bucket: !Ref Uploads, Events: 's3:ObjectCreated:*' } }", other));

    [Fact]
    public Task ExistingConfigurationOfTheBucket_IsMerged() => TemplateTest.SilentAsync(Functions(
        "A: { Type: S3, Properties: { Bucket: !Ref Uploads, Events: 's3:ObjectCreated:*' } }",
        bucket: "NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: !GetAtt First.Arn }] }"));

    // SAM resolves the alias before it compares the configurations.
    [Fact]
    public Task ConfigurationOfAnUnknownFunction_CanBeMerged() => TemplateTest.SilentAsync(Functions(
        "A: { Type: S3, Properties: { Bucket: !Ref Uploads, Events: 's3:ObjectCreated:*' } }",
        bucket: "NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: !Ref First.Alias }] }"));

    [Fact]
    public Task ConfigurationOfATopic_IsNotMerged() => TemplateTest.ReportedAsync(Functions(
        "[|STN4001:A|]: { Type: S3, Properties: { Bucket: !Ref Uploads, Events: 's3:ObjectCreated:*' } }",
        bucket: "NotificationConfiguration: { TopicConfigurations: [{ Event: 's3:ObjectCreated:*', Topic: !ImportValue topic }] }"));

    [Fact]
    public Task ConfigurationOfAnotherFunction_IsNotMerged() => TemplateTest.ReportedAsync(Functions(
        "[|STN4001:A|]: { Type: S3, Properties: { Bucket: !Ref Uploads, Events: 's3:ObjectCreated:*' } }",
        "B: { Type: S3, Properties: { Bucket: !Ref Other, Events: 's3:ObjectCreated:*' } }",
        "NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: !GetAtt Second.Arn }] }"));

    // The C# attributes are judged, and the file is updated only by the next build.
    [Fact]
    public Task AttributeEvents_AreReportedOnce() => TemplateTest.SilentAsync("""
        { "Resources": {
            "Uploads": { "Type": "AWS::S3::Bucket" },
            "First": {
              "Type": "AWS::Serverless::Function",
              "Metadata": { "Tool": "Amazon.Lambda.Annotations", "SyncedEvents": ["A", "B"] },
              "Properties": { "Events": {
                "A": { "Type": "S3", "Properties": { "Bucket": { "Ref": "Uploads" }, "Events": ["s3:ObjectCreated:*"] } },
                "B": { "Type": "S3", "Properties": { "Bucket": { "Ref": "Uploads" }, "Events": ["s3:ObjectCreated:Putt", "s3:ObjectCreated:Put"] } }
              } }
            } } }
        """, "/project/serverless.template");

    [Fact]
    public Task PatternOfAStateMachine_IsJudged() => TemplateTest.ReportedAsync("""
        Resources:
          Machine:
            Type: AWS::Serverless::StateMachine
            Properties: { Events: { A: { Type: EventBridgeRule, Properties: { Pattern: { source: [aws.s3], detail-type: [[|STN1010:ObjectCreated|]] } } } } }
        """);

    private static string Functions(string first, string? second = null, string bucket = "BucketName: uploads") => $$"""
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Jobs: { Type: AWS::SQS::Queue }
          Other: { Type: AWS::S3::Bucket }
          Uploads: { Type: AWS::S3::Bucket, Properties: { {{bucket}} } }
          First:
            Type: AWS::Serverless::Function
            Properties:
              Events:
                {{first}}
          Second:
            Type: AWS::Serverless::Function
            Properties:
              Events:
                {{second ?? "Api: { Type: Api }"}}
        """;
}
