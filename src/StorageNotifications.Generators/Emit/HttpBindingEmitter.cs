using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>
/// Emits the methods with which ASP.NET Core binds a parameter of an endpoint to a document. By default, the framework would reject the
/// messages of Amazon SNS, because their content type is <c>text/plain</c>.
/// </summary>
internal static class HttpBindingEmitter
{
    private const string HttpContext = "global::Microsoft.AspNetCore.Http.HttpContext";

    public static void Emit(SourceWriter writer, HttpBindingSpec spec)
    {
        string runtime = CSharpText.QualifiedName(spec.Settings.RuntimeNamespace);
        using (writer.Block($"namespace {runtime}"))
        {
            writer.Line($$"""
                {{GeneratedCode.RuntimeAttributes}}
                internal static class WireBody
                {
                    public static async global::System.Threading.Tasks.ValueTask<T> ReadAsync<T>({{HttpContext}} context, WireReader<T> reader)
                        where T : class
                    {
                        using var body = new global::System.IO.MemoryStream();
                        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
                        try
                        {
                            return reader.Parse(new global::System.ReadOnlySpan<byte>(body.GetBuffer(), 0, (int)body.Length));
                        }
                        catch (global::System.Text.Json.JsonException error)
                        {
                            throw new global::Microsoft.AspNetCore.Http.BadHttpRequestException(error.Message, error);
                        }
                    }
                }
                """);
        }
        foreach (BoundTypeSpec type in spec.Types)
        {
            string name = CSharpText.Identifier(type.Name);
            using (writer.Block($"namespace {CSharpText.QualifiedName(type.Namespace)}"))
            using (writer.Block($"partial record {name}"))
            {
                writer.Line($"""
                    /// <summary>Binds a parameter of an endpoint to the body of the request, regardless of its content type.</summary>
                    /// <param name="context">The request.</param>
                    /// <exception cref="global::Microsoft.AspNetCore.Http.BadHttpRequestException">The body is malformed; the response is 400 Bad Request.</exception>
                    public static {(type.Hides ? "new " : "")}global::System.Threading.Tasks.ValueTask<{name}> BindAsync({HttpContext} context) => global::{runtime}.WireBody.ReadAsync(context, Reader);
                    """);
            }
        }
    }
}
