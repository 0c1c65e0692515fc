using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Configurations;

/// <summary>What EventBridge calls Amazon S3.</summary>
/// <param name="Source">The source of every event that S3 sends.</param>
/// <param name="SourceMisspellings">What people write in its place.</param>
/// <param name="AmbiguousSources">What people write in its place, and what could be the name of an application as well.</param>
/// <param name="OtherDetailTypes">The detail-types of S3 beside those of its notification events.</param>
internal sealed record EventBridgeGrammar(string Source, IReadOnlyList<string> SourceMisspellings, IReadOnlyList<string> AmbiguousSources, IReadOnlyList<string> OtherDetailTypes)
{
    private static readonly Lazy<EventBridgeGrammar> LazyDefault = new(static () => Read(EmbeddedSchemas.File("Configurations/eventbridge.configuration.json")));

    public static EventBridgeGrammar Default => LazyDefault.Value;

    /// <exception cref="SchemaException">The file does not describe EventBridge.</exception>
    public static EventBridgeGrammar Read(SchemaFile file)
    {
        JsonObjectReader root = JsonParser.Parse(file.Name, file.Text).AsObject().Documented();
        var grammar = new EventBridgeGrammar(root.String("source"), root.Strings("sourceMisspellings"), root.Strings("ambiguousSources"), root.Strings("otherDetailTypes"));
        root.Finish();
        return grammar;
    }

    /// <summary>Whether a text that is not <see cref="Source"/> was meant to be it.</summary>
    /// <param name="isOfS3">Whether the pattern shows elsewhere that it is about S3.</param>
    public bool IsMisspeltSource(string source, bool isOfS3) =>
        source != Source
        && (source.Equals(Source, StringComparison.OrdinalIgnoreCase)
            || SourceMisspellings.Contains(source, StringComparer.OrdinalIgnoreCase)
            || (isOfS3 && AmbiguousSources.Contains(source, StringComparer.OrdinalIgnoreCase)));
}
