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

    [Theory]
    [InlineData("{ source: [aws.s3], $or: [{ detail-type: ['[|STN1010:ObjectCreated:Put|]'] }, { detail-type: [Object Deleted] }] }")]
    [InlineData("{ $or: [{ source: [aws.s3], detail-type: ['[|STN1010:Object created|]'] }, { source: [painter], detail-type: [Painted] }] }")]
    [InlineData("{ $or: [{ source: ['[|STN1010:aws:s3|]'] }, { $or: [{ source: [aws.s3], detail-type: ['[|STN1010:ObjectCreated|]'] }] }] }")]
    [InlineData("{ source: ['[|STN1010:aws:s3|]'], $or: [{ account: ['111122223333'] }, { region: [us-east-1] }] }")]
    [InlineData("""'{"source": ["aws.s3"], "$or": [{"detail-type": ["[|STN1010:ObjectCreated|]"]}]}'""")]
    public Task PatternWithAlternatives_IsJudged(string pattern) => TemplateTest.ReportedAsync($"Resources:\n  Rule:\n    Type: AWS::Events::Rule\n    Properties:\n      EventPattern: {pattern}\n");

    [Theory]
    [InlineData("{ detail-type: [Painted], $or: [{ source: [aws.s3] }, { source: [painter] }] }")]
    [InlineData("{ $or: [{ source: [painter], detail-type: [Painted] }, { source: [aws.s3], detail-type: [Object Created] }] }")]
    [InlineData("{ source: [aws.s3], $or: [{ source: [painter], detail-type: [Painted] }, { detail-type: [{ prefix: Obj }] }] }")]
    [InlineData("{ source: [aws.s3], $or: !Ref Alternatives }")]
    [InlineData("{ source: [aws.s3], detail-type: [Object Created], detail: { $or: [{ source: [aws:s3] }, { detail-type: [Painted] }] } }")]
    public Task PatternWithAlternatives_IsNotReported(string pattern) => TemplateTest.SilentAsync($"Resources:\n  Rule:\n    Type: AWS::Events::Rule\n    Properties:\n      EventPattern: {pattern}\n");

    [Theory]
    [InlineData("""'{"source": ["aws.s3"], "detail-type": ["[|STN1010:ObjectCreated:Put|]"]}'""")]
    [InlineData("""
        "{\"source\": [\"aws.s3\"], \"detail-type\": [\"[|STN1010:ObjectCreated:Put|]\"]}"
        """)]
    [InlineData("""!Sub '{"source": ["aws.s3"], "detail-type": ["[|STN1010:Object created|]", "${Type}"], "detail": { "bucket": { "name": ["${Uploads}"] } } }'""")]
    [InlineData("""!Sub ['{"source": ["[|STN1010:aws:s3|]"], "detail-type": ["Object Created"], "account": ["${Account}"]}', { Account: '111122223333' }]""")]
    [InlineData("""
        |
                {
                  "source": ["aws.s3"],
                  "detail-type": ["[|STN1010:Object created|]"]
                }
        """)]
    public Task PatternInText_IsJudged(string pattern) => TemplateTest.ReportedAsync($"Resources:\n  Rule:\n    Type: AWS::Events::Rule\n    Properties:\n      EventPattern: {pattern.Trim()}\n");

    [Theory]
    [InlineData("""!Sub '{"source": ["aws.s3", "${Source}"], "detail-type": ["Painted"]}'""")]
    [InlineData("""!Sub '{"source": ["aws.s3"], "detail-type": ["ObjectCreated"], ${More}}'""")]
    [InlineData("""!Join ['', ['{"source": ["aws.s3"], "detail-type": ["ObjectCreated"', !Ref More, ']}']]""")]
    [InlineData("'[\"aws.s3\"]'")]
    [InlineData("text")]
    public Task UnknownPatternText_IsNotReported(string pattern) => TemplateTest.SilentAsync($"Resources:\n  Rule:\n    Type: AWS::Events::Rule\n    Properties:\n      EventPattern: {pattern}\n");

    [Fact]
    public Task PatternOfAnArchive_IsJudged() => TemplateTest.ReportedAsync("""
        Resources:
          Archive: { Type: AWS::Events::Archive, Properties: { EventPattern: { source: [aws.s3], detail-type: [[|STN1010:ObjectCreated|]] } } }
        """);
}
