namespace StorageNotifications.Analyzers.Tests;

public sealed class CaseSensitiveReadingTests
{
    [Theory]
    [InlineData("Use({|STN5007:JsonSerializer.Deserialize<S3Event>(text)|});")]
    [InlineData("Use({|STN5007:JsonSerializer.Deserialize<S3Event>(text, (JsonSerializerOptions)null)|});")]
    [InlineData("Use({|STN5007:JsonSerializer.Deserialize<S3Event>(text, JsonSerializerOptions.Default)|});")]
    [InlineData("Use({|STN5007:JsonSerializer.Deserialize<S3Event>(text, new JsonSerializerOptions { AllowTrailingCommas = true })|});")]
    [InlineData("var options = new JsonSerializerOptions(); Use({|STN5007:JsonSerializer.Deserialize<S3Event>(text, options)|});")]
    [InlineData("Use(await {|STN5007:JsonSerializer.DeserializeAsync<S3Event>(new MemoryStream())|});")]
    [InlineData("Use({|STN5007:JsonDocument.Parse(text).RootElement.Deserialize<S3Event>()|});")]
    [InlineData("Use({|STN5007:JsonSerializer.Deserialize<S3Event.S3EventNotificationRecord>(text)|});")]
    [InlineData("Use({|STN5007:JsonSerializer.Deserialize<S3ObjectCreateEvent>(text)|});")]
    [InlineData("Use({|STN5007:JsonSerializer.Deserialize<Amazon.Lambda.CloudWatchEvents.CloudWatchEvent<S3ObjectCreate>>(text)|});")]
    [InlineData("Use({|STN5007:JsonSerializer.Deserialize<S3ObjectCreate>(text)|});")]
    [InlineData("Use({|STN5007:JsonSerializer.Deserialize<S3EventNotification>(text)|});")]
    [InlineData("Use({|STN5007:JsonSerializer.Deserialize(text, typeof(S3Event))|});")]
    [InlineData("Use({|STN5007:JsonSerializer.Deserialize<S3Event>(text, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase })|});")]
    [InlineData("Use({|STN5007:JsonSerializer.Deserialize<S3EventNotification>(text, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true })|});")]
    [InlineData("Use({|STN5007:JsonSerializer.Deserialize<S3ObjectCreateEvent>(text, new JsonSerializerOptions { PropertyNamingPolicy = null })|});")]
    public Task CaseSensitiveReading_IsReported(string statements) => Reading.FixedAsync(statements, statements);

    [Theory]
    [InlineData("Use(JsonSerializer.Deserialize<S3Event>(text, JsonSerializerOptions.Web));")]
    [InlineData("Use(JsonSerializer.Deserialize<S3Event>(text, new JsonSerializerOptions(JsonSerializerDefaults.Web)));")]
    [InlineData("Use(JsonSerializer.Deserialize<S3Event>(text, new JsonSerializerOptions { PropertyNameCaseInsensitive = true }));")]
    [InlineData("var options = new JsonSerializerOptions(); options.PropertyNameCaseInsensitive = true; Use(JsonSerializer.Deserialize<S3Event>(text, options));")]
    [InlineData("var options = new JsonSerializerOptions(); Set(options); Use(JsonSerializer.Deserialize<S3Event>(text, options)); void Set(JsonSerializerOptions o) => o.PropertyNameCaseInsensitive = true;")]
    [InlineData("Use(JsonSerializer.Deserialize<S3Event>(text, new JsonSerializerOptions { Converters = { null } }));")]
    [InlineData("Use(JsonSerializer.Deserialize(text, typeof(S3Event), JsonSerializerOptions.Web));")]
    [InlineData("Use(JsonSerializer.Deserialize(text, typeof(string)));")]
    [InlineData("Use(JsonSerializer.Deserialize<List<string>>(text));")]
    [InlineData("Use(JsonSerializer.Deserialize<Dictionary<string, S3Event>>(text));")]
    // All names of these messages are in camel case.
    [InlineData("Use(JsonSerializer.Deserialize<S3ObjectCreateEvent>(text, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }));")]
    [InlineData("Use(JsonSerializer.Deserialize<S3Event.S3EventNotificationRecord>(text, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }));")]
    [InlineData("Use(JsonSerializer.Deserialize<S3Event>(text, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true }));")]
    [InlineData("Use(JsonSerializer.Deserialize<S3Event>(text, new JsonSerializerOptions { PropertyNamingPolicy = condition ? null : JsonNamingPolicy.CamelCase }));")]
    public Task OtherReading_IsNotReported(string statements) => Reading.SilentAsync(statements);

    [Theory]
    [InlineData("return options;", true)]
    [InlineData("options.PropertyNameCaseInsensitive = true; return options;", false)]
    [InlineData("Set(options); return options; void Set(JsonSerializerOptions o) => o.PropertyNameCaseInsensitive = true;", false)]
    [InlineData("Instances.Add(options); return options;", false)]
    public Task OptionsOfAHelper_AreFollowed(string statements, bool isReported)
    {
        string source = Reading.Class($$"""
            private static readonly List<JsonSerializerOptions> Instances = [];
            private static readonly JsonSerializerOptions Options = Create();
            private static JsonSerializerOptions Create() { var options = new JsonSerializerOptions(); {{statements}} }
            S3Event M(string text) => {{(isReported ? "{|STN5007:JsonSerializer.Deserialize<S3Event>(text, Options)|}" : "JsonSerializer.Deserialize<S3Event>(text, Options)")}};
            """);
        return isReported ? RuleTest.ReportedAsync(source, ReferenceSet.LambdaEvents) : RuleTest.SilentAsync(source, ReferenceSet.LambdaEvents);
    }
}
