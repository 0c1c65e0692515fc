using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>A fault in a text: where it is, and what is wrong if the text is JSON there.</summary>
internal sealed class WireFault : Exception
{
    private const string Expected = "Expected ";

    /// <param name="at">Position of the value, in bytes.</param>
    /// <param name="problem">What is wrong; null if System.Text.Json has to say it, because the text is not JSON.</param>
    public WireFault(int at, string? problem)
        : base(problem)
    {
        At = at;
        Problem = problem;
    }

    public int At { get; }

    public string? Problem { get; }

    /// <summary>Turns a fault into an exception with path, line and position, which the reader does not keep track of.</summary>
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
            // The reader appends what it knows to its messages.
            int known = error.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
            string message = known < 0 ? error.Message : error.Message.Substring(0, known);
            return Create(message, Format(steps), error.LineNumber ?? 0, error.BytePositionInLine ?? 0, error);
        }
        ReadOnlySpan<byte> before = utf8Json.Slice(0, (int)reader.TokenStartIndex);
        return Create(Describe(reader.TokenType), Format(steps), CountLines(before), before.Length - before.LastIndexOf((byte)'\n') - 1, this);
    }

    /// <summary>The same for a text that has no bytes beyond the fault.</summary>
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
            // The text ends in a fault before this one.
        }
        return Create(Describe(reader.TokenType), Format(steps), CountLines(before), before.Length - before.LastIndexOf((byte)'\n') - 1, inner);
    }

    /// <summary>The problem as a sentence, with what was found in the place of what was expected.</summary>
    public string Describe(JsonTokenType found)
    {
        string problem = Problem ?? "The text is not valid.";
        return problem.StartsWith(Expected, StringComparison.Ordinal) ? $"{problem}, found {found}." : problem;
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

    // A step into an object or array that is itself at fault is not taken.
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
                    steps.Push(new Step { IsArray = reader.TokenType == JsonTokenType.StartArray });
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
            // Not valid Unicode.
            return "\uFFFD";
        }
    }

    private static string Format(Stack<Step> steps)
    {
        var path = new StringBuilder("$");
        Step[] outermostFirst = steps.ToArray();
        Array.Reverse(outermostFirst);
        foreach (Step step in outermostFirst)
        {
            if (step.IsArray && step.Index >= 0)
                path.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else if (step.Name is { } name)
                _ = IsPlain(name) ? path.Append('.').Append(name) : path.Append("['").Append(name).Append("']");
        }
        return path.ToString();
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

    /// <summary>An object with the member that was read last, or an array with the element.</summary>
    private sealed class Step
    {
        public bool IsArray { get; set; }

        public int Index { get; set; } = -1;

        public string? Name { get; set; }
    }
}
