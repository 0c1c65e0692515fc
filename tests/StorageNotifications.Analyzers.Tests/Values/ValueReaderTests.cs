namespace StorageNotifications.Analyzers.Tests.Values;

public sealed class ValueReaderTests
{
    [Theory]
    [InlineData("Use([|\"a\"|]);", "\"a\"")]
    [InlineData("var x = \"a\"; var y = x; Use([|y|]);", "\"a\"")]
    [InlineData("Input<string> x = \"a\"; Use([|x|]);", "\"a\"")]
    [InlineData("object x = \"a\"; Use([|(string)x|]);", "\"a\"")]
    [InlineData("EventType x = \"a\"; Use([|x|]);", "\"a\"")]
    [InlineData("Use([|flag ? \"a\" : \"b\"|]);", "\"a\" or \"b\"")]
    [InlineData("Use([|text ?? \"b\"|]);", "text or \"b\"")]
    [InlineData("Use([|text ?? throw null|]);", "text")]
    [InlineData("Use([|text switch { \"x\" => \"a\", \"y\" => throw null, _ => text }|]);", "\"a\" or text")]
    [InlineData("string x; Use([|x = \"a\"|]);", "\"a\"")]
    [InlineData("string x; if (flag) x = \"a\"; else x = \"b\"; Use([|x|]);", "\"a\" or \"b\"")]
    [InlineData("string x; switch (text) { case \"1\": x = \"a\"; break; case \"2\": return; default: x = \"b\"; break; } Use([|x|]);", "\"a\" or \"b\"")]
    [InlineData("var x = \"a\"; x = \"b\"; Use([|x|]);", "\"b\"")]
    [InlineData("var x = \"a\"; Use([|x|]); x = \"b\";", "\"a\"")]
    [InlineData("string x; try { x = \"a\"; } catch { x = \"b\"; } Use([|x|]);", "\"a\" or \"b\"")]
    [InlineData("string x; try { x = \"a\"; } finally { x = \"b\"; } Use([|x|]);", "\"b\"")]
    [InlineData("string x; do { x = \"a\"; if (flag) { x = \"b\"; break; } } while (flag); Use([|x|]);", "\"a\" or \"b\"")]
    [InlineData("string x; while (true) { x = \"a\"; break; } Use([|x|]);", "\"a\"")]
    // The initial value of a local may only mean 'none yet'.
    [InlineData("var x = \"none\"; if (flag) x = \"a\"; Use([|x|]);", "x or \"a\"")]
    [InlineData("string x = null; foreach (var c in text) x = \"a\"; Use([|x|]);", "x or \"a\"")]
    [InlineData("var x = text; Use([|x|]);", "text")]
    [InlineData("foreach (var x in new[] { \"a\" }) Use([|x|]);", "x")]
    [InlineData("var x = \"a\"; x += \"b\"; Use([|x|]);", "x")]
    [InlineData("var (x, y) = (\"a\", \"b\"); Use([|x|]);", "x")]
    [InlineData("var x = \"a\"; void Set() => x = \"b\"; Set(); Use([|x|]);", "x")]
    [InlineData("var x = \"a\"; again: Use([|x|]); x = \"b\"; if (flag) goto again;", "x")]
    public void Local_HasItsReachingValues(string statements, string values) => Assert.Equal(values, Snippet.OfStatements(statements).PossibleValues());

    [Theory]
    [InlineData("const string X = \"a\"; void M() => Console.WriteLine([|X|]);", "X")]
    [InlineData("static readonly string X = \"a\"; void M() => Console.WriteLine([|X|]);", "\"a\"")]
    [InlineData("private string _x = \"a\"; void M() => Console.WriteLine([|_x|]);", "\"a\"")]
    [InlineData("readonly string _x; C() { _x = \"a\"; } void M() => Console.WriteLine([|_x|]);", "\"a\"")]
    [InlineData("readonly string _x; C() => this._x = \"a\"; void M() => Console.WriteLine([|_x|]);", "\"a\"")]
    [InlineData("static readonly string s_x; static C() { s_x = \"a\"; } void M() => Console.WriteLine([|s_x|]);", "\"a\"")]
    [InlineData("string X { get; } = \"a\"; void M() => Console.WriteLine([|X|]);", "\"a\"")]
    [InlineData("string X { get; } C() => X = \"a\"; void M() => Console.WriteLine([|X|]);", "\"a\"")]
    [InlineData("string X => \"a\"; void M() => Console.WriteLine([|X|]);", "\"a\"")]
    [InlineData("string X { get => \"a\"; } void M() => Console.WriteLine([|X|]);", "\"a\"")]
    [InlineData("string X { get { return \"a\"; } } void M() => Console.WriteLine([|X|]);", "\"a\"")]
    [InlineData("static string X() => \"a\"; void M() => Console.WriteLine([|X()|]);", "\"a\"")]
    [InlineData("string X(bool b) { if (b) return \"a\"; var c = \"b\"; return c; } void M() => Console.WriteLine([|X(true)|]);", "\"a\" or \"b\"")]
    [InlineData("static Filter F(string s) => new() { Key = new() { Rules = new() { s } } }; void M() => Console.WriteLine([|F(\"x\")|]);", "new() { Key = new() { Rules = new() { s } } }")]
    [InlineData("[NonSerialized] private string _x = \"a\"; void M() => Console.WriteLine([|_x|]);", "\"a\"")]
    public void MemberWithOneValue_IsFollowed(string members, string values) => Assert.Equal(values, Snippet.OfMembers(members).PossibleValues());

    [Theory]
    [InlineData("public string X = \"a\"; void M() => Console.WriteLine([|X|]);")]
    [InlineData("public string X { get; set; } = \"a\"; void M() => Console.WriteLine([|X|]);")]
    [InlineData("public string X { get; init; } = \"a\"; void M() => Console.WriteLine([|X|]);")]
    [InlineData("private string X = \"a\"; void Set() => X = \"b\"; void M() => Console.WriteLine([|X|]);")]
    [InlineData("private string X; C() => X = \"a\"; C(int i) => X = \"b\"; void M() => Console.WriteLine([|X|]);")]
    [InlineData("private string X; C() => X = \"a\"; C(int i) { } void M() => Console.WriteLine([|X|]);")]
    [InlineData("private string X; C(bool b) { if (b) X = \"a\"; } void M() => Console.WriteLine([|X|]);")]
    [InlineData("private string X; C(bool b) { if (b) return; X = \"a\"; } void M() => Console.WriteLine([|X|]);")]
    [InlineData("private string X; C() { Action a = () => X = \"a\"; } void M() => Console.WriteLine([|X|]);")]
    [InlineData("private string X; void Init() => X = \"a\"; void M() => Console.WriteLine([|X|]);")]
    [InlineData("private static string X; C() => X = \"a\"; void M() => Console.WriteLine([|X|]);")]
    [InlineData("private string X; class Inner { Inner(C c) => c.X = \"a\"; } void M() => Console.WriteLine([|X|]);")]
    [InlineData("private string X = \"a\"; void M() { Set(ref X); Console.WriteLine([|X|]); } void Set(ref string s) { }")]
    [InlineData("[Mark] private string X = \"a\"; void M() => Console.WriteLine([|X|]); class MarkAttribute : Attribute { }")]
    [InlineData("[Mark] private readonly string X = \"a\"; void M() => Console.WriteLine([|X|]); class MarkAttribute : Attribute { }")]
    [InlineData("[ThreadStatic] private static string X = \"a\"; void M() => Console.WriteLine([|X|]);")]
    [InlineData("[field: Mark] public string X { get; } = \"a\"; void M() => Console.WriteLine([|X|]); class MarkAttribute : Attribute { }")]
    [InlineData("protected virtual string X => \"a\"; void M() => Console.WriteLine([|X|]);")]
    public void MemberThatCanHaveOtherValues_StandsForItself(string members) => Assert.Equal("X", Snippet.OfMembers(members).PossibleValues());

    [Theory]
    [InlineData("protected virtual string X() => \"a\"; void M() => Console.WriteLine([|X()|]);")]
    [InlineData("static IEnumerable<string> X() { yield return \"a\"; } void M() => Console.WriteLine([|X()|]);")]
    [InlineData("static string X() => throw null; void M() => Console.WriteLine([|X()|]);")]
    [InlineData("static string X() => X(); void M() => Console.WriteLine([|X()|]);")]
    public void CallWithoutAVisibleResult_StandsForItself(string members) => Assert.Equal("X()", Snippet.OfMembers(members).PossibleValues());

    // Two calls create two objects, but there is only one creation.
    [Fact]
    public void HelperCalledTwice_IsFollowedOnce()
    {
        Snippet snippet = Snippet.OfMembers("static Filter F() => new Filter(); void M() { var x = F(); var y = F(); Console.WriteLine([|x|]); Console.WriteLine(y); }");
        Assert.Equal("new Filter()", snippet.PossibleValues());
        Snippet both = Snippet.OfMembers("static Filter F() => new Filter(); void M(bool b) { var x = F(); var y = F(); Console.WriteLine([|b ? x : y|]); }");
        Assert.Equal("new Filter() or F()", both.PossibleValues());
    }
}
