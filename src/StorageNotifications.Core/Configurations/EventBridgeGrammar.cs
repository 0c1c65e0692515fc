using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Configurations;

/// <summary>The sources and detail-types of Amazon S3 in EventBridge.</summary>
/// <param name="Pattern">The member names of event patterns.</param>
/// <param name="Source">The source of all events from S3.</param>
/// <param name="SourceMisspellings">Common misspellings of the source.</param>
/// <param name="AmbiguousSources">Common misspellings that could also be the name of an application.</param>
/// <param name="OtherDetailTypes">The detail-types of S3 that do not correspond to notification events.</param>
internal sealed record EventBridgeGrammar(
    PatternMembers Pattern, string Source, IReadOnlyList<string> SourceMisspellings, IReadOnlyList<string> AmbiguousSources, IReadOnlyList<string> OtherDetailTypes)
{
    private static readonly Lazy<EventBridgeGrammar> LazyDefault = new(static () => Read(EmbeddedSchemas.File("Configurations/eventbridge.configuration.json")));

    public static EventBridgeGrammar Default => LazyDefault.Value;

    /// <exception cref="SchemaException">The file does not describe EventBridge.</exception>
    public static EventBridgeGrammar Read(SchemaFile file)
    {
        JsonObjectReader root = JsonParser.Parse(file.Name, file.Text).AsObject().Documented();
        JsonObjectReader pattern = root.Required("pattern").AsObject().Ignore("x-source");
        var members = new PatternMembers(pattern.String("source"), pattern.String("detailType"), pattern.String("or"));
        pattern.Finish();
        var grammar = new EventBridgeGrammar(members, root.String("source"), root.Strings("sourceMisspellings"), root.Strings("ambiguousSources"), root.Strings("otherDetailTypes"));
        root.Finish();
        return grammar;
    }

    /// <summary>Determines whether a text is a misspelling of <see cref="Source"/>.</summary>
    /// <param name="isOfS3">Whether the rest of the pattern refers to S3.</param>
    public bool IsMisspelledSource(string source, bool isOfS3) =>
        source != Source
        && (source.Equals(Source, StringComparison.OrdinalIgnoreCase)
            || SourceMisspellings.Contains(source, StringComparer.OrdinalIgnoreCase)
            || (isOfS3 && AmbiguousSources.Contains(source, StringComparer.OrdinalIgnoreCase)));
}

/// <summary>The member names of event patterns.</summary>
/// <param name="Or">The member that contains alternative patterns.</param>
internal sealed record PatternMembers(string Source, string DetailType, string Or);
