namespace StorageNotifications.Analyzers.Tests;

public sealed class InvalidVaultEventTests
{
    [Fact]
    public Task UnknownName_IsReportedAndFixed() => new RuleTest
    {
        Source = Code.Method("""Use(new VaultNotificationConfig { SNSTopic = text, Events = new List<string> { {|#0:"ArchiveRetrieval"|} } });"""),
        Expected = [Rule.Of("STN1006").WithLocation(0).WithMessage("S3 Glacier has no vault event 'ArchiveRetrieval'; did you mean 'ArchiveRetrievalCompleted'?")],
        FixedSource = Code.Method("""Use(new VaultNotificationConfig { SNSTopic = text, Events = new List<string> { "ArchiveRetrievalCompleted" } });"""),
    }.RunOnBothSdksAsync();

    [Theory]
    [InlineData("Use(new VaultNotificationConfig { Events = [$] });")]
    [InlineData("Use(new VaultNotificationConfig { Events = new() { $ } });")]
    [InlineData("Use(new VaultNotificationConfig { Events = new List<string>(new[] { $ }) });")]
    [InlineData("Use(new VaultNotificationConfig(text, new List<string> { $ }));")]
    [InlineData("Use(new VaultNotificationConfig(events: [$], snsTopic: text));")]
    [InlineData("VaultNotificationConfig c = new(text, [.. new[] { $ }, text]);")]
    [InlineData("var c = new VaultNotificationConfig(); c.Events = [$];")]
    [InlineData("var c = new VaultNotificationConfig { Events = [] }; c.Events.Add($);")]
    [InlineData("var c = new VaultNotificationConfig { Events = [] }; c.Events.AddRange([$, text]);")]
    [InlineData("List<string> events = [$]; Use(new VaultNotificationConfig { Events = events });")]
    [InlineData("Use(new SetVaultNotificationsRequest { VaultNotificationConfig = new() { Events = [condition ? $ : text] } });")]
    public Task UnknownName_IsFixedInEveryFormOfList(string statements) => RuleTest.FixedAsync(
        Code.Method(statements.Replace("$", "{|STN1006:\"InventoryRetrievalComplete\"|}", StringComparison.Ordinal)),
        Code.Method(statements.Replace("$", "\"InventoryRetrievalCompleted\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("s3:ObjectRestore:Completed")]
    [InlineData("InProgress")]
    [InlineData("")]
    public Task NameUnlikeAnyOther_IsReportedWithoutFix(string name) => RuleTest.ReportedAsync(
        Code.Method($$"""Use(new VaultNotificationConfig { Events = [{|STN1006:"{{name}}"|}] });"""));

    [Theory]
    [InlineData("Use(new VaultNotificationConfig { Events = [\"ArchiveRetrievalCompleted\", \"InventoryRetrievalCompleted\"] });")]
    [InlineData("Use(new VaultNotificationConfig { Events = [text, $\"Archive{text}\"] });")]
    [InlineData("Use(new VaultNotificationConfig { Events = text.Split(',').ToList() });")]
    [InlineData("var c = new VaultNotificationConfig { Events = [] }; _ = c.Events.Contains(\"ArchiveRetrieval\");")]
    [InlineData("var c = new VaultNotificationConfig { Events = [] }; _ = c.Events[0] == \"ArchiveRetrieval\";")]
    [InlineData("var c = new VaultNotificationConfig { Events = [] }; c.Events.Remove(\"ArchiveRetrieval\");")]
    [InlineData("List<string> words = [\"ArchiveRetrieval\"];")]
    public Task ValidOrUnknownName_IsNotReported(string statements) => RuleTest.SilentAsync(Code.Method(statements));

    [Fact]
    public Task WithoutTheSdk_NothingIsReported() =>
        RuleTest.SilentAsync("class VaultNotificationConfig { public string[] Events = [\"ArchiveRetrieval\"]; }", ReferenceSet.None);
}
