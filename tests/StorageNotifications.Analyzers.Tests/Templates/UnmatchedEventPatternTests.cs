namespace StorageNotifications.Analyzers.Tests.Templates;

public sealed class UnmatchedEventPatternTests
{
    [Fact]
    public Task Pattern_IsJudged() => TemplateTest.ReportedAsync("""
        { "Resources": { "Rule": { "Type": "AWS::Events::Rule", "Properties": { "EventPattern": {
          "source": ["[|STN1010:aws:s3|]"], "detail-type": ["[|STN1010:ObjectCreated:Put|]", "Object Deleted"]
        } } } } }
        """);

    [Fact]
    public Task PatternWithMatchers_IsNotReported() => TemplateTest.SilentAsync("""
        Resources:
          Rule: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [{ prefix: aws. }], detail-type: [{ prefix: Object }, Painted] } } }
        """);
}
