namespace StorageNotifications.Analyzers.Tests;

/// <summary>
/// Tests that one run of <c>dotnet format analyzers</c> leaves no finding that has a fix, regardless of the other findings.
/// </summary>
public sealed class FixAllTests
{
    // A # marks statements that cannot be fixed.
    private static readonly string[] Statements =
    [
        """Use(new EventType("s3:ObjectCreated:Putt"));""",
        """Use(new EventType("s3:Pictures:*")); // #""",
        """Use(new TopicConfiguration { Events = ["ObjectCreated:Post", "s3:Pictures:*", "s3:ObjectCreated:Putt"] }); // #""",
        """Use(new EventType("s3:objectcreated:put"));""",
        """Use(new TopicConfiguration { Topic = text, Events = ["s3:ObjectCreated:Put", "ObjectCreated:Put", "s3:objectcreated:put", "s3:ObjectCreated:Post", "s3:ObjectCreated:Putt"] });""",
        """Use(new TopicConfiguration { Topic = text, Events = [EventType.ObjectCreatedAll, .. new[] { EventType.ObjectCreatedPut, EventType.ObjectCreatedCopy }, EventType.ObjectCreatedPost] }); // #""",
        """Use(new TopicConfiguration { Topic = text, Events = [.. new EventType[2] { EventType.ObjectCreatedAll, EventType.ObjectCreatedPut }] }); // #""",
        """Use(new TopicConfiguration { Topic = " arn:aws:sns:us-west-2:111122223333:uploads " });""",
        """Use(new TopicConfiguration { Topic = "arn:aws:sns:us-west-2:12:uploads" }); // #""",
        """Use(new TopicConfiguration { Topic = "arn:aws:sns:us-west2:1111-2222-3333:uploads" }); // #""",
        """Use(new QueueConfiguration { Queue = "arn:aws:sqs:us-west-2:1111-2222-3333:uploads" });""",
        """Use(new QueueConfiguration { Queue = "arn:aws:sqs:us-west-2:12:uploads" }); // #""",
        """Use(new TopicConfiguration { Topic = "arn:aws-cn:sns:us-west-2:111122223333:uploads" });""",
        """Use(new TopicConfiguration { Topic = "arn:aws:sns:xx-nowhere-9:111122223333:uploads" }); // #""",
        """await new AmazonS3Client(RegionEndpoint.USWest2).PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = [new() { Topic = "arn:aws:sns:us-east-1:1111-2222-3333:uploads", Events = [EventType.ObjectCreatedAll] }] });""",
        """await new AmazonS3Client(RegionEndpoint.USWest2).PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = text, TopicConfigurations = [new() { Topic = "arn:aws:sns:us-" + "east-1:111122223333:uploads", Events = [EventType.ObjectCreatedAll] }] }); // #""",
        """Use(new TopicConfiguration { Topic = text, Events = ["s3:ObjectCreated:Put"] });""",
        """Use(new VaultNotificationConfig { Events = ["ArchiveRetrievalComplete", "Pictures"] }); // #""",
        """Use(new SetVaultNotificationsRequest("1111-2222-3333", text, null));""",
    ];

    public static TheoryData<int> Orders => [.. Enumerable.Range(0, 6)];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task FixAll_InAnyOrder_LeavesNoFindingWithAFix(int order)
    {
        FormatRun run = await FormatRun.OnAsync(Code.Method(string.Join("\n        ", Arrange(order))), EventNameLiteralTests.Constants);

        Assert.Empty(await run.FindErrorsAsync());
        IReadOnlyList<(Microsoft.CodeAnalysis.Diagnostic Finding, string? Fix)> left = await run.FindAsync();
        Assert.Empty(left.Where(static left => left.Fix is not null).Select(static left => left.Finding + ": " + left.Fix));

        string[] lines = (await run.ReadAsync()).Split('\n');
        Assert.Equal(
            string.Join('\n', lines.Where(static line => line.EndsWith(" // #", StringComparison.Ordinal))),
            string.Join('\n', left.Select(static left => left.Finding.Location.GetLineSpan().StartLinePosition.Line).Distinct().Order().Select(line => lines[line])));
    }

    [Fact]
    public async Task NamedLiteral_IsFixedOnceAtItsDeclaration()
    {
        const string Names = "static class Names { public const string Put = \"s3:ObjectCreated:Putt\", Topic = \"arn:aws:sns:us-west-2:1111-2222-3333:uploads\"; }";
        string source = Code.Method("Use(new EventType(Names.Put)); Use(new TopicConfiguration { Topic = Names.Topic, Events = [Names.Put, \"s3:Pictures:*\"] }); Use(new EventType(Names.Put));");

        FormatRun run = await FormatRun.OnAsync(source, source.Replace("class C", "class D", StringComparison.Ordinal), Names);

        Assert.Equal(source, await run.ReadAsync(0));
        Assert.Equal("static class Names { public const string Put = \"s3:ObjectCreated:Put\", Topic = \"arn:aws:sns:us-west-2:111122223333:uploads\"; }", await run.ReadAsync(2));
        Assert.DoesNotContain(await run.FindAsync(), static left => left.Fix is not null);
    }

    // A corrected name can already be in the list, which no rule reports before the fix.
    [Theory]
    [InlineData("""["ObjectRemoved:Delete", "s3:ObjectRemoved:Delete"]""", """["s3:ObjectRemoved:Delete"]""")]
    [InlineData("""["s3:ObjectRemoved:Delete", "ObjectRemoved:Delete", "ObjectRemoved:Delete"]""", """["s3:ObjectRemoved:Delete"]""")]
    [InlineData("""["ObjectRemoved:Delete", "s3:ObjectRemoved:*"]""", """["s3:ObjectRemoved:*"]""")]
    [InlineData("""["ObjectRemoved:*", "s3:ObjectRemoved:Delete"]""", """["s3:ObjectRemoved:*"]""")]
    [InlineData("""["s3:ObjectCreated:Putt", "ObjectCreated:Put", "s3:ObjectCreated:Put", "s3:ObjectRemoved:*"]""", """["s3:ObjectCreated:Put", "s3:ObjectRemoved:*"]""")]
    [InlineData("""["s3:objectcreated:put", "s3:ObjectCreated:Putt"]""", """["s3:ObjectCreated:Put"]""")]
    [InlineData("""["s3:ObjectRemoved:Delete, s3:ObjectRemoved:*"]""", """["s3:ObjectRemoved:*"]""")]
    public async Task CorrectedName_IsRemovedIfTheListContainsIt(string events, string fixedEvents)
    {
        FormatRun run = await FormatRun.OnAsync(With(events));

        Assert.Equal(With(fixedEvents), await run.ReadAsync());

        static string With(string list) => Code.Method($"Use(new TopicConfiguration {{ Topic = text, Events = {list} }});");
    }

    [Fact]
    public async Task SuppressedFinding_IsKept()
    {
        const string Before = """
            #pragma warning disable STN1004 // The rest of the program removes duplicates.
                    Use(new TopicConfiguration { Topic = text, Events = ["ObjectRemoved:Delete", "s3:ObjectRemoved:Delete"] });
            """;

        FormatRun run = await FormatRun.OnAsync(Code.Method(Before));

        Assert.Equal(Code.Method(Before.Replace("\"ObjectRemoved", "\"s3:ObjectRemoved", StringComparison.Ordinal)), await run.ReadAsync());
    }

    // In the original, reverse, and random order.
    private static string[] Arrange(int order)
    {
        string[] statements = [.. Statements];
        if (order == 1)
            Array.Reverse(statements);
        else if (order > 1)
            new Random(order).Shuffle(statements);
        return statements;
    }
}
