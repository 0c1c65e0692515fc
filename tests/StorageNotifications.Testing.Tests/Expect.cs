namespace StorageNotifications.Testing.Tests;

/// <summary>Expects a verifier to refuse a test.</summary>
internal static class Expect
{
    public static async Task<string> FailureAsync(Func<Task> test) =>
        (await Assert.ThrowsAsync<InvalidOperationException>(test)).Message;
}
