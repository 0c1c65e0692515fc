using System.Collections.Generic;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Templates;

/// <summary>The events of SAM functions and state machines.</summary>
/// <param name="S3">The form of an S3 event.</param>
/// <param name="Patterns">The event types that have a pattern.</param>
/// <param name="PatternTypes">The resource types that can have events with a pattern.</param>
/// <param name="SyncedTool">The tool that copies the events of C# attributes into the template.</param>
/// <param name="SyncedEvents">The metadata member that lists the copied events.</param>
internal sealed record SamGrammar(
    string FunctionType,
    string Events,
    string S3Type,
    string Bucket,
    ConfigurationForm S3,
    IReadOnlyList<SamSource> Sources,
    IReadOnlyList<PatternHolder> Patterns,
    IReadOnlyList<string> PatternTypes,
    string SyncedTool,
    string SyncedEvents);

/// <summary>An event type with the ARN of its source.</summary>
internal sealed record SamSource(string Type, string Arn, ArnKind Kind);

/// <summary>A resource or event type with an event pattern.</summary>
internal sealed record PatternHolder(string Type, string Pattern);
