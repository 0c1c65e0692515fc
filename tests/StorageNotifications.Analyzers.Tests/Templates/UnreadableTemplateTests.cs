using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.Tests.Templates;

public sealed class UnreadableTemplateTests
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

    [Fact]
    public async Task UnreadableFile_IsReportedOnce()
    {
        Diagnostic found = Assert.Single(await TemplateTest.FindAsync("Resources:\n\tA: { Type: AWS::S3::Bucket }"));

        Assert.Equal(("STN0003", DiagnosticSeverity.Info), (found.Id, found.Severity));
        Assert.Equal((1, 0), (found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public async Task ListedFile_IsJudgedOrReported()
    {
        Assert.Equal("STN0003", Assert.Single(await FindAsync("name: nothing of ours", TemplateRun.Listed)).Id);
        Assert.Equal("STN0003", Assert.Single(await FindAsync("[", TemplateRun.Listed)).Id);
        Assert.Equal("STN1001", Assert.Single(await FindAsync(Template, TemplateRun.Listed)).Id);
        Assert.Empty(await FindAsync("{ \"EventBridgeConfiguration\": {} }", TemplateRun.Listed));
    }

    private static Task<IReadOnlyList<Diagnostic>> FindAsync(string text, string? mark) =>
        TemplateRun.FindAsync([new NotificationConfigurationAnalyzer()], [("/project/template.yaml", text)], mark);
}
