namespace StorageNotifications.Analyzers.Tests.Values;

public sealed class ListReaderTests
{
    [Theory]
    [InlineData("Keep([|new[] { \"a\", \"b\" }|]);", "\"a\", \"b\"")]
    [InlineData("Keep([|new List<string> { \"a\" }|]);", "\"a\"")]
    [InlineData("List<string> x = [\"a\", .. new[] { \"b\" }]; Keep([|x|]);", "\"a\", \"b\"")]
    [InlineData("Keep([|new List<string>(new[] { \"a\" }) { \"b\" }|]);", "\"a\", \"b\"")]
    [InlineData("Keep([|new[] { \"a\" }.ToList()|]);", "\"a\"")]
    [InlineData("Keep([|new List<string> { \"a\" }.ToArray()|]);", "\"a\"")]
    [InlineData("Keep([|new[] { \"a\" }.Append(\"b\").Prepend(\"c\").Concat(new[] { \"d\" }).ToList()|]);", "\"c\", \"a\", \"b\", \"d\"")]
    [InlineData("Keep([|new List<string> { \"a\" }.AsReadOnly()|]);", "\"a\"")]
    [InlineData("Keep([|Array.AsReadOnly(new[] { \"a\" })|]);", "\"a\"")]
    [InlineData("Keep([|ImmutableArray.Create(\"a\", \"b\")|]);", "\"a\", \"b\"")]
    [InlineData("Keep([|ImmutableArray.Create(\"a\", \"b\", \"c\", \"d\", \"e\", \"f\")|]);", "\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"")]
    [InlineData("Keep([|ImmutableList.Create<string>(\"a\")|]);", "\"a\"")]
    [InlineData("Keep([|new[] { \"a\" }.ToImmutableArray()|]);", "\"a\"")]
    [InlineData("var x = new List<string>(); x.Add(\"a\"); x.AddRange(new[] { \"b\" }); Use([|x|]);", "\"a\", \"b\", …")]
    [InlineData("var x = new List<string> { \"a\" }; if (flag) x.Add(\"b\"); var y = x; int i = [|y|].Count;", "\"a\", …")]
    [InlineData("var x = new List<string> { \"a\" }; x.Clear(); int i = [|x|].Count;", "…")]
    [InlineData("var x = new List<string> { \"a\" }; var y = x.ToList(); x.Add(\"b\"); int i = [|y|].Count;", "…")]
    [InlineData("var x = new List<string> { \"a\" }; x.Add(\"b\"); int i = x.Count; x = new List<string> { \"c\" }; i += [|x|].Count;", "\"c\"")]
    [InlineData("var x = new List<string> { \"a\" }; x.Add(\"b\"); int i = [|x|].Count; x = new List<string> { \"c\" }; x.Clear();", "\"a\", \"b\"")]
    [InlineData("var x = new List<string> { \"a\" }; if (flag) x = new List<string> { \"b\" }; x.Add(\"c\"); Keep([|x|]);", "…")]
    [InlineData("var x = new List<string> { \"a\" }; while (flag) { Use([|x|]); x.Clear(); }", "…")]
    [InlineData("var x = new[] { \"a\" }; var d = new Dictionary<string, string[]> { [\"k\"] = x }; Keep([|x|]);", "\"a\"")]
    [InlineData("var x = new List<string> { \"a\" }; var d = new Dictionary<string, List<string>> { [\"k\"] = x }; Keep([|x|]);", "\"a\", …")]
    [InlineData("var x = new[] { \"a\" }; x[0] = \"b\"; Keep([|x|]);", "…")]
    [InlineData("Keep([|new[] { \"a\" }.Where(s => flag).ToList()|]);", "…")]
    [InlineData("Keep([|flag ? new[] { \"a\" } : new[] { \"b\" }|]);", "…")]
    [InlineData("Keep([|Unknown<List<string>>()|]);", "…")]
    public void List_HasItsCertainElements(string statements, string elements) => Assert.Equal(elements, Snippet.OfStatements(statements).Elements());

    [Theory]
    [InlineData("static List<string> X() => [\"a\"]; void M() { int i = [|X()|].Count; }", "\"a\"")]
    [InlineData("static List<string> X() { var x = new List<string> { \"a\" }; x.Add(\"b\"); return x; } void M() { int i = [|X()|].Count; }", "\"a\", \"b\"")]
    [InlineData("static readonly string[] s_x = { \"a\" }; void M() => Console.WriteLine([|s_x|].Length);", "\"a\"")]
    [InlineData("static readonly List<string> s_x = [\"a\"]; void M() => Console.WriteLine([|s_x|].Count);", "\"a\", …")]
    public void ListOfAMember_HasItsCertainElements(string members, string elements) => Assert.Equal(elements, Snippet.OfMembers(members).Elements());

    [Theory]
    [InlineData("foreach (var x in new[] { \"a\", \"b\" }) Keep([|x|]);", "\"a\", \"b\"")]
    [InlineData("foreach (var y in new[] { 1 }) foreach (var x in new[] { \"a\" }) Keep([|x|]);", "\"a\"")]
    [InlineData("Keep(new[] { \"a\" }.Select(x => Same([|x|])));", "\"a\"")]
    [InlineData("Keep(new List<string> { \"a\" }.ConvertAll(x => { int i = x.Length; return Same([|x|]); }));", "\"a\"")]
    [InlineData("new List<string> { \"a\" }.ForEach(x => Keep([|x|]));", "\"a\"")]
    [InlineData("foreach (var x in new[] { \"a\" }) if (flag) Keep([|x|]);", "")]
    [InlineData("foreach (var x in new[] { \"a\" }) { if (flag) continue; Keep([|x|]); }", "")]
    [InlineData("foreach (var x in new[] { \"a\" }) { Func<string> f = () => Same([|x|]); }", "")]
    [InlineData("Keep(new[] { \"a\" }.Where(x => flag).Select(x => Same([|x|])));", "")]
    [InlineData("Keep(new[] { \"a\" }.Where(x => Same([|x|]) == null));", "")]
    [InlineData("Keep(new[] { \"a\" }.Select(x => { x = x.Trim(); return Same([|x|]); }));", "")]
    [InlineData("Keep(new[] { \"a\" }.Select(x => flag ? Same([|x|]) : null));", "")]
    [InlineData("Func<string, Func<string>> f = x => () => Same([|x|]);", "")]
    [InlineData("Keep(new[] { \"a\" }.Select((x, i) => Same([|i|])));", "")]
    public void VariableOfALoopOrLambda_StandsForTheElements(string statements, string elements) =>
        Assert.Equal(elements, Snippet.OfMembers($"static T Same<T>(T value) => value; void Keep(object value) {{ }} void M(bool flag) {{ {statements} }}").ElementsOfVariable());
}
