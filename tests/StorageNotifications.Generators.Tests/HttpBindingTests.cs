using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using StorageNotifications.Generators.Pipeline;
using StorageNotifications.Generators.Tests.Infrastructure;
using StorageNotifications.Glacier;
using StorageNotifications.S3;
using StorageNotifications.Sns;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that ASP.NET Core binds documents from the body of a request, regardless of its content type.</summary>
public class HttpBindingTests
{
    private const string BindingFile = "StorageNotifications.Runtime.WireBody.g.cs";
    private const string Posted = """{ "Type" : "Notification", "Message" : "Hello" }""";

    public static TheoryData<string> All => [.. MessageFile.All];

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain; charset=UTF-8")]
    [InlineData(null)]
    public async Task Body_IsBoundWhateverItsContentType(string? contentType)
    {
        Assert.Equal("Hello", await Post((SnsMessage message) => message.Message, Posted, contentType));
        Assert.Equal(nameof(SnsMessage), await Post((NotificationMessage message) => message.GetType().Name, Posted, contentType));
        Assert.Equal(nameof(UnknownMessage), await Post((UnknownMessage message) => message.GetType().Name, Posted, contentType));
        Assert.Equal("t", await Post((VaultNotificationConfiguration configuration) => configuration.SNSTopic, """{"SNSTopic":"t"}""", contentType));
        Assert.Equal("none", await Post((S3EventNotification? message) => message is { Records.Count: 0 } ? "none" : "some", """{"Records":[]}""", contentType));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{ "Type" : """)]
    [InlineData("""{ "Type" : 5 }""")]
    public async Task MalformedBody_ResultsInBadRequest(string body)
    {
        BadHttpRequestException error = await Assert.ThrowsAsync<BadHttpRequestException>(() => Post((SnsMessage message) => message.Type, body, "text/plain"));

        Assert.Equal(StatusCodes.Status400BadRequest, error.StatusCode);
        Assert.IsType<JsonException>(error.InnerException);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task EveryDocument_IsBound(string name)
    {
        Type type = MessageFile.TypeOf(name);
        var context = new DefaultHttpContext();
        context.Request.Body = new MemoryStream(MessageFile.Read(name));

        dynamic bound = type.GetMethod("BindAsync", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [context])!;

        Assert.Equal(MessageFile.Parse(type, MessageFile.ReadText(name)), (object)await bound);
    }

    // ASP.NET Core would take such a type for a parameter of the query.
    [Fact]
    public void NoDocument_IsParsedFromAString() =>
        Assert.All(MessageFile.All.Select(MessageFile.TypeOf).Distinct(), static type =>
            Assert.DoesNotContain(type.GetMethods(), static method => method.Name == "TryParse" && method.GetParameters()[0].ParameterType == typeof(string)));

    [Theory]
    [InlineData("internal")]
    [InlineData("public")]
    public void Binding_CompilesCleanly(string visibility)
    {
        GeneratorRun run = GeneratorRun.On(references: TargetLibraries.Web, options: ("StorageNotificationsVisibility", visibility)).CompilesCleanly();

        Assert.Contains(BindingFile, run.Files.Keys);
    }

    [Fact]
    public void Binding_IsEmittedWhereAspNetCoreIsReferenced()
    {
        GeneratorRun run = GeneratorRun.On("class First { }");
        Assert.DoesNotContain(BindingFile, run.Files.Keys);
        string[] files = [.. run.Files.Keys];

        run = run.AfterReferencing(TargetLibraries.Web);
        Assert.Equal(files.Append(BindingFile).Order(StringComparer.Ordinal), run.Files.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(BindingFile, GeneratorRun.On(references: TargetLibraries.Web, options: ("StorageNotificationsFamilies", "Constants")).Files.Keys);
    }

    [Fact]
    public void UnrelatedEditOfAWebProject_EmitsNothingAgain() =>
        GeneratorRun.On("class First { }", TargetLibraries.Web).AfterAdding("class Unrelated { }")
            .HasReasons(TrackingNames.Project, IncrementalStepRunReason.Unchanged)
            .HasReasons(TrackingNames.Files, IncrementalStepRunReason.Cached);

    // An endpoint as MapPost makes it.
    private static async Task<string> Post(Delegate handler, string body, string? contentType)
    {
        using ServiceProvider services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Method = HttpMethods.Post;
        context.Request.ContentType = contentType;
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        context.Response.Body = new MemoryStream();

        RequestDelegateResult endpoint = RequestDelegateFactory.Create(handler, new RequestDelegateFactoryOptions { ServiceProvider = services });
        await endpoint.RequestDelegate(context);

        Assert.Equal(StatusCodes.Status200OK, context.Response.StatusCode);
        return Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
    }
}
