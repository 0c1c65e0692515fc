using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>Tests that an invalid text in a constant or field is reported once, where it is written, regardless of how often its name is used.</summary>
public sealed class NamedTextTests
{
    private const string AtName = "const string Name = {|STN1001:\"s3:ObjectCreated:Putt\"|};";

    [Theory]
    [InlineData("EventType M() => Name; EventType N() => Name; EventType P { get; } = Name;")]
    [InlineData("EventType[] M() => [Name, Name];")]
    [InlineData("EventType P { get; } = Name; EventType M() { Use(Name); return Name; } void Use(object o) { }")]
    [InlineData("string M() => Name; EventType N() => C.Name; void O() { EventType e = Name; }")]
    [InlineData("object M() => new TopicConfiguration { Events = [Name] }; void O(List<EventType> list) { var name = Name; list.Add(name); }")]
    [InlineData("void M(TopicConfiguration x) { x.Events.Add(EventType.FindValue(Name)); x.Events = new List<EventType> { Name }; }")]
    public Task NameWithSeveralUses_IsReportedAtItsDeclaration(string members) => RuleTest.SeenAsync(Code.Class($"{AtName} {members}"));

    [Theory]
    [InlineData("static readonly string Topic = \"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\";")]
    [InlineData("readonly string Topic; C() { Topic = \"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\"; }")]
    [InlineData("readonly string Topic; C() => this.Topic = \"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\";")]
    [InlineData("string Topic => \"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\";")]
    [InlineData("string Topic { get { return \"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\"; } }")]
    [InlineData("string Topic { get; } = \"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\";")]
    public Task ArnOfAMember_IsReportedOnce(string member) => RuleTest.SeenAsync(Code.Class(
        $$"""
        object M() => new TopicConfiguration { Topic = Topic };
        {{member}}
        object N() => new TopicConfiguration { Topic = Topic };
        """));

    [Fact]
    public Task ConstantLocal_IsReportedAtItsDeclaration() => RuleTest.FixedAsync(
        Code.Method("const string name = {|STN1003:\"ObjectCreated:Put\"|}; Use(new TopicConfiguration { Events = [name] }); Use(new TopicConfiguration { Events = [name] });"),
        Code.Method("const string name = \"s3:ObjectCreated:Put\"; Use(new TopicConfiguration { Events = [name] }); Use(new TopicConfiguration { Events = [name] });"));

    [Fact]
    public Task NameThatIsInvalidInEachUse_IsReportedAndFixedAtItsDeclaration() => RuleTest.FixedAsync(
        Code.Class(Subscribing("private const string Name = {|STN1003:\"ObjectCreated:Put\"|};", "Name", "Name")),
        Code.Class(Subscribing("private const string Name = \"s3:ObjectCreated:Put\";", "Name", "Name")));

    // Another file may compare the name of an event with the constant.
    [Fact]
    public Task NameThatOtherFilesCanUse_IsNotFixed() => RuleTest.ReportedAsync(Code.Class(Subscribing("public const string Name = {|STN1003:\"ObjectCreated:Put\"|};", "Name", "Name")));

    [Fact]
    public Task NameThatIsValidElsewhere_IsReportedForEachInvalidUse() => RuleTest.ReportedAsync(Code.Class(
        Subscribing("const string Name = \"ObjectCreated:Put\";", "{|STN1003:Name|}", "{|STN1003:Name|}") + " bool Is(S3EventNotification.S3EventNotificationRecord r) => r.EventName.Value.EndsWith(Name);"));

    [Fact]
    public Task OtherMemberWithTheName_IsNotAUse() => RuleTest.SeenAsync(Code.Class(
        """
        private const string Topic = "arn:aws:{|STN2003:sqs|}:us-west-2:111122223333:uploads";
        object M() => new TopicConfiguration { Topic = Topic };
        object N(TopicConfiguration other) => new TopicConfiguration { Topic = Topic, Id = other.Topic };
        """));

    [Fact]
    public Task TopicOutsideTheRegionOfTheBuckets_IsReportedAndFixedOnce() => RuleTest.FixedAsync(
        Code.Class(Putting("arn:aws:sns:{|STN3001:us-east-1|}:111122223333:uploads", "USWest2", "Topic", "USWest2", "Topic")),
        Code.Class(Putting("arn:aws:sns:us-west-2:111122223333:uploads", "USWest2", "Topic", "USWest2", "Topic")));

    // The topic is right for one of the buckets.
    [Fact]
    public Task TopicOfBucketsInTwoRegions_IsReportedForTheInvalidUse() => RuleTest.ReportedAsync(
        Code.Class(Putting("arn:aws:sns:us-east-1:111122223333:uploads", "USEast1", "Topic", "USWest2", "{|STN3001:Topic|}")));

    [Fact]
    public Task NameOfAnotherFile_IsReportedOnceInEachFile() => new RuleTest
    {
        Source = Code.Class("EventType M() => {|STN1001:Names.Put|}; EventType N() => Names.Put;"),
        AdditionalSources = ["public static class Names { public const string Put = \"s3:ObjectCreated:Putt\"; }", "class D { Amazon.S3.EventType M() => {|STN1001:Names.Put|}; }"],
        TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck,
    }.RunAsync();

    // To offer a fix, an editor analyzes only the member at the cursor.
    [Fact]
    public async Task FieldThatIsAnalyzedAlone_ReportsItsLiteral()
    {
        SyntaxTree file = CSharpSyntaxTree.ParseText(Code.Class(Subscribing("private const string Name = \"ObjectCreated:Put\";", "Name", "Name")));
        var compilation = CSharpCompilation.Create("Members", [file], ReferenceSet.AwsSdkV4.References, new(OutputKind.DynamicallyLinkedLibrary));
        SyntaxNode field = (await file.GetRootAsync()).DescendantNodes().OfType<FieldDeclarationSyntax>().Single();

        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([new NotificationConfigurationAnalyzer()]);
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(file), field.Span, CancellationToken.None);

        Assert.Equal("\"ObjectCreated:Put\"", (await file.GetTextAsync()).ToString(Assert.Single(found).Location.SourceSpan));
    }

    private static string Subscribing(string declaration, string first, string second) => $$"""
        {{declaration}}
        object M() => new TopicConfiguration { Events = [{{first}}] };
        object N() => new TopicConfiguration { Events = [{{second}}] };
        """;

    private static string Putting(string arn, string region, string topic, string otherRegion, string otherTopic) => $$"""
        private const string Topic = "{{arn}}";
        Task M() => new AmazonS3Client(RegionEndpoint.{{region}}).PutBucketNotificationAsync(new PutBucketNotificationRequest
        {
            BucketName = "photos", TopicConfigurations = [new() { Topic = {{topic}}, Events = [EventType.ObjectCreatedAll] }],
        });
        Task N() => new AmazonS3Client(RegionEndpoint.{{otherRegion}}).PutBucketNotificationAsync(new PutBucketNotificationRequest
        {
            BucketName = "photos", TopicConfigurations = [new() { Topic = {{otherTopic}}, Events = [EventType.ObjectCreatedAll] }],
        });
        """;
}
