using Microsoft.CodeAnalysis.CSharp;
using StorageNotifications.Analyzers.CSharp;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>Tests files that are skipped because they contain no relevant word, and files in which such a word is hard to find.</summary>
public sealed class FileFilterTests
{
    private const string Helpers = """
        using Amazon.S3;
        using Amazon.S3.Model;

        static class Uploads
        {
            public static TopicConfiguration Configuration { get; } = new();
            public static void Subscribe(params EventType[] events) { }
        }
        """;

    [Theory]
    [InlineData("Events")]
    [InlineData("a.Events")]
    [InlineData("@Events=")]
    [InlineData("// Events\n")]
    [InlineData("\"Events\"")]
    [InlineData("x arn:aws")]
    [InlineData("\"arn:\"")]
    [InlineData("Ev\\u0065nts")]
    [InlineData("\"\\x41\"")]
    public void FileWithAWord_Passes(string text) => Assert.True(Passes(text));

    [Theory]
    [InlineData("")]
    [InlineData("E")]
    [InlineData("Event")]
    [InlineData("events")]
    [InlineData("EventsOf")]
    [InlineData("MyEvents")]
    [InlineData("_Events")]
    [InlineData("Eventsé")]
    [InlineData("arn")]
    [InlineData("arn :")]
    [InlineData("warn:")]
    [InlineData("u0041 \\n \\\\")]
    public void FileWithoutAWord_DoesNotPass(string text) => Assert.False(Passes(text));

    [Theory]
    [InlineData("Uploads.Subscribe({|STN1001:\"s3:ObjectCreated:Putt\"|});")]
    [InlineData("Uploads.Subscribe({|STN1001:\"ObjectDeleted:*\"|});")]
    [InlineData("Uploads.Subscribe({|STN1001:\"ObjectCreatedPut\"|});")]
    [InlineData("Uploads.Configuration.Topic = \"arn:aws:sns:us-west-2:{|STN2001:1111|}:uploads\";")]
    [InlineData("Uploads.Configuration.T\\u006Fpic = \"\\u0061rn:aws:sns:us-west-2:{|STN2001:1111|}:uploads\";")]
    [InlineData("Uploads.Configuration.@Event = {|STN1001:\"Putt\"|};")]
    [InlineData("var configuration = Uploads.Configuration; configuration.Events.Add({|STN1001:\"Putt\"|});")]
    [InlineData("string text = \"arn:aws:sns:us-west-2:{|STN2007:1111|}:uploads\";")]
    [InlineData("string path = \"/-/vaults/photos/{|STN4008:notification-policy|}\";")]
    public Task FileWithoutTheNameOfALibrary_IsJudged(string statement) => new RuleTest
    {
        Source = $$"""class C { void M() { {{statement}} } }""",
        AdditionalSources = [Helpers],
        References = ReferenceSet.AwsSdkV3,
        TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck,
    }.RunAsync();

    [Fact]
    public void EachWordOfTheLibraries_Passes()
    {
        foreach (ReferenceSet references in (ReferenceSet[])[ReferenceSet.AwsSdkV3, ReferenceSet.AwsSdkV4, ReferenceSet.AwsCdk])
        {
            var compilation = CSharpCompilation.Create("Words", references: references.References);
            string[] words = [.. KnownApi.TryCreate(compilation, ApiCatalog.Default, "None", CancellationToken.None)!.Words!, .. BlockFindings.Words];
            var filter = new FileFilter(words);
            Assert.All(words, word => Assert.True(filter.Passes(CSharpSyntaxTree.ParseText($"({word})"), CancellationToken.None), word));
            Assert.All(words, word => Assert.Matches(@"^\w{2,}:?$", word));
        }
    }

    private static bool Passes(string text) => new FileFilter(["Events", "arn:"]).Passes(CSharpSyntaxTree.ParseText(text), CancellationToken.None);
}
