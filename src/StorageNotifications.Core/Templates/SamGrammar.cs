using System.Collections.Generic;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Templates;

/// <summary>The events of a SAM function.</summary>
/// <param name="S3">The form of an event of a bucket.</param>
/// <param name="SyncedTool">The tool that writes events of attributes into the template.</param>
/// <param name="SyncedEvents">The member of the metadata that lists those events.</param>
internal sealed record SamGrammar(
    string FunctionType,
    string Events,
    string S3Type,
    string Bucket,
    ConfigurationForm S3,
    IReadOnlyList<SamSource> Sources,
    IReadOnlyList<PatternHolder> Patterns,
    string SyncedTool,
    string SyncedEvents);

/// <summary>A type of event that has the ARN of its source.</summary>
internal sealed record SamSource(string Type, string Arn, ArnKind Kind);

/// <summary>A type of resource or event that has an event pattern.</summary>
internal sealed record PatternHolder(string Type, string Pattern);
