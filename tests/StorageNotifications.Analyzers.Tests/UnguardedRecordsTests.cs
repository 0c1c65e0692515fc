namespace StorageNotifications.Analyzers.Tests;

public sealed class UnguardedRecordsTests
{
    private const string Web = "System.Text.Json.JsonSerializer.Deserialize<S3Event>(text, System.Text.Json.JsonSerializerOptions.Web)";

    [Theory]
    [InlineData("var e = $; foreach (var r in {|STN5005:e.Records|}) Use(r);")]
    [InlineData("var e = $; foreach (var r in {|STN5005:e!.Records|}) Use(r);")]
    [InlineData("Use({|STN5005:$.Records|}.Count);")]
    [InlineData("var e = $; Use({|STN5005:e.Records|}[0]);")]
    [InlineData("var e = $; Use({|STN5005:e.Records|}.Select(r => r.EventName));")]
    [InlineData("var e = $; var records = {|STN5005:e.Records|}; foreach (var r in records) Use(r);")]
    [InlineData("Use(new[] { text }.Select(text => $).SelectMany(e => {|STN5005:e.Records|}));")]
    [InlineData("Use(from e in new[] { text }.Select(text => $) from r in {|STN5005:e.Records|} select r.EventName);")]
    [InlineData("var e = $; for (int i = 0; i < {|STN5005:e.Records|}.Count; i++) Use(e.Records[i]);")]
    [InlineData("if (string.IsNullOrEmpty(text)) return; var e = $; Console.WriteLine(text); foreach (var r in {|STN5005:e.Records|}) Use(r);")]
    [InlineData("try { foreach (var r in {|STN5005:$.Records|}) Use(r); } catch (Exception e) { Use(e); throw; }")]
    [InlineData("try { foreach (var r in {|STN5005:$.Records|}) Use(r); } catch (Exception e) { throw new InvalidOperationException(text, e); }")]
    [InlineData("try { foreach (var r in {|STN5005:$.Records|}) Use(r); } catch (System.Text.Json.JsonException e) { Use(e); }")]
    [InlineData("try { foreach (var r in {|STN5005:$.Records|}) Use(r); } finally { Use(text); }")]
    public Task RecordsThatCanBeNull_AreReported(string statements) => Reading.FixedAsync(Write(statements), Write(statements));

    [Theory]
    [InlineData("var e = $; if (e.Records != null) foreach (var r in e.Records) Use(r);")]
    [InlineData("var e = $; if (e?.Records is null) return; foreach (var r in e.Records) Use(r);")]
    [InlineData("var e = $; if (e?.Records == null) return; Use(e.Records[0]);")]
    [InlineData("foreach (var r in $.Records ?? new()) Use(r);")]
    [InlineData("foreach (var r in $?.Records ?? new()) Use(r);")]
    [InlineData("Use($.Records?.Count);")]
    [InlineData("Use($?.Records?.Select(r => r.EventName));")]
    [InlineData("if ($ is { Records: { } records }) foreach (var r in records) Use(r);")]
    [InlineData("if (text.Contains(\"s3:TestEvent\")) return; foreach (var r in $.Records) Use(r);")]
    [InlineData("try { foreach (var r in $.Records) Use(r); } catch (Exception e) { Use(e); }")]
    [InlineData("try { foreach (var r in $.Records) Use(r); } catch { Use(text); }")]
    [InlineData("try { foreach (var r in $.Records) Use(r); } catch (NullReferenceException) { }")]
    [InlineData("try { foreach (var r in $.Records) Use(r); } catch (Exception e) when (condition) { Use(e); }")]
    [InlineData("try { foreach (var r in $.Records) Use(r); } catch (Exception) { if (condition) return; throw; }")]
    [InlineData("try { foreach (var r in $.Records) Use(r); } catch (System.Text.Json.JsonException e) { Use(e); } catch (Exception e) { Use(e); }")]
    [InlineData("try { try { foreach (var r in $.Records) Use(r); } catch (Exception) { throw; } } catch (Exception e) { Use(e); }")]
    [InlineData("var e = $; var records = e.Records; if (records is null) return; foreach (var r in records) Use(r);")]
    [InlineData("Use(new[] { text }.Select(text => $).Select(e => e.Records));")]
    [InlineData("var e = $; ArgumentNullException.ThrowIfNull(e.Records); foreach (var r in e.Records) Use(r);")]
    [InlineData("var e = $; if (!HasRecords(e)) return; foreach (var r in e.Records) Use(r); bool HasRecords(S3Event one) => condition;")]
    [InlineData("if (IsTest(text)) return; foreach (var r in $.Records) Use(r); bool IsTest(string one) => condition;")]
    [InlineData("var e = $; Validate(e); foreach (var r in e.Records) Use(r); void Validate(S3Event one) => Use(one);")]
    [InlineData("foreach (var r in evnt.Records) Use(r);")]
    [InlineData("foreach (var r in S3EventNotification.ParseJson(text).Records) Use(r);")]
    [InlineData("Use(S3EventNotification.ParseJson(text).Records.FirstOrDefault());")]
    [InlineData("var e = S3EventNotification.ParseJson(text); if (e.Records.Count > 0) Use(e.Records[0]);")]
    public Task GuardedOrKnownRecords_AreNotReported(string statements) => Reading.SilentAsync(Write(statements));

    [Theory]
    [InlineData("Use({|STN5005:S3EventNotification.ParseJson(text).Records|}[0]);")]
    [InlineData("Use({|STN5005:S3EventNotification.ParseJson(text).Records|}[^1]);")]
    [InlineData("Use({|STN5005:S3EventNotification.ParseJson(text).Records|}.First());")]
    public Task FirstRecordOfTheSdk_IsReported(string statements) => Reading.FixedAsync(statements, statements);

    [Theory]
    [InlineData("var e = $; return e?.Records is null ? null : e;", false)]
    [InlineData("return text.Contains(\"s3:TestEvent\") ? null : $;", false)]
    [InlineData("return $;", true)]
    public Task HelperThatParses_MayCheckTheRecords(string body, bool isReported)
    {
        string source = Reading.Class(Write($"void M(string text) {{ var e = Parse(text); if (e == null) return; foreach (var r in <e.Records>) Console.WriteLine(r); }} private static S3Event Parse(string text) {{ {body} }}"));
        return isReported
            ? RuleTest.ReportedAsync(source.Replace("<e.Records>", "{|STN5005:e.Records|}", StringComparison.Ordinal), ReferenceSet.LambdaEvents)
            : RuleTest.SilentAsync(source.Replace("<e.Records>", "e.Records", StringComparison.Ordinal), ReferenceSet.LambdaEvents);
    }

    private static string Write(string statements) => statements.Replace("$", Web, StringComparison.Ordinal);
}
