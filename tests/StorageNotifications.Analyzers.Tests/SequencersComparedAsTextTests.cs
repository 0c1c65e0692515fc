namespace StorageNotifications.Analyzers.Tests;

public sealed class SequencersComparedAsTextTests
{
    private const string Sequencer = """

        namespace StorageNotifications.S3
        {
            readonly struct S3Sequencer : System.IComparable<S3Sequencer>
            {
                public S3Sequencer(string text) { }
                public int CompareTo(S3Sequencer other) => 0;
            }
        }
        """;

    [Theory]
    [InlineData("Use({|STN5004:string.CompareOrdinal(record.S3.Object.Sequencer, text)|} > 0);", "Use(new StorageNotifications.S3.S3Sequencer(record.S3.Object.Sequencer).CompareTo(new StorageNotifications.S3.S3Sequencer(text)) > 0);")]
    [InlineData("Use({|STN5004:text.CompareTo(record.S3.Object.Sequencer)|} > 0);", "Use(new StorageNotifications.S3.S3Sequencer(text).CompareTo(new StorageNotifications.S3.S3Sequencer(record.S3.Object.Sequencer)) > 0);")]
    [InlineData("Use(evnt.Records.OrderBy(r => {|STN5004:r.S3.Object.Sequencer|}));", "Use(evnt.Records.OrderBy(r => new StorageNotifications.S3.S3Sequencer(r.S3.Object.Sequencer)));")]
    [InlineData("Use(evnt.Records.MaxBy(r => {|STN5004:r.S3.Object.Sequencer|}));", "Use(evnt.Records.MaxBy(r => new StorageNotifications.S3.S3Sequencer(r.S3.Object.Sequencer)));")]
    [InlineData("Use(evnt.Records.OrderBy(r => {|STN5004:r.S3.Object.Sequencer|}, StringComparer.Ordinal));", "Use(evnt.Records.OrderBy(r => new StorageNotifications.S3.S3Sequencer(r.S3.Object.Sequencer)));")]
    [InlineData("Use(evnt.Records.OrderBy(r => {|STN5004:r?.S3.Object.Sequencer|}));", "Use(evnt.Records.OrderBy(r => new StorageNotifications.S3.S3Sequencer(r?.S3.Object.Sequencer ?? \"\")));")]
    [InlineData("Use(from r in evnt.Records orderby {|STN5004:r.S3.Object.Sequencer|} descending select r);", "Use(from r in evnt.Records orderby new StorageNotifications.S3.S3Sequencer(r.S3.Object.Sequencer) descending select r);")]
    [InlineData("Use({|STN5004:string.Compare(strB: record.S3.Object.Sequencer, strA: text)|});", "Use(new StorageNotifications.S3.S3Sequencer(text).CompareTo(new StorageNotifications.S3.S3Sequencer(record.S3.Object.Sequencer)));")]
    public Task OrderOfStrings_IsReportedAndFixed(string statement, string fixedStatement) =>
        RuleTest.FixedAsync(Reading.Method(statement) + Sequencer, Reading.Method(fixedStatement) + Sequencer, ReferenceSet.LambdaEvents);

    [Theory]
    [InlineData("var s = record.S3.Object.Sequencer; Use({|STN5004:StringComparer.Ordinal.Compare(s, text)|});")]
    [InlineData("Use({|STN5004:string.Compare(record.S3.Object.Sequencer, text, StringComparison.Ordinal)|});")]
    [InlineData("Use(from r in evnt.Records orderby {|STN5004:r.S3.Object.Sequencer|} descending select r);")]
    [InlineData("Use(evnt.Records.OrderBy(r => {|STN5004:r.S3.Object.Sequencer|}, StringComparer.Ordinal));")]
    [InlineData("Use({|STN5004:evnt.Records.Select(r => r.S3.Object.Sequencer).Max()|});")]
    [InlineData("Use({|STN5004:string.CompareOrdinal(created.Detail.Object.Sequencer, text)|});")]
    [InlineData("Use({|STN5004:string.CompareOrdinal(new S3EventNotification.S3ObjectEntity().Sequencer, text)|});")]
    public Task WithoutTheGeneratedType_NoFixIsOffered(string statement) => RuleTest.ReportedAsync(Reading.Method(statement), ReferenceSet.LambdaEvents);

    [Theory]
    [InlineData("string last = evnt.Records.Max(r => {|STN5004:r.S3.Object.Sequencer|}); Use(last);")]
    [InlineData("Use(evnt.Records.OrderBy<S3Event.S3EventNotificationRecord, string>(r => {|STN5004:r.S3.Object.Sequencer|}));")]
    [InlineData("Use(evnt.Records.OrderBy(string (r) => {|STN5004:r.S3.Object.Sequencer|}));")]
    [InlineData("Use(evnt.Records.OrderBy(r => { if (condition) return text; return {|STN5004:r.S3.Object.Sequencer|}; }));")]
    [InlineData("Use(record?{|STN5004:.S3.Object.Sequencer.CompareTo(text)|});")]
    [InlineData("Use({|STN5004:string.Compare(record.S3.Object.Sequencer, 0, text, 0, 4)|});")]
    public Task CodeThatNeedsAString_IsReportedWithoutAFix(string statement) => RuleTest.ReportedAsync(Reading.Method(statement) + Sequencer, ReferenceSet.LambdaEvents);

    [Theory]
    [InlineData("Use(string.CompareOrdinal(record.S3.Object.Sequencer.PadRight(32, '0'), text.PadRight(32, '0')));")]
    [InlineData("if (record.S3.Object.Sequencer.Length == text.Length) Use(string.CompareOrdinal(record.S3.Object.Sequencer, text));")]
    [InlineData("Use(record.S3.Object.Sequencer == text);")]
    [InlineData("Use(string.CompareOrdinal(record.S3.Object.Key, text));")]
    [InlineData("Use(evnt.Records.OrderBy(r => r.S3.Object.Sequencer, Comparer<string>.Create((x, y) => 0)));")]
    [InlineData("Use(evnt.Records.Select(r => r.S3.Object.Sequencer).Max(s => s.Length));")]
    [InlineData("Use(evnt.Records.GroupBy(r => r.S3.Object.Sequencer));")]
    [InlineData("Use(string.Concat(record.S3.Object.Sequencer, text));")]
    public Task OtherUse_IsNotReported(string statement) => Reading.SilentAsync(statement);

    [Fact]
    public Task OtherTypes_AreNotReported() => RuleTest.SilentAsync(
        Reading.Class("class Row { public string Sequencer { get; set; } } int M(Row x, Row y) => string.CompareOrdinal(x.Sequencer, y.Sequencer);"), ReferenceSet.LambdaEvents);
}
