using StorageNotifications.Analyzers.CSharp.Values;

namespace StorageNotifications.Analyzers.Tests.Values;

/// <summary>Tests the settings of an object, and whether all of them are known.</summary>
public sealed class ObjectTests
{
    private const string Sent = " Use(new Request { Items = [item] });";

    [Theory]
    [InlineData("var item = [|new Item { Topic = \"a\" }|];" + Sent, "\"a\"")]
    [InlineData("var item = [|new Item()|]; item.Topic = \"a\"; var request = new Request(); request.Items = new List<Item> { item };", "\"a\"")]
    [InlineData("var item = [|new Item()|]; item.Topic = \"a\"; item.Topic = \"b\";", null)]
    [InlineData("var item = [|new Item()|]; if (flag) item.Topic = \"a\";", null)]
    [InlineData("var item = [|new Item()|]; foreach (var c in text) item.Topic = \"a\";", null)]
    [InlineData("var item = [|new Item()|]; try { item.Topic = \"a\"; } catch { }", null)]
    [InlineData("var item = [|new Item()|]; var other = flag ? item : new Item(); other.Topic = \"a\";", null)]
    public void Member_HasItsCertainValue(string statements, string? topic)
    {
        Snippet snippet = Snippet.OfStatements(statements);
        Assert.Equal(topic, snippet.Settings.CertainValueOf(snippet.MarkedObject, static member => member.Name == "Topic")?.Syntax.ToString());
    }

    [Theory]
    [InlineData("Request M() => new Request { Items = [[|new Item { Topic = \"a\" }|]] };", true)]
    [InlineData("Request M() { var item = [|new Item()|]; item.Topic = \"a\"; var request = new Request(); request.Items = new(); request.Items.Add(item); return request; }", true)]
    [InlineData("Request M() { var item = [|new Item()|]; item.Filter = new(); item.Filter.Key = new(); return new Request { Items = [item] }; }", true)]
    [InlineData("Request M() { var item = [|new Item()|]; var rules = item.Filter.Key.Rules; return new Request { Items = [item] }; }", false)]
    [InlineData("Request M() { var item = [|new Item()|]; Change(item); return new Request { Items = [item] }; } void Change(Item item) { }", false)]
    [InlineData("Request M(Action<Item> a) { var item = [|new Item()|]; a(item); return new Request { Items = [item] }; }", false)]
    [InlineData("Item _item; Request M() { var item = [|new Item()|]; _item = item; return new Request { Items = [item] }; }", false)]
    [InlineData("Request M() { var item = [|new Item()|]; Action a = () => item.Topic = \"a\"; return new Request { Items = [item] }; }", false)]
    [InlineData("Item M() => [|new Item()|];", false)]
    [InlineData("void M() { var item = [|new Item()|]; item.Topic = \"a\"; }", false)]
    public void Uses_AreCertain(string members, bool areCertain)
    {
        Snippet snippet = Snippet.OfMembers(members);
        Assert.Equal(areCertain, snippet.Uses.AreAllCertain(snippet.MarkedObject));
    }

    [Theory]
    [InlineData("var item = new Item { Filter = new() { Key = [|new KeyFilter()|] } }; item.Filter.Key.Rules = new() { \"a\" };" + Sent, "\"a\"")]
    [InlineData("var item = new Item(); item.Filter = new Filter(); item.Filter.Key = [|new KeyFilter()|]; item.Filter.Key.Rules = new(); item.Filter.Key.Rules.Add(\"a\");" + Sent, "\"a\"")]
    [InlineData("var item = new Item { Filter = new() { Key = [|new KeyFilter { Rules = new() { \"a\" } }|] } }; if (flag) item.Filter = new();" + Sent, "\"a\"")]
    [InlineData("var item = new Item { Filter = new() { Key = [|new KeyFilter()|] } }; if (flag) item.Filter.Key.Rules = new() { \"a\" };" + Sent, "…")]
    public void NestedObjects_AreSetThroughTheirOwners(string statements, string rules)
    {
        Snippet snippet = Snippet.OfStatements(statements);
        Assert.Equal(rules, Snippet.Describe(snippet.Settings.ElementsOf(snippet.MarkedObject, static member => member.Name == "Rules")));
    }

    [Fact]
    public void ObjectFromAHelper_IsSetThroughTheCall()
    {
        Snippet snippet = Snippet.OfMembers("Request M() { var item = Make(); item.Events = new() { \"b\" }; return [|new Request { Items = [item] }|]; } static Item Make() { var made = new Item { Topic = \"a\" }; return made; }");
        ElementList items = snippet.Settings.ElementsOf(snippet.MarkedObject, static member => member.Name == "Items");
        var item = Assert.IsAssignableFrom<Microsoft.CodeAnalysis.Operations.IObjectCreationOperation>(snippet.Values.CertainObjectOf(items.Items[0]));
        Assert.Equal("\"a\"", snippet.Settings.CertainValueOf(item, static member => member.Name == "Topic")?.Syntax.ToString());
        Assert.Equal("\"b\"", Snippet.Describe(snippet.Settings.ElementsOf(item, static member => member.Name == "Events")));
        Assert.True(snippet.Uses.AreAllCertain(item));
    }
}
