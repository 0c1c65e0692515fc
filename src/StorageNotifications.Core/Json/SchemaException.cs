using System;

namespace StorageNotifications.Core.Json;

/// <summary>The exception that is thrown when a schema file is invalid. Its message names the file, line and path.</summary>
internal sealed class SchemaException(string file, int line, int column, string path, string problem)
    : Exception($"{file}({line},{column}): {path}: {problem}")
{
    public string File { get; } = file;

    /// <summary>Counts from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Counts from 1, in UTF-16 code units.</summary>
    public int Column { get; } = column;

    /// <summary>A JSON path from the root, such as <c>$.events[3].name</c>.</summary>
    public string Path { get; } = path;
}
