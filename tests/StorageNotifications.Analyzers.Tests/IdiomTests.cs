using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>Tests the ways in which C# code passes a value to a known member. Each value is reported once, at its literal.</summary>
public sealed class IdiomTests
{
    // Each * is replaced with a wrong event name.
    [Theory]
    [InlineData("new TopicConfiguration { Topic = text, Events = new List<EventType> { * } }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = new List<EventType>() { EventType.ObjectRemovedAll, * } }")]
    [InlineData("new TopicConfiguration() { Topic = text, Events = new() { * } }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [*] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [EventType.ObjectRemovedAll, .. new EventType[] { * }, text] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [.. (List<EventType>)[*]] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = new List<EventType>(new EventType[] { * }) }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = new EventType[] { * }.ToList() }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [EventType.FindValue(*)] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [EventType.FindValue(value: *)] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [new EventType(*)] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [new(*)] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [new EventType(value: *)] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [(EventType)*] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [condition ? * : EventType.ObjectRemovedAll] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [condition ? EventType.FindValue(*) : text] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [text switch { \"a\" => *, _ => EventType.ObjectRemovedAll }] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = [(*)] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = condition ? [*] : [] }")]
    [InlineData("new TopicConfiguration { Topic = text, Events = condition ? new List<EventType> { * } : null }")]
    [InlineData("new QueueConfiguration { Queue = text, Events = [*] }")]
    [InlineData("new LambdaFunctionConfiguration { FunctionArn = text, Events = [*] }")]
    [InlineData("new PutBucketNotificationRequest { TopicConfigurations = [new() { Topic = text, Events = [*] }] }")]
    [InlineData("new { Configuration = new TopicConfiguration { Topic = text, Events = [*] } }")]
    [InlineData("(text, new TopicConfiguration { Topic = text, Events = [*] })")]
    [InlineData("new Func<TopicConfiguration>(() => new TopicConfiguration { Topic = text, Events = [*] })")]
    [InlineData("System.Collections.Immutable.ImmutableArray.Create<EventType>(*)")]
    [InlineData("Array.AsReadOnly<EventType>(new EventType[] { * })")]
    [InlineData("Task.FromResult<EventType>(*)")]
    public Task Expression_IsReported(string expression) => SeenAsync(Code.Method($"Use({expression});"));

    [Theory]
    [InlineData("EventType e = *;")]
    [InlineData("EventType e; e = *;")]
    [InlineData("var e = (EventType)*;")]
    [InlineData("EventType e = null; e ??= *;")]
    [InlineData("EventType e = condition ? * : text;")]
    [InlineData("EventType[] es = { * };")]
    [InlineData("EventType[] es = [*];")]
    [InlineData("IEnumerable<EventType> es = [*];")]
    [InlineData("var es = new EventType[1]; es[0] = *;")]
    [InlineData("var es = new HashSet<EventType> { * };")]
    [InlineData("var es = new Dictionary<string, EventType> { [text] = * };")]
    [InlineData("(EventType, int) pair = (*, 1);")]
    [InlineData("(EventType e, int i) = (*, 1);")]
    [InlineData("var c = new TopicConfiguration { Events = [] }; c.Events.Add(*); Use(c);")]
    [InlineData("var c = new TopicConfiguration(); c.Events?.Add(*); Use(c);")]
    [InlineData("var c = new TopicConfiguration { Events = [] }; c.Events.AddRange(new EventType[] { * }); Use(c);")]
    [InlineData("var c = new TopicConfiguration { Events = [] }; c.Events.AddRange([*]); Use(c);")]
    [InlineData("var c = new TopicConfiguration { Events = [] }; c.Events.Insert(0, *); Use(c);")]
    [InlineData("var c = new TopicConfiguration { Events = [] }; c.Events[0] = *; Use(c);")]
    [InlineData("var c = new TopicConfiguration(); c.Events = [*]; Use(c);")]
    [InlineData("var es = new List<EventType>(); es.Add(*);")]
    [InlineData("var es = new List<EventType>(); es.AddRange(new List<EventType> { * });")]
    [InlineData("EventType Make() => *;")]
    [InlineData("EventType Make() { return *; }")]
    [InlineData("EventType Make(EventType e = null) { return e ?? *; }")]
    [InlineData("Func<EventType> make = () => *;")]
    [InlineData("Func<string, EventType> make = name => { if (name == null) return *; return name; };")]
    [InlineData("async Task<EventType> Make() { await Task.Yield(); return *; }")]
    [InlineData("IEnumerable<EventType> Make() { yield return *; }")]
    [InlineData("void Take(EventType e) { } Take(*);")]
    [InlineData("void Take(int i, EventType e) { } Take(e: *, i: 1);")]
    [InlineData("void Take(params EventType[] es) { } Take(*, text);")]
    [InlineData("T Same<T>(T x) where T : class => x; EventType e = Same<EventType>(null) ?? *;")]
    [InlineData("foreach (EventType e in new EventType[] { * }) Use(e);")]
    [InlineData("switch (text) { case \"a\": EventType e = *; break; }")]
    [InlineData("try { EventType e = *; } catch (Exception) when (condition) { } finally { }")]
    [InlineData("using (s3) { EventType e = *; }")]
    [InlineData("if (text is { Length: > 1 }) { EventType e = *; }")]
    [InlineData("lock (text) { EventType e = *; }")]
    [InlineData("checked { EventType e = *; }")]
    [InlineData("for (EventType e = *; condition; ) { }")]
    [InlineData("for (; ; ) { EventType e = *; }")]
    [InlineData("await foreach (var x in Numbers()) { EventType e = *; } async IAsyncEnumerable<int> Numbers() { await Task.Yield(); yield return 1; }")]
    [InlineData("_ = from e in new[] { text } select (EventType)*;")]
    [InlineData("void Local() { void Inner() { EventType e = *; } }")]
    [InlineData("throw new Exception(((EventType)text ?? *).Value);")]
    public Task Statement_IsReported(string statement) => SeenAsync(Code.Method(statement));

    [Theory]
    [InlineData("EventType _e = *;")]
    [InlineData("static readonly EventType E = *;")]
    [InlineData("static EventType E { get; } = *;")]
    [InlineData("EventType E { get; set; } = *;")]
    [InlineData("EventType E => *;")]
    [InlineData("EventType E { get => *; }")]
    [InlineData("EventType E { get { return *; } }")]
    [InlineData("EventType this[int i] => *;")]
    [InlineData("EventType M() => *;")]
    [InlineData("static C() { EventType e = *; }")]
    [InlineData("readonly EventType _e; C() => _e = *;")]
    [InlineData("C() : this(*) { } C(EventType e) { }")]
    [InlineData("~C() { EventType e = *; }")]
    [InlineData("event Action E { add { EventType e = *; } remove { } }")]
    [InlineData("public static C operator +(C x, C y) { EventType e = *; return x; }")]
    [InlineData("public static implicit operator EventType(C x) => *;")]
    [InlineData("Lazy<EventType> _e = new(() => *);")]
    [InlineData("static readonly List<EventType> Events = [*];")]
    [InlineData("static readonly IReadOnlyDictionary<string, EventType[]> Events = new Dictionary<string, EventType[]> { [\"a\"] = [*] };")]
    [InlineData("record R(string Name) { public EventType E { get; init; } = *; }")]
    [InlineData("record R(EventType E); R _r = new(*);")]
    [InlineData("record struct R(EventType E); R M(R r) => r with { E = * };")]
    [InlineData("class D(string name) { EventType E => name == null ? * : name; }")]
    [InlineData("class D(EventType e) { public EventType E = e; } class F() : D(*);")]
    [InlineData("struct S { public EventType E = *; public S() { } }")]
    [InlineData("interface I { EventType E => *; static EventType F = null; }")]
    [InlineData("enum X { A } class G<T> where T : struct { EventType M<U>(U u) => u is null ? * : null; }")]
    [InlineData("partial class P { EventType E = *; } partial class P { }")]
    public Task Member_IsReported(string member) => SeenAsync(Code.Class(member));

    [Fact]
    public Task TopLevelStatement_IsReported() => new RuleTest
    {
        Source = Code.File("""
            EventType e = {|STN1001:"s3:ObjectCreated:Putt"|};
            var c = new TopicConfiguration { Topic = "arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads" };
            Console.WriteLine(c.Topic + e);
            """),
        FixedSource = Code.File("""
            EventType e = "s3:ObjectCreated:Put";
            var c = new TopicConfiguration { Topic = "arn:aws:sns:us-west-2:111122223333:uploads" };
            Console.WriteLine(c.Topic + e);
            """),
        OutputKind = OutputKind.ConsoleApplication,
    }.RunAsync();

    // Exactly the wrong characters are marked, regardless of the form of the literal.
    [Theory]
    [InlineData("\"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\"")]
    [InlineData("@\"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\"")]
    [InlineData("\"\"\"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\"\"\"")]
    [InlineData("\"\"\"\"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\"\"\"\"")]
    [InlineData("\"arn:aws:\\u0073ns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\"")]
    [InlineData("\"arn:aws:\\x73ns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\"")]
    [InlineData("\"arn:aws:\\U00000073ns:us-west-2:{|STN2001:1111-2222-333\\u0033|}:uploads\"")]
    [InlineData("$\"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\"")]
    [InlineData("$\"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:{text}\"")]
    [InlineData("$@\"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:{text}\"")]
    [InlineData("$\"\"\"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:{text}\"\"\"")]
    [InlineData("$\"arn:aws:sns:{\"us-west-2\"}:{|STN2001:1111-2222-3333|}:{text}\"")]
    [InlineData("\"arn:aws:sns:us-west-2\" + \":{|STN2001:1111-2222-3333|}:uploads\"")]
    [InlineData("\"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:\" + text")]
    [InlineData("(\"arn:\" + (\"aws:sns:us-west-2:\" + \"{|STN2001:1111-2222-3333|}:\")) + text + text")]
    public Task InvalidCharacters_AreReportedAndFixed(string arn) => RuleTest.FixedAsync(
        Code.Method($"Use(new TopicConfiguration {{ Topic = {arn} }});"),
        Code.Method($"Use(new TopicConfiguration {{ Topic = {System.Text.RegularExpressions.Regex.Replace(arn, @"\{\|STN2001:.*?\|\}", "111122223333")} }});"));

    [Theory]
    [InlineData("\"arn:aws:sns:us-west-2:111122223333:uploads{|STN2001:\\n|}\"", "\"arn:aws:sns:us-west-2:111122223333:uploads\"")]
    [InlineData("\"{|STN2001:\\t|}arn:aws:sns:us-west-2:111122223333:uploads\"", "\"arn:aws:sns:us-west-2:111122223333:uploads\"")]
    public Task WhiteSpaceAtAnEnd_IsRemoved(string arn, string right) => RuleTest.FixedAsync(
        Code.Method($"Use(new TopicConfiguration {{ Topic = {arn} }});"), Code.Method($"Use(new TopicConfiguration {{ Topic = {right} }});"));

    [Fact]
    public Task RawLiteralOfSeveralLines_IsReportedWithoutFix() => RuleTest.ReportedAsync(Code.Method(
        """"
        Use(new TopicConfiguration
        {
            Topic = {|STN2001:"""
                arn:aws:sns:us-west-2:1111-2222-3333:uploads
                """|}
        });
        """"));

    [Theory]
    [InlineData("void M(string topic = \"arn:aws:sns:us-west-2:{|STN2007:1111-2222-3333|}:uploads\") { }")]
    [InlineData("record R(string Topic = \"arn:aws:sns:us-west-2:{|STN2007:1111-2222-3333|}:uploads\");")]
    public Task LiteralOfAMember_IsFixed(string member) => RuleTest.FixedAsync(
        Code.Class(member), Code.Class(member.Replace("{|STN2007:1111-2222-3333|}", "111122223333", StringComparison.Ordinal)));

    // If the characters are not contiguous, the whole value is marked.
    [Theory]
    [InlineData("{|STN2001:\"arn:aws:sns:us-west-2:1111-\" + \"2222-3333:uploads\"|}")]
    [InlineData("{|STN2001:$\"arn:aws:sns:us-west-2:1111-{\"2222\"}-3333:uploads\"|}")]
    [InlineData("{|STN2001:$\"arn:aws:sns:us-west-2:1111-{2222}-3333:uploads\"|}", false)]
    public Task InvalidCharactersInPieces_AreReportedWithoutFix(string arn, bool reported = true) => RuleTest.ReportedAsync(Code.Method(
        $"Use(new TopicConfiguration {{ Topic = {(reported ? arn : arn.Replace("{|STN2001:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal))} }});"));

    [Theory]
    [InlineData("const string Name = $;", "Name")]
    [InlineData("static readonly string Name = $;", "Name")]
    [InlineData("readonly string _name = $;", "_name")]
    [InlineData("private string _name = $;", "this._name")]
    [InlineData("static class Names { public const string Put = $; }", "Names.Put")]
    [InlineData("static class Names { public static readonly string Put = $; }", "Names.Put")]
    [InlineData("class Names { public readonly string Put = $; } Names _names = new();", "_names.Put")]
    [InlineData("class G<T> { public static readonly string Put = $; }", "G<int>.Put")]
    [InlineData("static string Name { get; } = $;", "Name")]
    [InlineData("string Name => $;", "Name")]
    [InlineData("string Name { get => $; }", "Name")]
    [InlineData("readonly string _name; C() => _name = $;", "_name")]
    [InlineData("static readonly string s_name; static C() { s_name = $; }", "s_name")]
    public Task NamedLiteral_IsReportedAndFixedAtItsDeclaration(string member, string use) => RuleTest.FixedAsync(
        Code.Class($$"""{{member.Replace("$", "{|STN1001:\"s3:ObjectCreated:Putt\"|}", StringComparison.Ordinal)}} EventType M() => {{use}};"""),
        Code.Class($$"""{{member.Replace("$", "\"s3:ObjectCreated:Put\"", StringComparison.Ordinal)}} EventType M() => {{use}};"""));

    [Theory]
    [InlineData("const string Name = \"s3:ObjectCreated:\" + \"Putt\";", "Name")]
    [InlineData("const string Family = \"ObjectCreated\"; const string Name = $\"s3:{Family}:Putt\";", "Name")]
    [InlineData("static readonly string Name = \"s3:ObjectCreated:\" + \"Putt\";", "C.Name")]
    [InlineData("static string Name() => \"s3:ObjectCreated:Putt\";", "Name()")]
    [InlineData("static string Name() { const string family = \"ObjectCreated\"; var name = $\"s3:{family}:Putt\"; return name; }", "Name()")]
    [InlineData("static readonly string s_family = \"ObjectCreated\";", "$\"s3:{s_family}:Putt\"")]
    [InlineData("static string Family() => \"ObjectCreated\";", "\"s3:\" + Family() + \":Putt\"")]
    public Task OtherNamedValue_IsReportedAtItsUse(string member, string use) => RuleTest.SeenAsync(
        Code.Class($$"""{{member}} EventType M() => {|STN1001:{{use}}|};"""));

    [Theory]
    [InlineData("public static class Names { public const string Put = \"s3:ObjectCreated:Putt\"; }")]
    [InlineData("public static class Names { public const string Put = \"s3:ObjectCreated:\" + \"Putt\"; }")]
    [InlineData("public static class Names { public static readonly string Put = \"s3:ObjectCreated:Putt\"; }")]
    [InlineData("public static class Names { public static string Put => \"s3:ObjectCreated:Putt\"; }")]
    [InlineData("public static class Names { public static string Put { get; } = @\"s3:ObjectCreated:Putt\"; }")]
    public Task NamedValueOfAnotherFile_IsReportedAtItsUse(string file) => new RuleTest
    {
        Source = Code.Class("EventType M() => {|STN1001:Names.Put|};"),
        AdditionalSources = [file],
    }.RunAsync();

    [Theory]
    [InlineData("string name = *; EventType e = name;")]
    [InlineData("var name = *; EventType e = name; EventType f = name;")]
    [InlineData("const string Name = *; EventType e = Name;")]
    [InlineData("string name; name = *; EventType e = name;")]
    [InlineData("string name = *, other = name; EventType e = other;")]
    [InlineData("string name = condition ? * : \"s3:ObjectRemoved:Delete\"; EventType e = name;")]
    [InlineData("string name = text switch { \"a\" => *, _ => null }; EventType e = name;")]
    [InlineData("string name = text ?? *; EventType e = name;")]
    [InlineData("string name; if (condition) name = *; else name = text; EventType e = name;")]
    [InlineData("string name; switch (text) { case \"a\": name = *; break; default: name = text; break; } EventType e = name;")]
    [InlineData("string name = text; name = *; EventType e = name;")]
    public Task Local_IsReportedAtItsDeclaration(string statements) => SeenAsync(Code.Method(statements));

    [Theory]
    [InlineData("string name = \"s3:ObjectCreated:Putt\"; name = text; EventType e = name;")]
    [InlineData("string name = \"s3:ObjectCreated:Putt\"; if (condition) name = \"s3:ObjectCreated:Put\"; EventType e = name;")]
    [InlineData("string name = \"s3:ObjectCreated:\"; name += \"Put\"; EventType e = name;")]
    [InlineData("string name = null; name ??= text; EventType e = name;")]
    [InlineData("string name = \"s3:ObjectCreated:Putt\"; Read(ref name); EventType e = name; void Read(ref string s) => s = text;")]
    [InlineData("string name = \"s3:ObjectCreated:Putt\"; Read(out name); EventType e = name; void Read(out string s) => s = text;")]
    [InlineData("string name = \"s3:ObjectCreated:Putt\"; (name, _) = (text, 1); EventType e = name;")]
    [InlineData("string name = \"s3:ObjectCreated:Putt\"; void Set() => name = text; Set(); EventType e = name;")]
    [InlineData("string name = \"s3:ObjectCreated:Putt\"; (name) = text; EventType e = name;")]
    [InlineData("string name = \"s3:ObjectCreated:Putt\"; foreach (var n in text.Split(',')) { name = n; } EventType e = name;")]
    [InlineData("foreach (string name in new[] { text }) { EventType e = name; }")]
    [InlineData("foreach (var (name, i) in new[] { (text, 1) }) { EventType e = name; }")]
    [InlineData("if (((object)text) is string name) { EventType e = name; }")]
    [InlineData("if (text is { } name) { EventType e = name; }")]
    [InlineData("if (text is var name) { EventType e = name; }")]
    [InlineData("switch (text) { case string name: EventType e = name; break; }")]
    [InlineData("string[] names = { \"s3:ObjectCreated:Putt\" }; EventType e = names[0];")]
    [InlineData("EventType e = $\"s3:ObjectCreated:{text}\";")]
    [InlineData("EventType e = text + \"s3:ObjectCreated:Putt\";")]
    [InlineData("EventType e = \"s3:ObjectCreated:Putt\".Replace(\"tt\", \"t\");")]
    [InlineData("EventType e = string.Format(\"s3:{0}\", text);")]
    [InlineData("EventType e = nameof(text) == null ? \"s3:ObjectCreated:Put\" : null;")]
    [InlineData("EventType e = (string)null;")]
    [InlineData("EventType e = null;")]
    [InlineData("EventType e = default;")]
    [InlineData("Func<string, EventType> f = name => name; Use(f(\"s3:ObjectCreated:Putt\"));")]
    [InlineData("string name = null; if (condition) name = \"s3:ObjectCreated:Put\"; EventType e = name;")]
    public Task ReassignedOrComputedLocal_IsNotReported(string statements) => RuleTest.SilentAsync(Code.Method(statements));

    [Theory]
    [InlineData("private string _name = \"s3:ObjectCreated:Putt\"; void Set(string s) => _name = s;")]
    [InlineData("private string _name = \"s3:ObjectCreated:Putt\"; void Set(string s) => (_name, _) = (s, 1);")]
    [InlineData("private string _name = \"s3:ObjectCreated:Putt\"; void Set() => Read(out _name); static void Read(out string s) => s = null;")]
    [InlineData("private string _name = \"s3:ObjectCreated:Putt\"; void Set() => Read(ref this._name); static void Read(ref string s) => s = null;")]
    [InlineData("private string _name = \"s3:ObjectCreated:Putt\"; void Set(C c, string s) => c._name = s;")]
    [InlineData("private string _name = \"s3:ObjectCreated:Putt\"; void Set(C c, string s) { if (c is { }) c!._name = s; }")]
    [InlineData("private string _name = \"s3:ObjectCreated:Putt\"; void Set(string s) => _name ??= s;")]
    [InlineData("private string _name = \"s3:ObjectCreated:Putt\"; ref string Name => ref _name;")]
    [InlineData("private string _name = \"s3:ObjectCreated:Putt\"; static C Make(string s) => new() { _name = s };")]
    [InlineData("private string _name = \"s3:ObjectCreated:Putt\"; class D { void Set(C c, string s) => c._name = s; }")]
    [InlineData("internal string _name = \"s3:ObjectCreated:Putt\";")]
    [InlineData("protected string _name { get; init; } = \"s3:ObjectCreated:Putt\";")]
    [InlineData("protected virtual string _name => \"s3:ObjectCreated:Putt\";")]
    [InlineData("readonly string _name = \"s3:ObjectCreated:Putt\"; C(string s) => _name = s;")]
    [InlineData("readonly string _name; C(string s) { _name = s ?? \"s3:ObjectCreated:Putt\"; }")]
    [InlineData("string _name => Environment.GetEnvironmentVariable(\"s3:ObjectCreated:Putt\");")]
    public Task MutableMember_IsNotReported(string members) => RuleTest.SilentAsync(
        "#nullable enable annotations\n" + Code.Class($"{members} EventType M() => _name;"));

    // C# 13 allows ref locals and spans in asynchronous methods.
    [RoslynFact("4.12")]
    public Task SpanInAsyncMethod_IsReported() => SeenAsync(Code.Method("ReadOnlySpan<EventType> es = [*];"));

    [RoslynFact("4.12")]
    public Task LocalThatIsReassignedByReference_IsNotReported() => RuleTest.SilentAsync(
        Code.Method("string name = \"s3:ObjectCreated:Putt\"; ref string alias = ref name; alias = text; EventType e = name;"));

    // C# 14.
    [RoslynTheory("4.14")]
    [InlineData("private string _name = \"s3:ObjectCreated:Putt\"; void Set(C c, string s) { c?._name = s; } EventType M() => _name;")]
    [InlineData("EventType E { get => field ?? {|STN1001:\"s3:ObjectCreated:Putt\"|}; set; }")]
    [InlineData("void M(TopicConfiguration c) { c?.Topic = \"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\"; c?.Events = [{|STN1001:\"s3:ObjectCreated:Putt\"|}]; }")]
    public Task NewestCSharp_IsReported(string members) =>
        new RuleTest { Source = Code.Class(members), LanguageVersion = LanguageVersion.Preview }.RunAsync();

    private static Task SeenAsync(string source) =>
        RuleTest.SeenAsync(source.Replace("*", "{|STN1001:\"s3:ObjectCreated:Putt\"|}", StringComparison.Ordinal));
}
