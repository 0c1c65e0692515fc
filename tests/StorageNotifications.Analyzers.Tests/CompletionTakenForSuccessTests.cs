namespace StorageNotifications.Analyzers.Tests;

public sealed class CompletionTakenForSuccessTests
{
    private const string Job = "var job = await glacier.DescribeJobAsync(new DescribeJobRequest()); ";
    private const string Output = "await glacier.GetJobOutputAsync(new GetJobOutputRequest());";

    private const string Notification = """

        namespace StorageNotifications.Glacier
        {
            class GlacierJobNotification { public bool? Completed { get; set; } public string StatusCode { get; set; } public bool Succeeded => false; }
        }
        """;

    [Theory]
    [InlineData("if ({|STN5003:job.Completed == true|})", "if (job.StatusCode == StatusCode.Succeeded)")]
    [InlineData("if ({|STN5003:true == job.Completed|})", "if (job.StatusCode == StatusCode.Succeeded)")]
    [InlineData("if ({|STN5003:job.Completed is true|})", "if (job.StatusCode == StatusCode.Succeeded)")]
    [InlineData("if ({|STN5003:job.Completed ?? false|})", "if (job.StatusCode == StatusCode.Succeeded)")]
    [InlineData("if ({|STN5003:job.Completed.Value|})", "if (job.StatusCode == StatusCode.Succeeded)")]
    [InlineData("if ({|STN5003:job.Completed.GetValueOrDefault()|})", "if (job.StatusCode == StatusCode.Succeeded)")]
    [InlineData("if ({|STN5003:job?.Completed == true|})", "if (job?.StatusCode == StatusCode.Succeeded)")]
    [InlineData("if (condition && {|STN5003:job.Completed == true|})", "if (condition && job.StatusCode == StatusCode.Succeeded)")]
    [InlineData("bool ended = {|STN5003:job.Completed == true|}; if (ended)", "bool ended = job.StatusCode == StatusCode.Succeeded; if (ended)")]
    [InlineData("if ({|STN5003:job.Completed != true|}) return;", "if (job.StatusCode != StatusCode.Succeeded) return;")]
    [InlineData("if ({|STN5003:!job.Completed.Value|}) return;", "if (job.StatusCode != StatusCode.Succeeded) return;")]
    [InlineData("if ({|STN5003:job.Completed is not true|}) Use(1); else", "if (job.StatusCode != StatusCode.Succeeded) Use(1); else")]
    public Task CheckForTheEndOfAJob_IsReportedAndFixed(string test, string fixedTest) =>
        RuleTest.FixedAsync(Code.Method($"{Job}{test} {Output}"), Code.Method($"{Job}{fixedTest} {Output}"));

    [Theory]
    [InlineData("if ({|STN5003:job is { Completed: true }|}) $")]
    [InlineData("if ({|STN5003:job is not { Completed: true, Action: { } }|}) return; $")]
    [InlineData("if ({|STN5003:job is { Completed: false }|}) return; $")]
    [InlineData("var ended = {|STN5003:job.Completed|}; if (ended == true) $")]
    public Task CheckForTheEndOfAJob_IsReportedWithoutFix(string statements) => RuleTest.ReportedAsync(Code.Method(Job + statements.Replace("$", Output, StringComparison.Ordinal)));

    [Fact]
    public Task FilterByCompletion_IsReported() => RuleTest.SeenAsync(
        Code.Method($"var jobs = new List<GlacierJobDescription>(); foreach (var job in jobs.Where(job => {{|STN5003:job.Completed == true|}})) {Output}"));

    [Theory]
    [InlineData("if (job.Completed == true && job.StatusCode == StatusCode.Succeeded) $")]
    [InlineData("if (job.Completed == true) { if (job.StatusCode != StatusCode.Failed) $ }")]
    [InlineData("if (job.StatusCode == StatusCode.Succeeded) $")]
    [InlineData("while (job.Completed != true) await Task.Delay(1000); $")]
    [InlineData("while (true) { if (job.Completed == true) break; await Task.Delay(1000); } $")]
    [InlineData("if (job.Completed == true) Console.WriteLine(\"ended\");")]
    [InlineData("if (job.Completed == true) Other.Handle(job); ")]
    [InlineData("Use(job.Completed == true);")]
    [InlineData("if (job.Completed == false) Console.WriteLine(\"not yet\"); $")]
    [InlineData("if (job is not { Completed: false }) return; $")]
    [InlineData("if (job is { Completed: false, Action: null }) return; $")]
    [InlineData("if (condition || job.Completed == true) $")]
    [InlineData("var jobs = new List<GlacierJobDescription>(); Use(jobs.Any(j => j.Completed == true)); $")]
    public Task OtherCode_IsNotReported(string statements) => RuleTest.SilentAsync(
        Code.Method(Job + statements.Replace("$", Output, StringComparison.Ordinal)) + "class Other { public static void Handle(DescribeJobResponse job) { } }");

    [Fact]
    public Task HelperThatChecksTheOutcome_IsFollowed() => RuleTest.SilentAsync(Code.Class(
        """
        async Task M(IAmazonGlacier glacier, DescribeJobResponse job) { if (job.Completed == true && IsRight(job)) await glacier.GetJobOutputAsync(new GetJobOutputRequest()); }
        static bool IsRight(DescribeJobResponse job) => job.StatusCode == StatusCode.Succeeded;
        """));

    [Fact]
    public Task GeneratedType_IsFixedWithItsMember() => RuleTest.FixedAsync(
        Code.Class("void M(StorageNotifications.Glacier.GlacierJobNotification n) { if ({|STN5003:n.Completed == true|}) Use(1); } void Use(object o) { }") + Notification,
        Code.Class("void M(StorageNotifications.Glacier.GlacierJobNotification n) { if (n.Succeeded) Use(1); } void Use(object o) { }") + Notification);

    [Fact]
    public Task OtherTypes_AreNotReported() => RuleTest.SilentAsync(Code.Class(
        "class Job { public bool Completed { get; set; } } async Task M(IAmazonGlacier glacier, Job job) { if (job.Completed) await glacier.GetJobOutputAsync(new GetJobOutputRequest()); }"));
}
