using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>Says where in a document a fault lies, which the reader itself does not keep track of.</summary>
internal static class WireErrors
{
    /// <summary>
    /// The exception with path, line and position. Those of the reader itself know their line; of others, the faulty token
    /// begins at <paramref name="position"/>.
    /// </summary>
    public static JsonException Locate(JsonException error, ReadOnlySpan<byte> utf8Json, long position)
    {
        bool ofReader = error.LineNumber is not null;
        ReadOnlySpan<byte> before = utf8Json.Slice(0, (int)position);
        long line = error.LineNumber ?? CountLines(before);
        long column = error.BytePositionInLine ?? position - before.LastIndexOf((byte)'\n') - 1;
        string path = FindPath(utf8Json, ofReader ? long.MaxValue : position);

        // The reader appends what it knows to its messages.
        int known = error.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        string problem = known < 0 ? error.Message : error.Message.Substring(0, known);
        string place = string.Format(
            CultureInfo.InvariantCulture, " Path: {0} | LineNumber: {1} | BytePositionInLine: {2}.", path, line, column);
        return new JsonException(problem + place, path, line, column, error);
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

    // Reads once more, up to the token at the position or to where the reader fails.
    private static string FindPath(ReadOnlySpan<byte> utf8Json, long position)
    {
        var reader = new Utf8JsonReader(utf8Json);
        var steps = new Stack<Step>();
        try
        {
            bool found = false;
            while (!found && reader.Read())
            {
                found = reader.TokenStartIndex >= position;
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
        }
        catch (JsonException)
        {
            // Here the first reader failed too.
        }
        return Format(steps);
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
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
