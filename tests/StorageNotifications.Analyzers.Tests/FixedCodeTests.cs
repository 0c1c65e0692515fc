using Microsoft.CodeAnalysis.CSharp;
using StorageNotifications.CodeFixes;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>
/// Tests the code that fixes write: it compiles where it is inserted, and it keeps comments, directives and the order of operations.
/// </summary>
public sealed class FixedCodeTests
{
    private const string Job = " partial class C { static global::Amazon.Glacier.Model.DescribeJobResponse Job() => null; }";
    private const string Sequencer = " namespace StorageNotifications.S3 { struct S3Sequencer : System.IComparable<S3Sequencer> { public S3Sequencer(string text) { } public int CompareTo(S3Sequencer other) => 0; } }";

    // Types and namespaces of the user that hide those that fixes name.
    private const string Hiding = """
        namespace Contoso.StorageNotifications.Tools { class S3Sequencer { } class StatusCode { } class S3Region { } class WebUtility { } class EventType { } class List<T> { } }
        namespace Contoso.Amazon { class Hidden { } }
        namespace Contoso.System.Net { class Hidden { } }
        """;

    [Theory]
    [InlineData("Use({|STN5004:string.CompareOrdinal(record.S3.Object.Sequencer, text)|});", "Use(new global::StorageNotifications.S3.S3Sequencer(record.S3.Object.Sequencer).CompareTo(new global::StorageNotifications.S3.S3Sequencer(text)));")]
    [InlineData("Use(evnt.Records.OrderBy(r => {|STN5004:r.S3.Object.Sequencer|}));", "Use(evnt.Records.OrderBy(r => new global::StorageNotifications.S3.S3Sequencer(r.S3.Object.Sequencer)));")]
    [InlineData("foreach (var r in S3EventNotification.ParseJson(text).Records) await s3.GetObjectAsync(text, {|STN5001:r.S3.Object.Key|});", "foreach (var r in S3EventNotification.ParseJson(text).Records) await s3.GetObjectAsync(text, global::System.Net.WebUtility.UrlDecode(r.S3.Object.Key));")]
    [InlineData("Use(new PutBucketRequest { BucketName = text, BucketRegion = {|STN3002:\"us-east-1\"|} });", "Use(new PutBucketRequest { BucketName = text, BucketRegion = global::Amazon.S3.S3Region.USEast1 });")]
    [InlineData("if ({|STN5003:Job().Completed == true|}) Use(1);", "if (Job().StatusCode == global::Amazon.Glacier.StatusCode.Succeeded) Use(1);")]
    [InlineData("Use($\"{{|STN5004:text.CompareTo(record.S3.Object.Sequencer)|}}\");", "Use($\"{(new global::StorageNotifications.S3.S3Sequencer(text).CompareTo(new global::StorageNotifications.S3.S3Sequencer(record.S3.Object.Sequencer)))}\");")]
    public Task HiddenType_IsWrittenWithItsFullName(string statement, string fixedStatement) =>
        RuleTest.FixedAsync(InHidingNamespace(statement), InHidingNamespace(fixedStatement), ReferenceSet.LambdaEvents);

    [Fact]
    public Task HiddenTypeOfAList_IsWrittenWithItsFullName() => new CSharpTest<NotificationConfigurationAnalyzer, SetMembersCodeFixProvider>
    {
        Source = InHidingNamespace("var c = new TopicConfiguration { Topic = text }; {|STN4010:c.Events|}.Add(null);"),
        FixedSource = InHidingNamespace("var c = new TopicConfiguration { Topic = text, Events = new global::System.Collections.Generic.List<global::Amazon.S3.EventType>() }; c.Events.Add(null);"),
        References = ReferenceSet.LambdaEvents,
        LanguageVersion = LanguageVersion.CSharp8,
    }.RunAsync();

    [Theory]
    [InlineData("Use({|STN5004:string.CompareOrdinal(/* left */ record.S3.Object.Sequencer, text /* right */)|});", "Use(/* left */ /* right */ new StorageNotifications.S3.S3Sequencer(record.S3.Object.Sequencer).CompareTo(new StorageNotifications.S3.S3Sequencer(text)));")]
    [InlineData("Use(evnt.Records.OrderBy(r => {|STN5004:r.S3.Object.Sequencer|} /* key */, StringComparer.Ordinal /* fast */));", "Use(evnt.Records.OrderBy(r => /* key */ new StorageNotifications.S3.S3Sequencer(r.S3.Object.Sequencer) /* fast */));")]
    [InlineData("Use({|STN5002:WebUtility.UrlDecode(/* decoded */ record.S3.Object.KeyDecoded)|}); // used", "Use(/* decoded */ record.S3.Object.KeyDecoded); // used")]
    [InlineData("if ({|STN5003:Job().Completed /* done */ ?? false|}) Use(1);", "if (/* done */ Job().StatusCode == Amazon.Glacier.StatusCode.Succeeded) Use(1);")]
    [InlineData("await s3.GetObjectAsync(text, /* a */ {|STN5001:record.S3.Object /* b */ .Key|} /* c */);", "await s3.GetObjectAsync(text, /* a */ record.S3.Object /* b */ .KeyDecoded /* c */);")]
    public Task Comment_IsKept(string statement, string fixedStatement) => FixedAsync(statement, fixedStatement);

    [Fact]
    public Task CommentToTheEndOfItsLine_IsKeptOnALine() => FixedAsync(
        """
            Use({|STN5002:Uri.UnescapeDataString(
                        // A space is a plus.
                        record.S3.Object.KeyDecoded.Replace("+", " "))|});
            """,
        """
            Use(// A space is a plus.
                        record.S3.Object.KeyDecoded);
            """);

    [Fact]
    public Task CodeOfAnotherConfiguration_IsNotRemoved() => RuleTest.ReportedAsync(
        Method("""
            Use({|STN5004:string.CompareOrdinal(record.S3.Object.Sequencer,
            #if OTHER
                "0"
            #else
                text
            #endif
                )|});
            """),
        ReferenceSet.LambdaEvents);

    [Theory]
    [InlineData("Use({|STN5002:WebUtility.UrlDecode(record.S3?.Object.KeyDecoded)|}.Length);", "Use((record.S3?.Object.KeyDecoded).Length);")]
    [InlineData("Use({|STN5002:WebUtility.UrlDecode(condition ? record.S3.Object.KeyDecoded : record.S3.Object.KeyDecoded)|} + text);", "Use((condition ? record.S3.Object.KeyDecoded : record.S3.Object.KeyDecoded) + text);")]
    [InlineData("Use($\"{{|STN5002:WebUtility.UrlDecode(condition ? record.S3.Object.KeyDecoded : record.S3.Object.KeyDecoded)|}}\");", "Use($\"{(condition ? record.S3.Object.KeyDecoded : record.S3.Object.KeyDecoded)}\");")]
    public Task OperatorsAround_KeepTheirOperands(string statement, string fixedStatement) => FixedAsync(statement, fixedStatement);

    private static Task FixedAsync(string statement, string fixedStatement) => RuleTest.FixedAsync(Method(statement), Method(fixedStatement), ReferenceSet.LambdaEvents);

    private static string Method(string statement) => Class(statement) + Job + Sequencer;

    private static string InHidingNamespace(string statement) =>
        Class(statement).Replace("partial class", "namespace Contoso.StorageNotifications.Tools { partial class", StringComparison.Ordinal) + Job + " }" + Hiding + Sequencer;

    private static string Class(string statement) => Reading.Method(statement).Replace("class C", "partial class C", StringComparison.Ordinal);
}
