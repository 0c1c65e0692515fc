using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>An error in a JSON text: its position and, if the text is JSON, its description.</summary>
internal sealed class WireFault : Exception
{
    private const string Expected = "Expected ";

    /// <param name="at">The position of the value, in bytes.</param>
    /// <param name="problem">The description; null if the text is not JSON and System.Text.Json provides the description.</param>
    public WireFault(int at, string? problem)
        : base(problem)
    {
        At = at;
        Problem = problem;
    }

    public int At { get; }

    public string? Problem { get; }

    /// <summary>Creates an exception with the path, line and byte position, which the parser does not track.</summary>
    public JsonException Locate(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        var steps = new Stack<Step>();
        try
        {
            bool found = false;
            while (!found && reader.Read())
            {
                found = Problem is not null && reader.TokenStartIndex >= At;
                Follow(ref reader, steps, found);
            }
        }
        catch (JsonException error)
        {
            // System.Text.Json appends the position to its messages.
            int known = error.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
            string message = known < 0 ? error.Message : error.Message.Substring(0, known);
            return Create(message, Format(steps), error.LineNumber ?? 0, error.BytePositionInLine ?? 0, error);
        }
        ReadOnlySpan<byte> before = utf8Json.Slice(0, (int)reader.TokenStartIndex);
        return Create(Describe(reader.TokenType), Format(steps), CountLines(before), before.Length - before.LastIndexOf((byte)'\n') - 1, this);
    }

    /// <summary>Creates the exception for a text that ends at the error.</summary>
    public JsonException LocateAtEnd(ReadOnlySpan<byte> before, Exception inner)
    {
        var steps = new Stack<Step>();
        var reader = new Utf8JsonReader(before, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
                Follow(ref reader, steps, found: false);
        }
        catch (JsonException)
        {
            // The text contains an earlier error.
        }
        return Create(Describe(reader.TokenType), Format(steps), CountLines(before), before.Length - before.LastIndexOf((byte)'\n') - 1, inner);
    }

    /// <summary>Gets the description as a sentence that includes the unexpected token.</summary>
    public string Describe(JsonTokenType found)
    {
        string problem = Problem ?? "The text is not valid.";
        return problem.StartsWith(Expected, StringComparison.Ordinal) ? $"{problem}, found {found.ToString()}." : problem;
    }

    private static JsonException Create(string problem, string path, long line, long column, Exception inner)
    {
        string place = string.Format(
            CultureInfo.InvariantCulture, " Path: {0} | LineNumber: {1} | BytePositionInLine: {2}.", path, line, column);
        return new JsonException(problem + place, path, line, column, inner);
    }

    private static long CountLines(ReadOnlySpan<byte> utf8)
    {
        long lines = 0;
        for (int next = utf8.IndexOf((byte)'\n'); next >= 0; next = utf8.IndexOf((byte)'\n'))
        {
            lines++;
            utf8 = utf8.Slice(next + 1);
        }
        return lines;
    }

    // If an object or array itself is the error, the path does not include a step into it.
    private static void Follow(ref Utf8JsonReader reader, Stack<Step> steps, bool found)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                steps.Pop();
                break;
            case JsonTokenType.PropertyName:
                steps.Peek().Name = NameOf(ref reader);
                break;
            default:
                if (steps.Count > 0)
                    steps.Peek().Index++;
                if (!found && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    steps.Push(new Step { IsArray = reader.TokenType is JsonTokenType.StartArray });
                break;
        }
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The name is not valid Unicode.
            return "\uFFFD";
        }
    }

    private static string Format(Stack<Step> steps)
    {
        string path = "$";
        Step[] outermostFirst = steps.ToArray();
        Array.Reverse(outermostFirst);
        foreach (Step step in outermostFirst)
        {
            if (step.IsArray && step.Index >= 0)
                path += "[" + step.Index.ToString(CultureInfo.InvariantCulture) + "]";
            else if (step.Name is { } name)
                path += IsPlain(name) ? "." + name : "['" + name + "']";
        }
        return path;
    }

    private static bool IsPlain(string name)
    {
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-'))
                return false;
        }
        return name.Length > 0;
    }

    /// <summary>An object and its last member, or an array and the index of the last element.</summary>
    private sealed class Step
    {
        public bool IsArray { get; set; }

        public int Index { get; set; } = -1;

        public string? Name { get; set; }
    }
}
