namespace StorageNotifications.Analyzers.Tests;

/// <summary>Tests that an invalid text in a constant is reported once, regardless of how often the constant is used.</summary>
public sealed class NamedTextTests
{
    [Theory]
    [InlineData("EventType M() => {|STN1001:Name|}; EventType N() => Name; EventType P { get; } = Name;")]
    [InlineData("EventType[] M() => [{|STN1001:Name|}, Name];")]
    [InlineData("EventType P { get; } = {|STN1001:Name|}; EventType M() { Use(Name); return Name; } void Use(object o) { }")]
    [InlineData("string M() => Name; EventType N() => {|STN1001:C.Name|}; void O() { EventType e = Name; }")]
    public Task NameWithSeveralUses_IsReportedOnce(string members) => RuleTest.SeenAsync(Code.Class($"const string Name = \"s3:ObjectCreated:Putt\"; {members}"));

    [Fact]
    public Task ArnOfAField_IsReportedOnce() => RuleTest.SeenAsync(Code.Class(
        """
        static readonly string Topic = "arn:aws:sns:us-west-2:1111-2222-3333:uploads";
        object M() => new TopicConfiguration { Topic = {|STN2001:Topic|} };
        object N() => new TopicConfiguration { Topic = Topic };
        """));

    [Fact]
    public Task NameThatIsInvalidInOneUse_IsReportedAtThatUse() => RuleTest.ReportedAsync(Code.Class(
        """
        const string Name = "ObjectCreated:Put";
        object M() => new TopicConfiguration { Events = [{|STN1003:Name|}] };
        object N() => new TopicConfiguration { Events = [{|STN1003:Name|}] };
        """));

    [Fact]
    public Task NameOfAnotherFile_IsReportedOnceInEachFile() => new RuleTest
    {
        Source = Code.Class("EventType M() => {|STN1001:Names.Put|}; EventType N() => Names.Put;"),
        AdditionalSources = ["public static class Names { public const string Put = \"s3:ObjectCreated:Putt\"; }", "class D { Amazon.S3.EventType M() => {|STN1001:Names.Put|}; }"],
        TestBehaviors = Microsoft.CodeAnalysis.Testing.TestBehaviors.SkipGeneratedCodeCheck | Microsoft.CodeAnalysis.Testing.TestBehaviors.SkipSuppressionCheck,
    }.RunAsync();
}
