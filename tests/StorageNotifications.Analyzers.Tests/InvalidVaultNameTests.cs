namespace StorageNotifications.Analyzers.Tests;

public sealed class InvalidVaultNameTests
{
    [Theory]
    [InlineData("new SetVaultNotificationsRequest { AccountId = $ }")]
    [InlineData("new SetVaultNotificationsRequest($, text, null)")]
    [InlineData("new InitiateJobRequest { AccountId = $ }")]
    public Task DashedAccount_IsFixed(string creation) => RuleTest.FixedAsync(
        Code.Method($"Use({creation.Replace("$", "{|STN4007:\"1111-2222-3333\"|}", StringComparison.Ordinal)});"),
        Code.Method($"Use({creation.Replace("$", "\"111122223333\"", StringComparison.Ordinal)});"));

    [Theory]
    [InlineData("AccountId = {|STN4007:\"11112222333\"|}")]
    [InlineData("AccountId = {|STN4007:\"me\"|}")]
    [InlineData("AccountId = {|STN4007:\"\"|}")]
    [InlineData("VaultName = {|STN4007:\"holiday photos\"|}")]
    [InlineData("VaultName = {|STN4007:\"photos/2026\"|}")]
    [InlineData("VaultName = {|STN4007:\"\"|}")]
    public Task OtherFaults_AreReported(string member) => RuleTest.ReportedAsync(Code.Method($"Use(new SetVaultNotificationsRequest {{ {member} }});"));

    [Theory]
    [InlineData("AccountId = \"-\", VaultName = \"photos_2026.old-ones\"")]
    [InlineData("AccountId = \"111122223333\", VaultName = text")]
    [InlineData("AccountId = text")]
    [InlineData("AccountId = null")]
    [InlineData("VaultName = $\"photos {text}\"")]
    public Task ValidOrUnknownNames_AreNotReported(string members) => RuleTest.SilentAsync(Code.Method($"Use(new SetVaultNotificationsRequest {{ {members} }});"));

    [Fact]
    public Task Message_NamesTheDocument() => new RuleTest
    {
        Source = Code.Method("Use(new SetVaultNotificationsRequest { AccountId = {|#0:\"me\"|} });"),
        Expected = [Rule.Of("STN4007").WithLocation(0).WithMessage("'me' is not an account ID; use 12 digits, or '-' for the account of the credentials")],
    }.RunAsync();
}
