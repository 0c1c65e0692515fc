using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>Tests that analyzers and fixes never throw an exception, because editors run them on code that does not compile yet.</summary>
public sealed class RobustnessTests
{
    private const int VariantsAtATime = 40;

    // One sample of each construct that the readers examine. Each class is a separate sample.
    private static readonly string[] s_samples =
    [
        Code.Method(
            """"
            const string Topic = "arn:aws:sns:us-west-2:1111-2222-3333:uploads";
            string arn = $"arn:aws:sns:{text}:{"1111"}-2222-3333:uploads" + @"x" + """y""";
            var request = new PutBucketNotificationRequest
            {
                BucketName = "photos",
                TopicConfigurations = [new TopicConfiguration { Id = "a", Topic = Topic, Events = ["ObjectCreated:Put", EventType.ObjectCreatedAll, EventType.ObjectCreatedAll, .. new EventType[] { "s3:objectcreated:copy" }] }],
                QueueConfigurations = new List<QueueConfiguration> { new() { Id = "a", Queue = "https://sqs.eu-west-1.amazonaws.com/111122223333/uploads", Events = { "s3:ObjectCreated:Putt" } } },
            };
            request.TopicConfigurations.Add(new() { Topic = condition ? arn : text ?? Topic, Events = text switch { "a" => null, _ => new() { new EventType("s3:ObjectDeleted:*") } } });
            var filter = new Filter { S3KeyFilter = new S3KeyFilter { FilterRules = [new FilterRule("contains", "*.jpg"), new("prefix", name: "a")] } };
            request.TopicConfigurations[0].Filter = filter;
            request.TopicConfigurations[1].Events.AddRange([EventType.FindValue("s3:TestEvent")]);
            await new AmazonS3Client(new AmazonS3Config { RegionEndpoint = RegionEndpoint.GetBySystemName("us-east-1") }).PutBucketNotificationAsync(request);
            await s3.PutBucketNotificationAsync(request with { });
            foreach (var c in request.TopicConfigurations) { c.Topic = "\u0061rn:aws:sqs:us-west-2:111122223333:uploads.fifo"; }
            (request.BucketName, arn) = (arn, "*** SNS topic ARN ***");
            """"),
        Code.Class(
            """
            private static readonly string s_topic = "arn:aws:sns:US-EAST-1:111122223333:uploads", s_name = s_topic + s_name;
                string Topic { get => s_topic; } EventType Event => Topic2; string Topic2 => Topic2;
                IAmazonS3 _client = new AmazonS3Client(RegionEndpoint.USWest2);
                static bool Is(EventType e) => e == "ObjectCreated:Put" && e == (EventType)"s3:ObjectCreated:Putt" || e is null;
                TopicConfiguration Make() => new() { Topic = s_topic, Events = [s_name, Event] };
                void M(ref TopicConfiguration c, out string o) { o = s_topic; c.Events ??= new List<EventType>(3) { o }; ref string r = ref o; r = c?.Topic; c.Events?.Add(o); var d = c; d.Events = c.Events = null; }
                async Task N() { var c = new VaultNotificationConfig("arn:aws:sns:eu-west-1:11112222333:x", new List<string> { "ArchiveRetrieval" }); c.Events.Add("x"); await _client.PutBucketNotificationAsync(cancellationToken: default, request: new()); }
            """),
        "using Amazon.S3;\n[assembly: StorageNotifications.BucketRegion(\"photos\", \"us-west-2\")]\n[Obsolete(\"arn:aws:sns:us-west-2:1:x\")] class C { [Obsolete(\"arn:aws:sns:us-west-2:1:x\", error: true)] EventType e = \"s3:\" + \"x\"; }",
        "EventType e = \"s3:ObjectCreated:Putt\"; e = e == \"x\" ? \"y\" : e; string a = \"arn:aws:sns:us-west-2:1:x\", b = a, c = d, d = c; Amazon.S3.EventType f = b; label: goto label;",
    ];

    [Fact]
    public async Task CodeOfThisRepository_IsAnalyzed()
    {
        IEnumerable<string> sources = Repository.CSharpFiles().Select(File.ReadAllText);
        Assert.Empty(await FailuresAsync(sources));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(116)]
    [InlineData(145)]
    [InlineData(203)]
    public async Task BrokenCode_IsAnalyzedAndFixed(int seed)
    {
        var random = new Random(seed);
        string[] variants = [.. Enumerable.Range(0, VariantsAtATime).Select(i => Break(s_samples[i % s_samples.Length].Replace("class C", $"class C{i}", StringComparison.Ordinal), random))];
        Assert.Empty(await FailuresAsync(variants));
    }

    [Fact]
    public async Task CompleteCode_IsAnalyzedAndFixed()
    {
        var reported = new HashSet<string>();
        Assert.Empty(await FailuresAsync(s_samples, reported));
        // Otherwise, the other tests would prove nothing.
        Assert.True(reported.Count > 8, string.Join(", ", reported));
    }

    // A value that is derived from itself must not cause an endless search.
    [Theory]
    [InlineData("var es = new List<EventType> { \"x\" }; es.AddRange(es); Use(new TopicConfiguration { Events = es });")]
    [InlineData("List<EventType> es = new List<EventType>(es); Use(new TopicConfiguration { Events = es });")]
    [InlineData("List<EventType> es = [.. es]; Use(new TopicConfiguration { Events = es });")]
    [InlineData("List<EventType> a = [.. b], b = [.. a]; Use(new TopicConfiguration { Events = b });")]
    [InlineData("List<string> a = new(b), b = new(a); Use(new VaultNotificationConfig(a[0], b));")]
    [InlineData("string a = b, b = a; EventType e = a; Use(new TopicConfiguration { Topic = a + b });")]
    [InlineData("string a = a + \"x\"; EventType e = a;")]
    [InlineData("EventType e = e ?? f, f = e; Use(new TopicConfiguration { Events = [e, f] });")]
    [InlineData("var c = new TopicConfiguration(); c.Events = c.Events; c.Topic = c.Topic; c.Events.AddRange(c.Events); Use(new PutBucketNotificationRequest { TopicConfigurations = [c, c] });")]
    [InlineData("var r = new PutBucketNotificationRequest(); r.TopicConfigurations = r.TopicConfigurations; r.TopicConfigurations.AddRange(r.TopicConfigurations); await s3.PutBucketNotificationAsync(r);")]
    [InlineData("Filter f = new() { S3KeyFilter = k }; S3KeyFilter k = f.S3KeyFilter; Use(new TopicConfiguration { Filter = f });")]
    [InlineData("AmazonS3Config a = new() { RegionEndpoint = r }; RegionEndpoint r = a.RegionEndpoint; await new AmazonS3Client(a).PutBucketNotificationAsync(new() { TopicConfigurations = [new() { Topic = \"arn:aws:sns:us-west-2:111122223333:x\" }] });")]
    public async Task CyclicCode_CausesNoFailure(string statements) => Assert.Empty(await FailuresAsync([Code.Method(statements)]));

    [Theory]
    [InlineData("static readonly string A = B, B = A; EventType E = A; static string C1 => C2; static string C2 => C1; TopicConfiguration T = new() { Topic = C1 + A };")]
    [InlineData("static readonly List<EventType> A = [.. B], B = [.. A]; TopicConfiguration T = new() { Events = A };")]
    [InlineData("static readonly IAmazonS3 A = B, B = A; void M() => A.PutBucketNotificationAsync(new() { TopicConfigurations = [T] }); static TopicConfiguration T => T;")]
    public async Task CyclicMembers_CauseNoFailure(string members) => Assert.Empty(await FailuresAsync([Code.Class(members)]));

    private static string Break(string text, Random random)
    {
        if (random.Next(2) == 0)
            return text[..random.Next(text.Length)];

        // Simulates typing: tokens are removed, duplicated or swapped.
        List<string> tokens = [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Select(static token => token.ToFullString())];
        for (int edits = random.Next(1, 6); edits > 0; edits--)
        {
            int place = random.Next(tokens.Count);
            switch (random.Next(3))
            {
                case 0: tokens.RemoveAt(place); break;
                case 1: tokens.Insert(place, tokens[place]); break;
                default: tokens[place] = tokens[random.Next(tokens.Count)]; break;
            }
        }
        return string.Concat(tokens);
    }

    private static async Task<IReadOnlyList<string>> FailuresAsync(IEnumerable<string> sources, HashSet<string>? reported = null)
    {
        using var workspace = new AdhocWorkspace();
        Project project = workspace.AddProject("Robustness", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Preview))
            .WithMetadataReferences(ReferenceSet.AwsSdkV4.References);
        foreach (string source in sources)
            project = project.AddDocument($"{project.DocumentIds.Count}.cs", source, filePath: $"/{project.DocumentIds.Count}.cs").Project;

        var failures = new List<string>();
        Compilation compilation = (await project.GetCompilationAsync())!;
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            (exception, analyzer, _) => Add($"{analyzer.GetType().Name}: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([.. RuleCatalogTests.CreateAnalyzers()], options).GetAnalyzerDiagnosticsAsync();
        CodeFixProvider[] fixes = RuleCatalogTests.CreateFixes();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            reported?.Add(diagnostic.Id);
            if (project.GetDocument(diagnostic.Location.SourceTree) is not { } document)
                continue;
            foreach (CodeFixProvider fix in fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
                await ApplyAsync(fix, document, diagnostic);
        }
        return failures;

        async Task ApplyAsync(CodeFixProvider fix, Document document, Diagnostic diagnostic)
        {
            string before = (await document.GetTextAsync()).ToString();
            try
            {
                var offered = new List<CodeAction>();
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
                foreach (CodeAction action in offered)
                {
                    ApplyChangesOperation change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
                    if ((await change.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString() == before)
                        Add($"{action.Title} changes nothing: {diagnostic}\n{before}");
                }
            }
            catch (Exception exception)
            {
                Add($"{fix.GetType().Name}: {exception}\n{before}");
            }
        }

        void Add(string failure)
        {
            lock (failures)
                failures.Add(failure);
        }
    }
}
