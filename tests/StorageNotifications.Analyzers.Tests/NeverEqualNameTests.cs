namespace StorageNotifications.Analyzers.Tests;

public sealed class NeverEqualNameTests
{
    [Theory]
    [InlineData("Use(record.EventName == {|STN1005:\"s3:ObjectRemoved:Delete\"|});", "Use(record.EventName == \"ObjectRemoved:Delete\");")]
    [InlineData("Use({|STN1005:\"s3:ObjectRemoved:Delete\"|} != record?.EventName);", "Use(\"ObjectRemoved:Delete\" != record?.EventName);")]
    [InlineData("Use(record.EventName.StartsWith({|STN1005:\"s3:ObjectRemoved\"|}, StringComparison.Ordinal));", "Use(record.EventName.StartsWith(\"ObjectRemoved\", StringComparison.Ordinal));")]
    [InlineData("Use(record.EventName.Equals({|STN1005:\"s3:ObjectRemoved:Delete\"|}));", "Use(record.EventName.Equals(\"ObjectRemoved:Delete\"));")]
    [InlineData("Use(string.Equals(record.EventName, {|STN1005:\"s3:ObjectRemoved:Delete\"|}, StringComparison.Ordinal));", "Use(string.Equals(record.EventName, \"ObjectRemoved:Delete\", StringComparison.Ordinal));")]
    [InlineData("Use(record.EventName == {|STN1005:EventType.ObjectRemovedDelete.Value|});", "Use(record.EventName == \"ObjectRemoved:Delete\");")]
    [InlineData("Use(record.EventName.Equals({|STN1005:EventType.ObjectRemovedDelete.ToString()|}));", "Use(record.EventName.Equals(\"ObjectRemoved:Delete\"));")]
    [InlineData("Use(record.EventName is {|STN1005:\"s3:ObjectRemoved:Delete\"|});", "Use(record.EventName is \"ObjectRemoved:Delete\");")]
    [InlineData("Use(record is { EventName: {|STN1005:\"s3:ObjectRemoved:Delete\"|} });", "Use(record is { EventName: \"ObjectRemoved:Delete\" });")]
    [InlineData("Use(record.EventName switch { {|STN1005:\"s3:ObjectRemoved:Delete\"|} => 1, _ => 2 });", "Use(record.EventName switch { \"ObjectRemoved:Delete\" => 1, _ => 2 });")]
    [InlineData("switch (record.EventName) { case {|STN1005:\"s3:ObjectRemoved:Delete\"|}: break; }", "switch (record.EventName) { case \"ObjectRemoved:Delete\": break; }")]
    [InlineData("var name = record.EventName; if (name == {|STN1005:\"s3:ObjectRemoved:Delete\"|}) Use(name);", "var name = record.EventName; if (name == \"ObjectRemoved:Delete\") Use(name);")]
    [InlineData("foreach (var name in evnt.Records.Select(r => r.EventName).Distinct()) Use(name == {|STN1005:\"s3:ObjectRemoved:Delete\"|});", "foreach (var name in evnt.Records.Select(r => r.EventName).Distinct()) Use(name == \"ObjectRemoved:Delete\");")]
    [InlineData("Use(evnt.Records.Where(r => r.EventName == {|STN1005:\"s3:ObjectRemoved:Delete\"|}));", "Use(evnt.Records.Where(r => r.EventName == \"ObjectRemoved:Delete\"));")]
    public Task NameWithPrefix_IsReportedAndFixed(string statements, string fixedStatements) => Reading.FixedAsync(statements, fixedStatements);

    [Theory]
    [InlineData("Use(record.EventName == {|STN1005:\"ObjectCreated\"|});")]
    [InlineData("Use(record.EventName == {|STN1005:\"ObjectCreated:Gotten\"|});")]
    [InlineData("Use(record.EventName.StartsWith({|STN1005:\"ObjectDeleted\"|}));")]
    [InlineData("Use(record.EventName.Contains({|STN1005:\"ObjectCreated:*\"|}));")]
    [InlineData("Use(new S3EventNotification.S3EventNotificationRecord().EventName == {|STN1005:\"ObjectCreated\"|});")]
    public Task NameThatIsNeverSent_IsReported(string statement) => RuleTest.ReportedAsync(Reading.Method(statement), ReferenceSet.LambdaEvents);

    [Theory]
    [InlineData("Use(record.EventName == {|STN1005:EventType.ObjectRemovedAll|});")]
    [InlineData("Use(sdk.EventName == {|STN1005:EventType.ObjectRemovedAll|});")]
    [InlineData("Use({|STN1005:EventType.ObjectCreatedAll|} != sdk.EventName);")]
    [InlineData("Use(sdk.EventName.Equals({|STN1005:EventType.ObjectRemovedAll|}));")]
    [InlineData("Use({|STN1005:EventType.ObjectRemovedAll|}.Equals(sdk.EventName));")]
    public Task WildcardOfTheSdk_IsReported(string statement) =>
        RuleTest.ReportedAsync(Reading.Method($"var sdk = new S3EventNotification.S3EventNotificationRecord(); {statement}"), ReferenceSet.LambdaEvents);

    // Methods of String compare the strings, and only one of them has the prefix.
    [Theory]
    [InlineData("Use(record.EventName.Equals({|STN1005:EventType.ObjectRemovedDelete|}));", "Use(record.EventName.Equals(\"ObjectRemoved:Delete\"));")]
    [InlineData("Use(record.EventName.StartsWith({|STN1005:EventType.ObjectRemovedAll|}));", "Use(record.EventName.StartsWith(\"ObjectRemoved:\"));")]
    public Task ValueOfTheSdkConvertedToString_HasThePrefix(string statement, string fixedStatement) => Reading.FixedAsync(statement, fixedStatement);

    [Theory]
    [InlineData("Use(e.EventName == {|STN1005:\"s3:ObjectRemoved:Delete\"|});")]
    [InlineData("Use(e.EventName.StartsWith({|STN1005:\"s3:ObjectCreated:\"|}));")]
    [InlineData("Use(e.EventName == {|STN1005:\"s3:ObjectCreated:*\"|});")]
    [InlineData("Use(e.EventName is \"ObjectCreated:*\" or \"ObjectRemoved:Delete\" or \"Object Tags Added\");")]
    [InlineData("Use(new HashSet<string> { \"ObjectCreated:*\" }.Contains(e.EventName));")]
    public Task NameOfAnObjectEvent_CanBeAWildcardWithoutPrefix(string statement) => RuleTest.SeenAsync(
        Reading.Method($"var e = new StorageNotifications.S3ObjectEvent(); {statement}") + "\nnamespace StorageNotifications { class S3ObjectEvent { public string EventName { get; set; } } }",
        ReferenceSet.LambdaEvents);

    [Theory]
    [InlineData("Use(record.EventName is {|STN1005:\"ObjectRemoved:Deleted\"|});", "Use(record.EventName is \"ObjectRemoved:Delete\");")]
    [InlineData("Use(record.EventName == {|STN1005:\"objectRemoved:delete\"|});", "Use(record.EventName == \"ObjectRemoved:Delete\");")]
    public Task MisspelledName_IsReportedAndFixed(string statement, string fixedStatement) => Reading.FixedAsync(statement, fixedStatement);

    [Theory]
    [InlineData("Use(string.Equals(record.EventName, \"objectremoved:delete\", StringComparison.OrdinalIgnoreCase));")]
    [InlineData("Use(record.EventName.StartsWith(\"objectcreated\", true, null));")]
    [InlineData("Use(record.EventName.ToLowerInvariant() == \"objectremoved:delete\");")]
    [InlineData("Use(new HashSet<string>(StringComparer.OrdinalIgnoreCase) { \"objectremoved:delete\" }.Contains(record.EventName));")]
    [InlineData("Use(record.EventName.Split(':')[0] == \"ObjectCreated\");")]
    [InlineData("Use(record.EventName == \"ObjectCreated\" || record.EventName.StartsWith(\"ObjectCreated:\"));")]
    [InlineData("Use(record.EventName == \"ObjectAccessed:Get\");")]
    public Task NameThatCanMatch_IsNotReported(string statement) => Reading.SilentAsync(statement);

    [Theory]
    [InlineData("var d = new Dictionary<string, int> { [\"s3:ObjectRemoved:Delete\"] = 1 }; Use(d[{|STN1005:record.EventName|}]);")]
    [InlineData("var d = new Dictionary<string, int> { { \"s3:ObjectRemoved:Delete\", 1 } }; Use(d.TryGetValue({|STN1005:record.EventName|}, out _));")]
    [InlineData("var names = new HashSet<string> { \"s3:ObjectRemoved:Delete\" }; Use(names.Contains({|STN1005:record.EventName|}));")]
    [InlineData("string[] names = { \"s3:ObjectRemoved:Delete\" }; Use(names.Contains({|STN1005:record.EventName|}));")]
    [InlineData("string[] names = [\"s3:ObjectRemoved:Delete\", \"s3:ObjectCreated:Copy\"]; Use(names.Contains({|STN1005:record.EventName|}));")]
    [InlineData("string[] names = [\"s3:ObjectRemoved:Delete\"]; Use(names.Any(name => name == {|STN1005:record.EventName|}));")]
    [InlineData("string[] names = [\"s3:ObjectRemoved:Delete\"]; Use(Array.Exists(names, name => name.Equals({|STN1005:record.EventName|})));")]
    [InlineData("string[] names = [\"s3:ObjectRemoved:Delete\"]; Use(Array.IndexOf(names, {|STN1005:record.EventName|}));")]
    [InlineData("string[] starts = [\"s3:ObjectCreated:\"]; Use(starts.Any(start => {|STN1005:record.EventName|}.StartsWith(start)));")]
    [InlineData("string[] starts = [\"s3:ObjectCreated:\"]; Use(starts.Any({|STN1005:record.EventName|}.StartsWith));")]
    [InlineData("Use(new[] { \"s3:ObjectRemoved:Delete\" }.ToHashSet().Contains({|STN1005:record.EventName|}));")]
    [InlineData("var d = new Dictionary<string, int> { [\"s3:ObjectRemoved:Delete\"] = 1 }; if (d.ContainsKey({|STN1005:record.EventName|})) Use(d[record.EventName]);")]
    public Task LookUpAmongNamesWithPrefix_IsReported(string statements) => Reading.SeenAsync(statements);

    [Fact]
    public Task LookUpInACollectionOfAField_IsReported() => RuleTest.SeenAsync(
        Reading.Class("private static readonly HashSet<string> Names = [\"s3:ObjectRemoved:Delete\"]; bool M(S3Event.S3EventNotificationRecord record) => Names.Contains({|STN1005:record.EventName|});"),
        ReferenceSet.LambdaEvents);

    [Theory]
    [InlineData("Use(StringComparer.OrdinalIgnoreCase.Equals(record.EventName, {|STN1005:\"s3:ObjectRemoved:Delete\"|}));")]
    [InlineData("Use(EqualityComparer<string>.Default.Equals({|STN1005:\"objectRemoved:delete\"|}, record.EventName));")]
    [InlineData("Use(string.Compare(record.EventName, {|STN1005:\"s3:ObjectRemoved:Delete\"|}, true) == 0);")]
    [InlineData("Use(string.Compare(record.EventName, {|STN1005:\"objectRemoved:delete\"|}, false) == 0);")]
    [InlineData("Use(0 != string.CompareOrdinal({|STN1005:\"s3:ObjectRemoved:Delete\"|}, record.EventName));")]
    [InlineData("Use(record.EventName.CompareTo({|STN1005:\"s3:ObjectRemoved:Delete\"|}) == 0);")]
    [InlineData("Use(record.EventName.IndexOf({|STN1005:\"s3:ObjectRemoved\"|}) >= 0);")]
    public Task ComparerOrCompare_IsAComparison(string statements) => Reading.SeenAsync(statements);

    [Theory]
    [InlineData("Use((record.EventName, text) is ({|STN1005:\"s3:ObjectRemoved:Delete\"|}, \"a\"));")]
    [InlineData("Use((text, record.EventName) switch { (_, {|STN1005:\"s3:ObjectRemoved:Delete\"|} or {|STN1005:\"s3:ObjectCreated:Copy\"|}) => 1, _ => 2 });")]
    [InlineData("switch (text, record.EventName) { case (\"a\", {|STN1005:\"s3:ObjectRemoved:Delete\"|}): break; }")]
    public Task NameInATuple_IsReported(string statements) => Reading.SeenAsync(statements);

    [Theory]
    [InlineData("Use(r.EventName.Value == {|STN1005:\"ObjectRemoved:Delete\"|});", "Use(r.EventName.Value == \"s3:ObjectRemoved:Delete\");")]
    [InlineData("Use(r.EventName.ToString().StartsWith({|STN1005:\"ObjectRemoved\"|}));", "Use(r.EventName.ToString().StartsWith(\"s3:ObjectRemoved\"));")]
    public Task TextOfTheSdk_HasThePrefix(string statement, string fixedStatement) => RuleTest.FixedAsync(
        Code.Method($"var r = new S3EventNotification.S3EventNotificationRecord(); {statement}"),
        Code.Method($"var r = new S3EventNotification.S3EventNotificationRecord(); {fixedStatement}"));

    [Theory]
    [InlineData("Use(record.EventName == \"ObjectRemoved:Delete\");")]
    [InlineData("Use(record.EventName.StartsWith(\"ObjectCreated:\"));")]
    [InlineData("Use(record.EventName is \"s3:ObjectRemoved:Delete\" or \"ObjectRemoved:Delete\");")]
    [InlineData("record.EventName = \"s3:\" + record.EventName; Use(record.EventName == \"s3:ObjectRemoved:Delete\");")]
    [InlineData("Use(new S3Event.S3EventNotificationRecord { EventName = text }); Use(new HashSet<string> { \"s3:ObjectRemoved:Delete\" }.Contains(record.EventName));")]
    [InlineData("Use(\"s3:\" + record.EventName == EventType.ObjectRemovedDelete.Value);")]
    [InlineData("Use(record.EventName == EventType.ObjectRemovedDelete);")]
    [InlineData("var names = new HashSet<string> { \"s3:ObjectRemoved:Delete\" }; names.Add(\"ObjectRemoved:Delete\"); Use(names.Contains(record.EventName));")]
    [InlineData("var counts = new Dictionary<string, int> { [\"s3:ObjectRemoved:Delete\"] = 0 }; counts[record.EventName] = 1;")]
    [InlineData("var names = new HashSet<string> { \"s3:ObjectRemoved:Delete\" }; Use(names); Use(names.Contains(record.EventName));")]
    [InlineData("var names = new HashSet<string> { \"s3:ObjectRemoved:Delete\", text }; Use(names.Contains(record.EventName));")]
    [InlineData("string[] names = [\"s3:ObjectRemoved:Delete\"]; Use(names.Any(name => name.EndsWith(record.EventName)));")]
    [InlineData("string[] names = [\"s3:ObjectRemoved:Delete\"]; Use(names.Any(name => name == \"s3:\" + record.EventName));")]
    [InlineData("string[] names = [\"s3:ObjectRemoved:Delete\"]; Use(names.Any(name => name == record.EventName || name == \"s3:\" + record.EventName));")]
    [InlineData("string[] names = [\"s3:ObjectRemoved:Delete\"]; Use(names.Any(name => name == record.EventName || name.EndsWith(record.EventName)));")]
    [InlineData("string[] names = [\"s3:ObjectRemoved:Delete\"]; Use(names.Contains(record.EventName) || names.Contains(\"s3:\" + record.EventName));")]
    [InlineData("string[] names = [\"s3:ObjectRemoved:Delete\"]; string name = record.EventName; if (!name.StartsWith(\"s3:\")) name = \"s3:\" + name; Use(names.Contains(name));")]
    [InlineData("string[] names = [\"s3:ObjectRemoved:Delete\"]; names[0] = text; Use(names.ToHashSet().Contains(record.EventName));")]
    [InlineData("Use(new[] { \"OBJECTREMOVED:DELETE\" }.ToHashSet(StringComparer.OrdinalIgnoreCase).Contains(record.EventName));")]
    [InlineData("string[] names = [\"s3:ObjectRemoved:Delete\", \"ObjectRemoved:Delete\"]; Use(names.Any(name => name == record.EventName));")]
    [InlineData("string[] starts = [\"ObjectCreated:\", \"ObjectRestore\"]; Use(starts.Any(record.EventName.StartsWith));")]
    [InlineData("Use(StringComparer.OrdinalIgnoreCase.Equals(record.EventName, \"objectRemoved:delete\"));")]
    [InlineData("Use(string.Compare(record.EventName, \"objectRemoved:delete\", true) == 0);")]
    [InlineData("Use(string.Compare(record.EventName, \"s3:ObjectRemoved:Delete\") < 0);")]
    [InlineData("Use(record.EventName.IndexOf(\"ObjectRemoved\") == 0);")]
    [InlineData("IEqualityComparer<string> comparer = null; Use(comparer.Equals(record.EventName, \"s3:ObjectRemoved:Delete\"));")]
    [InlineData("Use((text, record.EventName) is (\"s3:ObjectRemoved:Delete\", \"ObjectRemoved:Delete\"));")]
    [InlineData("Use(text == \"s3:ObjectRemoved:Delete\");")]
    [InlineData("Use((condition ? text : record.EventName) == \"s3:ObjectRemoved:Delete\");")]
    [InlineData("Use((\"s3:\" + record.EventName) == \"s3:ObjectRemoved:Delete\");")]
    [InlineData("Use(record.AwsRegion == \"s3:ObjectRemoved:Delete\");")]
    [InlineData("var d = new Dictionary<string, int> { [\"ObjectRemoved:Delete\"] = 1 }; Use(d[record.EventName]);")]
    [InlineData("Use(new S3EventNotification.S3EventNotificationRecord().EventName == \"ObjectRemoved:Delete\");")]
    [InlineData("Use(new S3EventNotification.S3EventNotificationRecord().EventName == EventType.ObjectRemovedDelete);")]
    [InlineData("Use(EventType.ObjectRemovedDelete.Equals(record.EventName));")]
    [InlineData("Use(new List<TopicConfiguration>()[0].Events[0] == EventType.ObjectCreatedAll);")]
    [InlineData("Use(EventType.FindValue(record.EventName) == EventType.ObjectRemovedDelete);")]
    public Task ComparisonThatCanBeTrue_IsNotReported(string statements) => Reading.SilentAsync(statements);

    [Fact]
    public Task NameOfAnotherType_IsNotReported() => RuleTest.SilentAsync(
        Reading.Class("class Record { public string EventName { get; set; } } bool M(Record record) => record.EventName == \"s3:ObjectRemoved:Delete\";"),
        ReferenceSet.LambdaEvents);
}
