using System;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>
/// Reads the values of members from UTF-8 JSON and moves to the next name. Unusual formats are handled by <see cref="Utf8JsonReader"/>.
/// </summary>
internal static class WireValue
{
    private const string NotUnicode = "The text is not valid Unicode.";

    // Numbers with this number of digits fit in 64 bits.
    private const int MostDigits = 18;

    /// <summary>Reads a string.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (int At, string? Value) Text<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details)
    {
        if (!WireCursor.IsQuote<TForm>(utf8, at) && WireCursor.Has(utf8, at, ' '))
            at++;
        int start = at + WireCursor.QuoteLength<TForm>();
        if (WireCursor.IsQuote<TForm>(utf8, at))
        {
            int end = WireScan.EndOfPlain(utf8, start);
            if (WireCursor.IsQuote<TForm>(utf8, end))
            {
                string text = WireScan.Ascii(utf8.Slice(start, end - start));
                details?.Forget(member);
                return (WireCursor.Next<TForm>(utf8, end + WireCursor.QuoteLength<TForm>()), text);
            }
        }
        at = TextOverBlanks<TForm>(utf8, at, member, ref details, out string? value);
        return (at, value);
    }

    /// <summary>Reads a string that is often equal to the previous one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (int At, string? Value) Repeated<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details, ref WireText? last)
    {
        if (!WireCursor.IsQuote<TForm>(utf8, at) && WireCursor.Has(utf8, at, ' '))
            at++;
        int start = at + WireCursor.QuoteLength<TForm>();
        if (WireCursor.IsQuote<TForm>(utf8, at))
        {
            WireText? expected = last;
            int end = start;
            if (expected is not null && WireCursor.Is(utf8, ref end, expected.Bytes) && WireCursor.IsQuote<TForm>(utf8, end))
            {
                details?.Forget(member);
                return (WireCursor.Next<TForm>(utf8, end + WireCursor.QuoteLength<TForm>()), expected.Text);
            }
            end = WireScan.EndOfPlain(utf8, start);
            if (WireCursor.IsQuote<TForm>(utf8, end))
            {
                details?.Forget(member);
                return (WireCursor.Next<TForm>(utf8, end + WireCursor.QuoteLength<TForm>()), WireText.Get(utf8.Slice(start, end - start), ref last));
            }
        }
        at = TextOverBlanks<TForm>(utf8, at, member, ref details, out string? value);
        return (at, value);
    }

    /// <summary>Reads a string or null in an array or map.</summary>
    public static int Item<TForm>(ReadOnlySpan<byte> utf8, int at, int depth, out string? value)
    {
        value = null;
        at = WireCursor.SkipBlanks<TForm>(utf8, at);
        if (!WireCursor.IsQuote<TForm>(utf8, at))
            return WireCursor.Is(utf8, ref at, "null"u8) ? at : WireCursor.Fail<TForm>(at, "Expected a string");
        int start = at + WireCursor.QuoteLength<TForm>();
        int end = WireScan.EndOfPlain(utf8, start);
        if (!WireCursor.IsQuote<TForm>(utf8, end))
            return OddText<TForm>(utf8, at, out value);
        value = WireText.Get(utf8.Slice(start, end - start));
        return end + WireCursor.QuoteLength<TForm>();
    }

    /// <summary>Reads true or false.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Boolean<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details, out bool? value)
    {
        at = WireCursor.SkipBlanks<TForm>(utf8, at);
        value = null;
        bool isTrue = WireCursor.Is(utf8, ref at, "true"u8);
        if (!isTrue && !WireCursor.Is(utf8, ref at, "false"u8))
            return WireCursor.Null<TForm>(utf8, at, "Expected true or false", member, ref details);
        value = isTrue;
        details?.Forget(member);
        return WireCursor.Next<TForm>(utf8, at);
    }

    /// <summary>Reads an integer.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Int64<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details, out long? value)
    {
        long number = 0;
        int end = at;
        while (end - at < MostDigits && (uint)end < (uint)utf8.Length && utf8[end] is >= (byte)'0' and <= (byte)'9')
            number = (number * 10) + (utf8[end++] - '0');

        // 0 is not written as 00, but can be written as 0.0 or 0e1.
        int digits = end - at;
        if (digits is > 0 and < MostDigits && (digits == 1 || utf8[at] is not (byte)'0')
            && !WireCursor.Has(utf8, end, '.') && !WireCursor.Has(utf8, end, 'e') && !WireCursor.Has(utf8, end, 'E'))
        {
            value = number;
            details?.Forget(member);
            return WireCursor.Next<TForm>(utf8, end);
        }
        return OddInt64<TForm>(utf8, at, member, ref details, out value);
    }

    /// <summary>Reads a time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Time<TForm>(ReadOnlySpan<byte> utf8, int at, bool inSeconds, int member, ref WireDetails? details, out DateTimeOffset? value)
    {
        int start = at + WireCursor.QuoteLength<TForm>();
        int length = inSeconds ? WireTime.BytesInSeconds : WireTime.BytesInMilliseconds;
        if (WireCursor.IsQuote<TForm>(utf8, at) && WireCursor.IsQuote<TForm>(utf8, start + length)
            && WireTime.TryParseUsual(utf8.Slice(start, length), out DateTimeOffset time))
        {
            value = time;
            details?.Forget(member);
            return WireCursor.Next<TForm>(utf8, start + length + WireCursor.QuoteLength<TForm>());
        }
        return OddTime<TForm>(utf8, at, inSeconds, member, ref details, out value);
    }

    /// <summary>Reads a string with escape sequences or non-ASCII characters.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int OddText<TForm>(ReadOnlySpan<byte> utf8, int at, out string? text)
    {
        text = null;
        if (WireCursor.IsEscaped<TForm>())
            return WireCursor.Failed;
        try
        {
            var reader = new Utf8JsonReader(utf8.Slice(at));
            reader.Read();
            text = reader.GetString();
            return at + (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return WireCursor.Fail<TForm>(at, null);
        }
        catch (InvalidOperationException)
        {
            return WireCursor.Fail<TForm>(at, NotUnicode);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int TextOverBlanks<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details, out string? value)
    {
        value = null;
        at = WireCursor.SkipBlanks<TForm>(utf8, at);
        if (!WireCursor.IsQuote<TForm>(utf8, at))
            return WireCursor.Null<TForm>(utf8, at, "Expected a string", member, ref details);

        details?.Forget(member);
        int start = at + WireCursor.QuoteLength<TForm>();
        int end = WireScan.EndOfPlain(utf8, start);
        if (!WireCursor.IsQuote<TForm>(utf8, end))
            return WireCursor.Next<TForm>(utf8, OddText<TForm>(utf8, at, out value));
        value = WireScan.Ascii(utf8.Slice(start, end - start));
        return WireCursor.Next<TForm>(utf8, end + WireCursor.QuoteLength<TForm>());
    }

    // 0, -0, 1.0, 1e3, or a number that is not an integer.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OddInt64<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details, out long? value)
    {
        value = null;
        int start = WireCursor.SkipBlanks<TForm>(utf8, at);
        if (start != at)
            return start == WireCursor.Failed ? start : Int64<TForm>(utf8, start, member, ref details, out value);
        if (at >= utf8.Length || utf8[at] is not (byte)'-' and (< (byte)'0' or > (byte)'9'))
            return WireCursor.Null<TForm>(utf8, at, "Expected a number", member, ref details);
        if (WireCursor.IsEscaped<TForm>())
            return WireCursor.Failed;
        try
        {
            var reader = new Utf8JsonReader(utf8.Slice(at));
            reader.Read();
            if (!WireNumber.TryParse(reader.ValueSpan, out long number))
                return WireCursor.Fail<TForm>(at, "The number is not a 64-bit integer.");
            value = number;
            details?.Forget(member);
            if (reader.ValueSpan.Length > 1 && (number == 0 || !reader.TryGetInt64(out _)))
                (details ??= new WireDetails()).SetSpelling(member, reader.ValueSpan);
            return WireCursor.Next<TForm>(utf8, at + (int)reader.BytesConsumed);
        }
        catch (JsonException)
        {
            return WireCursor.Fail<TForm>(at, null);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OddTime<TForm>(ReadOnlySpan<byte> utf8, int at, bool inSeconds, int member, ref WireDetails? details, out DateTimeOffset? value)
    {
        value = null;
        int start = WireCursor.SkipBlanks<TForm>(utf8, at);
        if (start != at)
            return start == WireCursor.Failed ? start : Time<TForm>(utf8, start, inSeconds, member, ref details, out value);
        if (WireCursor.IsEscaped<TForm>() && WireCursor.IsQuote<TForm>(utf8, at))
            return WireCursor.Failed;
        if (!WireCursor.Has(utf8, at, '"'))
            return WireCursor.Null<TForm>(utf8, at, "Expected a string", member, ref details);

        int end = OddText<TForm>(utf8, at, out string? text);
        if (text is null)
            return end;
        ReadOnlySpan<byte> spelling = WireUtf8.Encode(text);
        if (!WireTime.TryParse(spelling, out DateTimeOffset time))
            return WireCursor.Fail<TForm>(at, "The text is not a time in ISO 8601.");
        value = time;
        details?.Forget(member);
        Span<byte> usual = stackalloc byte[WireTime.MostBytes];
        if (!spelling.SequenceEqual(usual.Slice(0, WireTime.Format(time, inSeconds, usual))))
            (details ??= new WireDetails()).SetSpelling(member, spelling);
        return WireCursor.Next<TForm>(utf8, end);
    }
}
