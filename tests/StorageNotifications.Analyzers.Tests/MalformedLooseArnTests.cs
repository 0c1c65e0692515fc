namespace StorageNotifications.Analyzers.Tests;

public sealed class MalformedLooseArnTests
{
    [Theory]
    [InlineData("string topic = $;")]
    [InlineData("var topic = condition ? text : $; Use(topic);")]
    [InlineData("Use($);")]
    [InlineData("Use(new Dictionary<string, string> { [\"topic\"] = $ });")]
    [InlineData("Use(new { Topic = $ });")]
    [InlineData("Func<string> topic = () => $;")]
    public Task LiteralWithUnknownUse_IsFixed(string statements) => RuleTest.FixedAsync(
        Code.Method(statements.Replace("$", "\"arn:aws:sns:us-west-2:{|STN2007:1111-2222-3333|}:uploads\"", StringComparison.Ordinal)),
        Code.Method(statements.Replace("$", "\"arn:aws:sns:us-west-2:111122223333:uploads\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("var topics = new Dictionary<string, int> { [$] = 1 }; topics[$] = 2; topics.TryGetValue($, out _); topics.Remove($); Use(topics.ContainsKey($));")]
    [InlineData("var topics = new HashSet<string> { $ }; Use(topics.Contains($)); string[] all = [$]; Use(all.Contains($));")]
    [InlineData("Use($.Equals(text)); Use(text == $); Use(text is $); Use(text.StartsWith($)); Use(string.Equals(text, $)); Use($.Length); Use($.Split(':'));")]
    [InlineData("switch (text) { case $: break; }")]
    [InlineData("Use(text switch { $ => 1, _ => 2 });")]
    [InlineData("Use(text.Replace($, text));")]
    [InlineData("Use($ + text);")]
    public Task LookUpsAndComparisons_AreNotReported(string statements) =>
        RuleTest.SilentAsync(Code.Method(statements.Replace("$", "\"arn:aws:sns:us-west-2:1111:uploads\"", StringComparison.Ordinal)));

    [Fact]
    public Task Attribute_IsNotReported() => RuleTest.SilentAsync(Code.Class("[Obsolete(\"arn:aws:sns:us-west-2:1111:uploads\")] void M() { }"));

    // The constant is judged where it is used.
    [Fact]
    public Task ComparedConstant_IsNotReported() =>
        RuleTest.SilentAsync(Code.Class("const string Topic = \"arn:aws:sns:us-west-2:1111:uploads\"; bool M(string text) => text == Topic;"));
}
