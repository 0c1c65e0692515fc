using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.Templates;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Analyzers.Tests.Templates;

/// <summary>Tests that parsed files and findings are cached while the text and options are unchanged.</summary>
public sealed class TemplateFileTests
{
    private static readonly SourceText Text = SourceText.From("{ \"TopicConfigurations\": [{ \"TopicArn\": \"uploads\", \"Events\": [\"s3:ObjectArchived:Put\"] }] }");

    private static readonly TemplateRequest Request = new("/project/notification.json", RuleSettings.Default, IsListed: false);

    [Fact]
    public void SameText_IsReadAndJudgedOnce()
    {
        Assert.Same(TemplateFile.Of(Text), TemplateFile.Of(Text));
        Assert.Same(Diagnose(Request), Diagnose(Request));
        Assert.Equal(["STN2001", "STN1002"], Diagnose(Request).Select(static found => found.Id));
    }

    [Fact]
    public void ChangedOptions_AreJudgedAgain()
    {
        RuleSettings settings = new(AnalysisOptions.Read(static key => key == AnalysisOptions.AdditionalS3EventsOption ? "s3:ObjectArchived:Put" : null), RuleCatalogs.Default);

        Assert.Equal(["STN2001"], Diagnose(Request with { Settings = settings }).Select(static found => found.Id));
        Assert.Equal(["STN2001", "STN1002"], Diagnose(Request).Select(static found => found.Id));
    }

    [Fact]
    public void SameTextAtAnotherPath_IsReportedAtThatPath()
    {
        _ = Diagnose(Request);

        Assert.All(Diagnose(Request with { Path = "/project/copy.json" }), static found => Assert.Equal("/project/copy.json", found.Location.GetLineSpan().Path));
    }

    private static IReadOnlyList<Diagnostic> Diagnose(TemplateRequest request) => TemplateFile.Of(Text).Diagnose(request, CancellationToken.None);
}
