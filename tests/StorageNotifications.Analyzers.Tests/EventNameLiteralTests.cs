namespace StorageNotifications.Analyzers.Tests;

public sealed class EventNameLiteralTests
{
    // The constants as the generator emits them.
    private const string Constants = """
        namespace StorageNotifications.S3 { static class S3EventTypes { public const string LifecycleTransition = "s3:LifecycleTransition"; public static class ObjectCreated { public const string All = "s3:ObjectCreated:*"; } } }
        namespace StorageNotifications.Glacier { static class GlacierEvents { public const string ArchiveRetrievalCompleted = "ArchiveRetrievalCompleted"; } }
        """;

    private static readonly string PublicConstants = Constants.Replace("{ static class", "{ public static class", StringComparison.Ordinal);

    [Theory]
    [InlineData("new TopicConfiguration { Events = [$] }", "s3:ObjectCreated:*", "StorageNotifications.S3.S3EventTypes.ObjectCreated.All")]
    [InlineData("new EventType($)", "s3:LifecycleTransition", "StorageNotifications.S3.S3EventTypes.LifecycleTransition")]
    [InlineData("new VaultNotificationConfig { Events = [$] }", "ArchiveRetrievalCompleted", "StorageNotifications.Glacier.GlacierEvents.ArchiveRetrievalCompleted")]
    public Task Literal_IsReplacedByTheConstant(string creation, string name, string constant) => RuleTest.FixedAsync(
        Code.Method($"Use({creation.Replace("$", $"{{|STN1007:\"{name}\"|}}", StringComparison.Ordinal)});") + Constants,
        Code.Method($"Use({creation.Replace("$", constant, StringComparison.Ordinal)});") + Constants);

    [Fact]
    public Task ConstantOfAReference_IsTaken() => RuleTest.FixedAsync(
        Code.Method("""Use(new EventType({|STN1007:"s3:ObjectCreated:*"|}));"""),
        Code.Method("Use(new EventType(StorageNotifications.S3.S3EventTypes.ObjectCreated.All));"),
        ReferenceSet.AwsSdkV4.WithProject("Contracts", PublicConstants));

    [Fact]
    public Task ConstantThatCannotBeNamed_IsNotOffered() => RuleTest.SilentAsync(
        Code.Method("""Use(new EventType("s3:ObjectCreated:*"));"""),
        ReferenceSet.AwsSdkV4.WithProject("Closed", Constants).WithProject("First", PublicConstants).WithProject("Second", PublicConstants));

    [Fact]
    public Task WithoutGeneratedConstants_NothingIsReported() => RuleTest.SilentAsync(Code.Method("""Use(new TopicConfiguration { Events = ["s3:ObjectCreated:*"] });"""));

    [Theory]
    [InlineData("EventType.ObjectCreatedAll")]
    [InlineData("StorageNotifications.S3.S3EventTypes.ObjectCreated.All")]
    [InlineData("text")]
    public Task OtherValues_AreNotReported(string value) => RuleTest.SilentAsync(Code.Method($"Use(new TopicConfiguration {{ Events = [{value}] }});") + Constants);
}
