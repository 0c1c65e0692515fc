using System;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>Skips values in UTF-8 JSON, and finds the bytes of values without converting them.</summary>
internal static class WireSkip
{
    /// <summary>The result if an array is absent, or has ended with the text.</summary>
    public const int NoList = -1;

    /// <summary>The number of bytes that identify most messages, without backslashes.</summary>
    public const int BytesToRecognize = 64;

    // The nesting that is handled without System.Text.Json.
    private const int MostLevels = 16;

    /// <summary>Moves past a string in a member if it has no escape sequences.</summary>
    public static int Text<TForm>(ReadOnlySpan<byte> utf8, int at, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (WireCursor.Has(utf8, at, ' '))
            at++;
        if (!WireCursor.IsQuote<TForm>(utf8, at))
            at = WireCursor.SkipBlanks<TForm>(utf8, at);
        if (!WireCursor.IsQuote<TForm>(utf8, at))
            return WireCursor.Failed;
        at += WireCursor.QuoteLength<TForm>();
        int end = WireScan.EndOfPlain(utf8, at);
        if (!WireCursor.IsQuote<TForm>(utf8, end))
            return WireCursor.Failed;
        text = utf8.Slice(at, end - at);
        return WireCursor.Next<TForm>(utf8, end + WireCursor.QuoteLength<TForm>());
    }

    /// <summary>Determines whether two texts are equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Same(ReadOnlySpan<byte> text, ReadOnlySpan<byte> other) =>
        text.Length == other.Length && WireScan.IsAt(text, 0, other);

    /// <summary>Gets JSON from a position on; from escaped text, only what the buffer can hold, without the backslashes before quotation marks.</summary>
    public static ReadOnlySpan<byte> Unescape<TForm>(ReadOnlySpan<byte> utf8, int at, Span<byte> buffer)
    {
        if (!WireCursor.IsEscaped<TForm>())
            return utf8.Slice(at);
        int length = 0;
        for (; length < buffer.Length && at < utf8.Length; at++)
        {
            // Any other backslash ends the JSON, as does the end of the string.
            if (WireCursor.IsQuote<TForm>(utf8, at))
                at += WireCursor.QuoteLength<TForm>() - 1;
            else if (utf8[at] is (byte)'\\' or (byte)'"')
                break;
            buffer[length++] = utf8[at];
        }
        return buffer.Slice(0, length);
    }

    /// <summary>Gets the bytes from a position on that were unescaped to the beginning of a JSON text.</summary>
    public static byte[] Escaped<TForm>(ReadOnlySpan<byte> utf8, int at, ReadOnlySpan<byte> json)
    {
        int length = json.Length;
        for (int i = 0; i < json.Length; i++)
            length += json[i] is (byte)'"' ? WireCursor.QuoteLength<TForm>() - 1 : 0;
        return utf8.Slice(at, length).ToArray();
    }

    /// <summary>Moves to the first item, or to the end, of an array in a member of the document.</summary>
    public static int FindList(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> list)
    {
        bool isNull = false;
        int at = WireCursor.Fits(utf8) ? WireCursor.Begin<WirePlain>(utf8, 0) : WireCursor.Failed;
        while (WireCursor.Name<WirePlain>(utf8, ref at, out ReadOnlySpan<byte> name))
        {
            if (Same(name, list))
            {
                int first = WireCursor.BeginList<WirePlain>(utf8, at);
                if (first != WireCursor.Failed)
                    return first;

                // The member may be repeated; the last one counts.
                int next = Null(utf8, at);
                isNull = next != WireCursor.Failed;
                at = isNull ? WireCursor.Next<WirePlain>(utf8, next) : WireCursor.Failed;
            }
            else
            {
                at = Value(utf8, at, 1);
            }
        }
        return WireCursor.IsEndOfText(utf8, WireCursor.End(utf8, at)) && !isNull ? NoList : WireCursor.Failed;
    }

    /// <summary>Moves past the remaining members of an object whose array has ended. The array must not be repeated.</summary>
    public static int EndOfObject(ReadOnlySpan<byte> utf8, int at, ReadOnlySpan<byte> list)
    {
        at = WireCursor.Next<WirePlain>(utf8, at);
        while (WireCursor.Name<WirePlain>(utf8, ref at, out ReadOnlySpan<byte> name))
            at = Same(name, list) ? WireCursor.Failed : Value(utf8, at, 1);
        return WireCursor.End(utf8, at);
    }

    /// <summary>Moves past the remaining members and the end of an object.</summary>
    public static int Members(ReadOnlySpan<byte> utf8, int at, int level)
    {
        if (WireCursor.IsEnd(utf8, at))
            return at + 1;
        while (Name(utf8, ref at))
            at = Value(utf8, at, level);
        return WireCursor.End(utf8, at);
    }

    /// <summary>Moves past a string in a member, which usually has the same length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Value(ReadOnlySpan<byte> utf8, int at, int level, ref int usual)
    {
        if (WireCursor.Has(utf8, at, '"'))
        {
            int end = EndOfUsual(utf8, at + 1, ref usual);
            if (WireCursor.Has(utf8, end, '"'))
                return WireCursor.Next<WirePlain>(utf8, end + 1);
        }
        return Value(utf8, at, level);
    }

    /// <summary>Moves past the value of a member.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="at">The position of the value or of blanks before it.</param>
    /// <param name="level">The number of objects and arrays that contain the value.</param>
    public static int Value(ReadOnlySpan<byte> utf8, int at, int level)
    {
        if (!WireCursor.Has(utf8, at, '"'))
            at = WireCursor.SkipBlanks<WirePlain>(utf8, at);
        if (WireCursor.Has(utf8, at, '"'))
        {
            int end = WireScan.EndOfPlain(utf8, at + 1);
            if (WireCursor.Has(utf8, end, '"'))
                return WireCursor.Next<WirePlain>(utf8, end + 1);
        }
        else if (level < MostLevels && WireCursor.Begin<WirePlain>(utf8, at) is not WireCursor.Failed and var first)
        {
            return WireCursor.Next<WirePlain>(utf8, Members(utf8, first, level + 1));
        }
        return WireCursor.Next<WirePlain>(utf8, Any(utf8, at, WireCursor.MaxDepth - level));
    }

    /// <summary>Finds the bytes of a string in a member, which usually has the same length. Null has no bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Bytes(ReadOnlySpan<byte> utf8, int at, ref int usual, out ReadOnlySpan<byte> value)
    {
        if (WireCursor.Has(utf8, at, '"'))
        {
            int end = EndOfUsual(utf8, at + 1, ref usual);
            if (WireCursor.Has(utf8, end, '"'))
            {
                value = utf8.Slice(at + 1, end - at - 1);
                return WireCursor.Next<WirePlain>(utf8, end + 1);
            }
        }
        return BytesOverBlanks(utf8, at, out value);
    }

    /// <summary>Reads a number in a member.</summary>
    public static int Int64(ReadOnlySpan<byte> utf8, int at, out long? value)
    {
        WireDetails? details = null;
        return WireValue.Int64<WirePlain>(utf8, at, 0, ref details, out value);
    }

    /// <summary>Gets the bytes of any value.</summary>
    public static int Whole<TForm>(ReadOnlySpan<byte> utf8, int at, out byte[]? json)
    {
        json = null;
        at = WireCursor.SkipBlanks<TForm>(utf8, at);
        int end = WireCursor.IsEscaped<TForm>() ? WireCursor.Failed : Any(utf8, at, WireCursor.MaxDepth);
        if (end == WireCursor.Failed)
            return WireCursor.Fail<TForm>(at, null);
        ReadOnlySpan<byte> value = utf8.Slice(at, end - at);
        if (!WireUtf8.IsValid(value))
            return WireCursor.Fail<TForm>(at, "The text is not valid Unicode.");
        json = value.ToArray();
        return end;
    }

    /// <summary>Moves past null.</summary>
    public static int Null(ReadOnlySpan<byte> utf8, int at)
    {
        at = WireCursor.SkipBlanks<WirePlain>(utf8, at);
        return WireCursor.Is(utf8, ref at, "null"u8) ? at : WireCursor.Failed;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int BytesOverBlanks(ReadOnlySpan<byte> utf8, int at, out ReadOnlySpan<byte> value)
    {
        int next = Text<WirePlain>(utf8, at, out value);
        if (next != WireCursor.Failed)
            return next;
        WireDetails? details = null;
        (next, string? text) = WireValue.Text<WirePlain>(utf8, at, 0, ref details);
        value = text is null ? default : WireUtf8.Encode(text);
        return next;
    }

    // The expected length lets the processor continue speculatively. A wrong prediction costs no more than waiting for the end of the
    // string.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EndOfUsual(ReadOnlySpan<byte> utf8, int start, ref int usual)
    {
        int end = WireScan.EndOfPlain(utf8, start);
        int expected = usual;
        if (end - start == expected)
            return start + expected;
        usual = end - start;
        return end;
    }

    private static bool Name(ReadOnlySpan<byte> utf8, ref int at)
    {
        if (!WireCursor.Has(utf8, at, '"'))
            return false;

        int end = WireScan.EndOfPlain(utf8, at + 1);
        at = WireCursor.Has(utf8, end, '"') ? end + 1 : Any(utf8, at, WireCursor.MaxDepth);
        if (!WireCursor.Has(utf8, at, ':'))
            at = WireCursor.SkipBlanks<WirePlain>(utf8, at);
        at = WireCursor.Has(utf8, at, ':') ? at + 1 : WireCursor.Failed;
        return at != WireCursor.Failed;
    }

    // Skips any value and checks only its syntax.
    private static int Any(ReadOnlySpan<byte> utf8, int at, int maxDepth)
    {
        if (at >= utf8.Length)
            return WireCursor.Failed;
        try
        {
            var reader = new Utf8JsonReader(utf8.Slice(at), new JsonReaderOptions { MaxDepth = maxDepth });
            reader.Read();
            reader.Skip();
            return at + (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return WireCursor.Failed;
        }
    }
}
