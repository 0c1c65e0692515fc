using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Amazon.SQS;
using Amazon.SQS.Model;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json;
using StorageNotifications.Package.Tests.Support;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>The programs of the cookbook and of the migration pages compile as printed, have the findings in their comments, and do what the pages say.</summary>
public sealed partial class RecipeTests
{
    private const string Cookbook = "docs/cookbook.md";

    // Compiled with the packages, because it needs another source generator.
    private const string LoggerMessage = "[LoggerMessage";

    private const string Upload = """{"eventVersion":"2.1","eventSource":"aws:s3","eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"photos"},"object":{"key":"my+photo.jpg","size":1024}}}""";

    public static TheoryData<string> Programs => new(
        new[] { Cookbook, "docs/migrate-from-amazon-lambda-s3events.md", "docs/migrate-from-s3eventnotification.md" }
            .SelectMany(static page => new MarkdownPage(page).Blocks("csharp"))
            .Where(static program => !program.Contains(LoggerMessage, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Program_CompilesAndHasTheFindingsInItsComments(string program) => Assert.Equal(
        FindingComment().Matches(program).Select(static match => match.Groups[1].Value),
        await Recipe.Compile(program).FindAsync());

    [Fact]
    public async Task LambdaFunction_ReceivesUploads()
    {
        var log = new List<string>();
        object function = Create("Lambda", "Function");

        await (Task)Call(function, "HandleAsync", Stream($$"""{"Records":[{{Upload}}]}"""), Context(function, log))!;
        await (Task)Call(function, "HandleAsync", Stream("""{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"photos"}"""), Context(function, log))!;

        Assert.Equal(["photos/my photo.jpg"], log);
    }

    [Fact]
    public async Task PartialBatch_NamesTheMessageThatFailed()
    {
        var log = new List<string>();
        object function = Create("Lambda with partial batch responses", "Function");
        string good = JsonConvert.ToString($$"""{"Records":[{{Upload}}]}"""), bad = JsonConvert.ToString("""{"Records":[{"eventSource":"aws:s3","eventName":5}]}""");
        string batch = $$"""{"Records":[{"messageId":"1","body":{{good}},"eventSource":"aws:sqs"},{"messageId":"2","body":{{bad}},"eventSource":"aws:sqs"}]}""";

        dynamic task = Call(function, "HandleAsync", Stream(batch), Context(function, log))!;
        object response = await task;

        var failures = (IEnumerable)response.GetType().GetProperty("BatchItemFailures")!.GetValue(response)!;
        Assert.Equal(["2"], failures.Cast<object>().Select(static failure => failure.GetType().GetProperty("ItemIdentifier")!.GetValue(failure)));
        Assert.StartsWith("2: ", Assert.Single(log), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worker_DeletesProcessedMessages()
    {
        Type type = Load("SQS worker").GetType("UploadWorker", throwOnError: true)!;
        var deleted = new List<string>();
        var idle = new TaskCompletionSource();
        var batches = new Queue<List<Message>?>([[Received("1", $$"""{"Records":[{{Upload}}]}"""), Received("2", "{"), Received("3", """{"Records":[]}""")], null]);
        IAmazonSQS sqs = DispatchProxy.Create<IAmazonSQS, Proxy>();
        ((Proxy)sqs).Answer = (method, arguments) =>
        {
            if (method == nameof(IAmazonSQS.DeleteMessageAsync))
            {
                deleted.Add((string)arguments[1]!);
                return Task.FromResult(new DeleteMessageResponse());
            }
            if (batches.TryDequeue(out List<Message>? messages))
                return Task.FromResult(new ReceiveMessageResponse { Messages = messages });
            idle.TrySetResult();
            return Task.Delay(Timeout.Infinite, (CancellationToken)arguments[1]!).ContinueWith(static _ => new ReceiveMessageResponse(), TaskScheduler.Default);
        };
        object logger = Activator.CreateInstance(typeof(NullLogger<>).MakeGenericType(type))!;
        using var worker = (BackgroundService)Activator.CreateInstance(type, sqs, new ConfigurationManager(), logger)!;

        await worker.StartAsync(CancellationToken.None);
        await idle.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await worker.StopAsync(CancellationToken.None);

        Assert.Equal(["receipt 1", "receipt 3"], deleted);
    }

    [Fact]
    public async Task EventBridgeFunction_ReceivesLargeUploads()
    {
        var log = new List<string>();
        object function = Create("EventBridge", "Function");

        await (Task)Call(function, "HandleAsync", Stream(
            """{"detail-type":"Object Created","source":"aws.s3","detail":{"bucket":{"name":"photos"},"object":{"key":"a+b%20c","size":5},"reason":"CompleteMultipartUpload"}}"""),
            Context(function, log))!;

        Assert.Equal(["photos/a+b%20c, 5 bytes"], log);
    }

    [Fact]
    public void UnitTests_Pass()
    {
        object tests = Create("Unit tests", "UploadTests");
        string[] names = [.. tests.GetType().GetMethods().Where(static method => method.GetCustomAttributes<FactAttribute>().Any()).Select(static method => method.Name)];

        Assert.NotEmpty(names);
        foreach (string name in names)
            _ = Call(tests, name);
    }

    [Fact]
    public void NewtonsoftConverter_ReadsAndWritesTheJson()
    {
        const string Heading = "Newtonsoft.Json and other serializers";
        Assembly program = Load(Heading);
        var converter = (JsonConverter)Activator.CreateInstance(program.GetType("NotificationConverter", throwOnError: true)!, nonPublic: true)!;
        Type type = converter.GetType().BaseType!.GetGenericArguments()[0];
        string json = $$"""{"Records":[{{Upload.Replace("\"eventName\"", "\"eventTime\":\"2026-05-02T00:54:06.650+02:00\",\"eventName\"", StringComparison.Ordinal)}}]}""";

        object message = JsonConvert.DeserializeObject(json, type, converter)!;

        Assert.Equal(json, JsonConvert.SerializeObject(message, converter));
        Assert.Equal($"[{json},null]", JsonConvert.SerializeObject(new[] { message, null }, converter));
    }

    private static object Create(string heading, string type) => Activator.CreateInstance(Load(heading).GetType(type, throwOnError: true)!)!;

    private static Assembly Load(string heading) => Recipe.Compile(Assert.Single(new MarkdownPage(Cookbook).Blocks(heading, "csharp"))).Load();

    private static object? Call(object target, string method, params object[] arguments) =>
        target.GetType().GetMethod(method)!.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static Message Received(string id, string body) => new() { MessageId = id, ReceiptHandle = $"receipt {id}", Body = body };

    // An ILambdaContext of the libraries that the program was loaded with.
    private static object Context(object function, List<string> log)
    {
        Type type = function.GetType().GetMethod("HandleAsync")!.GetParameters()[1].ParameterType;
        object context = DispatchProxy.Create(type, typeof(Proxy)), logger = DispatchProxy.Create(type.GetProperty("Logger")!.PropertyType, typeof(Proxy));
        ((Proxy)logger).Answer = (_, arguments) =>
        {
            log.Add((string)arguments[0]!);
            return null;
        };
        ((Proxy)context).Answer = (_, _) => logger;
        return context;
    }

    [GeneratedRegex("// (STN[0-9]{4})")]
    private static partial Regex FindingComment();

    /// <summary>Stands for an interface; all calls come to one function.</summary>
    public class Proxy : DispatchProxy
    {
        public Func<string, object?[], object?> Answer { get; set; } = static (_, _) => null;

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => Answer(targetMethod!.Name, args ?? []);
    }
}
