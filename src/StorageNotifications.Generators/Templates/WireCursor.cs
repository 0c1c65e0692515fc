using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>JSON as it is.</summary>
internal readonly struct WirePlain
{
}

/// <summary>JSON within a JSON string: a backslash stands before each quotation mark.</summary>
internal readonly struct WireEscaped
{
}

/// <summary>
/// Reads UTF-8 as messages are usually written. Unusual values are left to <see cref="Utf8JsonReader"/>. Whatever is wrong makes the
/// whole fail: then <see cref="WireReader"/> reads it again and says what it is. Nothing matches at a position beyond the text, so it
/// suffices to look for a failure at the end of an object.
/// </summary>
internal static class WireCursor
{
    /// <summary>A position beyond every text that fits; what is added to it stays below the largest integer.</summary>
    public const int Failed = 0x7FFF_FF00;

    /// <summary>That a list is not there, or has ended with the text.</summary>
    public const int NoList = -1;

    /// <summary>As many bytes as tell what most messages are.</summary>
    public const int BytesToRecognize = 72;

    /// <summary>The number of what is no member.</summary>
    public const int NoMember = -1;

    // A number of fewer digits is one of 64 bits.
    private const int MostDigits = 18;

    // So many values within one another are gone through here, of those that a text may have.
    private const int MostLevels = 16;
    private const int MaxDepth = 64;

    /// <summary>Whether all positions in the text are below those that say something else.</summary>
    public static bool Fits(ReadOnlySpan<byte> utf8) => utf8.Length < Failed;

    /// <summary>Whether nothing but blanks follows.</summary>
    public static bool IsEndOfText(ReadOnlySpan<byte> utf8, int at) =>
        at == utf8.Length || SkipBlanks<WirePlain>(utf8, at) == utf8.Length;

    /// <summary>Goes past the bytes, if they stand here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(ReadOnlySpan<byte> utf8, ref int at, ReadOnlySpan<byte> expected)
    {
        if (!WireScan.IsAt(utf8, at, expected))
            return false;
        at += expected.Length;
        return true;
    }

    /// <summary>Goes past the bytes, as they are written in this form, if they stand here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is<TForm>(ReadOnlySpan<byte> utf8, ref int at, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> escaped) =>
        Is(utf8, ref at, typeof(TForm) == typeof(WireEscaped) ? escaped : plain);

    /// <summary>Goes past a name, given as "name":, and its colon, if they stand here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is<TForm>(ReadOnlySpan<byte> utf8, ref int at, ReadOnlySpan<byte> name)
    {
        if (typeof(TForm) == typeof(WirePlain))
            return Is(utf8, ref at, name);

        // \"name\":
        int end = at + name.Length - 1;
        if (!Has(utf8, at, '\\') || !WireScan.IsAt(utf8, end, "\\\":"u8) || !WireScan.IsAt(utf8, at + 1, name.Slice(0, name.Length - "\":".Length)))
            return false;
        at = end + "\\\":".Length;
        return true;
    }

    /// <summary>Whether an object begins here; goes to its first name or its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Begin<TForm>(ReadOnlySpan<byte> utf8, ref int at)
    {
        if (!Has(utf8, at, '{') || !IsQuote<TForm>(utf8, at + 1))
            return BeginOverBlanks<TForm>(utf8, ref at);
        at++;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool BeginOverBlanks<TForm>(ReadOnlySpan<byte> utf8, ref int at)
    {
        int brace = Has(utf8, at, '{') ? at : SkipBlanks<TForm>(utf8, at);
        if (!Has(utf8, brace, '{'))
            return false;
        at = SkipBlanks<TForm>(utf8, brace + 1);
        return true;
    }

    /// <summary>Goes from the end of a member's value to the next name, or to the end of the object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Next<TForm>(ReadOnlySpan<byte> utf8, int at)
    {
        if (Has(utf8, at, ',') && IsQuote<TForm>(utf8, at + 1))
            return at + 1;
        return Has(utf8, at, '}') ? at : NextOverBlanks<TForm>(utf8, at);
    }

    /// <summary>Whether the object ends here.</summary>
    public static bool IsEnd(ReadOnlySpan<byte> utf8, int at) => Has(utf8, at, '}');

    /// <summary>Goes past the end of an object.</summary>
    public static int End(ReadOnlySpan<byte> utf8, int at) => Has(utf8, at, '}') ? at + 1 : Failed;

    /// <summary>Reads a name and goes to the value; false at the end of the object.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Name<TForm>(ReadOnlySpan<byte> utf8, ref int at, out ReadOnlySpan<byte> name)
    {
        name = default;
        if (!IsQuote<TForm>(utf8, at))
            return false;

        int start = at + QuoteLength<TForm>();
        int end = WireScan.EndOfPlain(utf8, start);
        if (IsQuote<TForm>(utf8, end))
        {
            name = utf8.Slice(start, end - start);
            at = end + QuoteLength<TForm>();
        }
        else
        {
            at = OddText<TForm>(utf8, at, out string? text);
            name = text is null ? default : WireReader.ToUtf8(text);
        }
        if (!Has(utf8, at, ':'))
            at = SkipBlanks<TForm>(utf8, at);
        at = Has(utf8, at, ':') ? at + 1 : Failed;
        return at != Failed;
    }

    /// <summary>Reads a member that no schema names.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Additional<TForm>(ReadOnlySpan<byte> utf8, int at, ReadOnlySpan<byte> name, ref WireDetails? details)
    {
        if (typeof(TForm) == typeof(WireEscaped) || at == Failed)
            return Failed;
        try
        {
            var reader = new Utf8JsonReader(utf8.Slice(at), Within.Options);
            reader.Read();
            JsonElement value = JsonElement.ParseValue(ref reader);
            if (!WireScan.IsAscii(utf8.Slice(at, (int)reader.BytesConsumed)))
                WireReader.Check(value);
            (details ??= new WireDetails()).SetAdditional(WireReader.ToText(name), value);
            return Next<TForm>(utf8, at + (int)reader.BytesConsumed);
        }
        catch (JsonException)
        {
            return Failed;
        }
    }

    /// <summary>Reads the text of a member.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (int At, string? Value) Text<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details)
    {
        if (!IsQuote<TForm>(utf8, at) && Has(utf8, at, ' '))
            at++;
        int start = at + QuoteLength<TForm>();
        if (IsQuote<TForm>(utf8, at))
        {
            int end = WireScan.EndOfPlain(utf8, start);
            if (IsQuote<TForm>(utf8, end))
            {
                string text = WireScan.Ascii(utf8.Slice(start, end - start));
                details?.Forget(member);
                return (Next<TForm>(utf8, end + QuoteLength<TForm>()), text);
            }
        }
        at = TextOverBlanks<TForm>(utf8, at, member, ref details, out string? value);
        return (Next<TForm>(utf8, at), value);
    }

    /// <summary>Reads the text of a member which is often the same as the last time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (int At, string? Value) Repeated<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details, ref WireText? last)
    {
        if (!IsQuote<TForm>(utf8, at) && Has(utf8, at, ' '))
            at++;
        int start = at + QuoteLength<TForm>();
        if (IsQuote<TForm>(utf8, at))
        {
            WireText? expected = last;
            int end = start;
            if (expected is not null && Is(utf8, ref end, expected.Bytes) && IsQuote<TForm>(utf8, end))
            {
                details?.Forget(member);
                return (Next<TForm>(utf8, end + QuoteLength<TForm>()), expected.Text);
            }
            end = WireScan.EndOfPlain(utf8, start);
            if (IsQuote<TForm>(utf8, end))
            {
                details?.Forget(member);
                return (Next<TForm>(utf8, end + QuoteLength<TForm>()), WireText.Get(utf8.Slice(start, end - start), ref last));
            }
        }
        at = TextOverBlanks<TForm>(utf8, at, member, ref details, out string? value);
        return (Next<TForm>(utf8, at), value);
    }

    /// <summary>Goes past the text of a member, if it is plain.</summary>
    public static int Skip(ReadOnlySpan<byte> utf8, int at, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (!Has(utf8, at, '"'))
            at = SkipBlanks<WirePlain>(utf8, at);
        if (!Has(utf8, at, '"'))
            return Failed;
        int end = WireScan.EndOfPlain(utf8, at + 1);
        if (!Has(utf8, end, '"'))
            return Failed;
        text = utf8.Slice(at + 1, end - at - 1);
        return Next<WirePlain>(utf8, end + 1);
    }

    /// <summary>Whether two texts are the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Same(ReadOnlySpan<byte> text, ReadOnlySpan<byte> other) =>
        text.Length == other.Length && WireScan.IsAt(text, 0, other);

    /// <summary>Goes into the text of a member, which holds JSON.</summary>
    public static bool BeginWithin(ReadOnlySpan<byte> utf8, ref int at)
    {
        at = SkipBlanks<WirePlain>(utf8, at);
        if (!Has(utf8, at, '"'))
            return false;
        at++;
        return true;
    }

    /// <summary>Goes from the end of JSON out of the text, and on to the next name.</summary>
    public static int EndWithin(ReadOnlySpan<byte> utf8, int at)
    {
        at = SkipBlanks<WireEscaped>(utf8, at);
        return Has(utf8, at, '"') ? Next<WirePlain>(utf8, at + 1) : Failed;
    }

    /// <summary>The bytes from a position on, as many as are looked at to recognise.</summary>
    public static ReadOnlySpan<byte> Beginning(ReadOnlySpan<byte> utf8, int at) =>
        at < utf8.Length ? utf8.Slice(at, Math.Min(BytesToRecognize, utf8.Length - at)) : default;

    /// <summary>Copies JSON without the backslashes before quotation marks, up to what is no such backslash.</summary>
    public static int Unescape<TForm>(ReadOnlySpan<byte> utf8, Span<byte> json)
    {
        if (typeof(TForm) == typeof(WirePlain))
        {
            utf8.CopyTo(json);
            return utf8.Length;
        }

        int length = 0;
        for (int at = 0; at < utf8.Length && utf8[at] != '"'; at++)
        {
            if (utf8[at] == '\\' && !Has(utf8, ++at, '"'))
                break;
            json[length++] = utf8[at];
        }
        return length;
    }

    /// <summary>Goes to the first item, or to the end, of a list that is a member of the whole.</summary>
    public static int FindList(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> list)
    {
        int at = 0;
        bool isNull = false;
        if (!Fits(utf8) || !Begin<WirePlain>(utf8, ref at))
            return Failed;
        while (Name<WirePlain>(utf8, ref at, out ReadOnlySpan<byte> name))
        {
            if (Same(name, list))
            {
                if (BeginList<WirePlain>(utf8, ref at))
                    return at;

                // Another one may follow, which counts.
                int next = PastNull(utf8, at);
                isNull = next != Failed;
                at = isNull ? Next<WirePlain>(utf8, next) : Failed;
            }
            else
            {
                at = SkipValue(utf8, at, 1);
            }
        }
        return IsEndOfText(utf8, End(utf8, at)) && !isNull ? NoList : Failed;
    }

    /// <summary>Goes past the remaining members of an object, of which the list has just ended; it must not stand there again.</summary>
    public static int EndOfObject(ReadOnlySpan<byte> utf8, int at, ReadOnlySpan<byte> list)
    {
        at = Next<WirePlain>(utf8, at);
        while (Name<WirePlain>(utf8, ref at, out ReadOnlySpan<byte> name))
            at = Same(name, list) ? Failed : SkipValue(utf8, at, 1);
        return End(utf8, at);
    }

    /// <summary>Goes past a name to the value; false at the end of the object.</summary>
    public static bool SkipName(ReadOnlySpan<byte> utf8, ref int at)
    {
        if (!Has(utf8, at, '"'))
            return false;

        int end = WireScan.EndOfPlain(utf8, at + 1);
        at = Has(utf8, end, '"') ? end + 1 : PastValue(utf8, at, MaxDepth);
        if (!Has(utf8, at, ':'))
            at = SkipBlanks<WirePlain>(utf8, at);
        at = Has(utf8, at, ':') ? at + 1 : Failed;
        return at != Failed;
    }

    /// <summary>Goes past the members that an object still has, and its end.</summary>
    public static int SkipMembers(ReadOnlySpan<byte> utf8, int at, int level)
    {
        if (IsEnd(utf8, at))
            return at + 1;
        while (SkipName(utf8, ref at))
            at = SkipValue(utf8, at, level);
        return End(utf8, at);
    }

    /// <summary>Goes past the value of a member which is a text, usually of the same length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SkipValue(ReadOnlySpan<byte> utf8, int at, int level, ref int usual)
    {
        if (Has(utf8, at, '"'))
        {
            int end = EndOfUsual(utf8, at + 1, ref usual);
            if (Has(utf8, end, '"'))
                return Next<WirePlain>(utf8, end + 1);
        }
        return SkipValue(utf8, at, level);
    }

    /// <summary>Goes past the value of a member.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="at">Where the value begins, or blanks before it.</param>
    /// <param name="level">How many objects and lists are around it.</param>
    public static int SkipValue(ReadOnlySpan<byte> utf8, int at, int level)
    {
        if (!Has(utf8, at, '"'))
            at = SkipBlanks<WirePlain>(utf8, at);
        if (Has(utf8, at, '"'))
        {
            int end = WireScan.EndOfPlain(utf8, at + 1);
            if (Has(utf8, end, '"'))
                return Next<WirePlain>(utf8, end + 1);
        }
        else if (level < MostLevels && Begin<WirePlain>(utf8, ref at))
        {
            return Next<WirePlain>(utf8, SkipMembers(utf8, at, level + 1));
        }
        return Next<WirePlain>(utf8, PastValue(utf8, at, MaxDepth - level));
    }

    /// <summary>Finds the bytes of the text of a member, usually of the same length; null has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Bytes(ReadOnlySpan<byte> utf8, int at, ref int usual, out ReadOnlySpan<byte> value)
    {
        if (Has(utf8, at, '"'))
        {
            int end = EndOfUsual(utf8, at + 1, ref usual);
            if (Has(utf8, end, '"'))
            {
                value = utf8.Slice(at + 1, end - at - 1);
                return Next<WirePlain>(utf8, end + 1);
            }
        }
        return BytesOverBlanks(utf8, at, out value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int BytesOverBlanks(ReadOnlySpan<byte> utf8, int at, out ReadOnlySpan<byte> value)
    {
        at = SkipBlanks<WirePlain>(utf8, at);
        if (Has(utf8, at, '"'))
        {
            int end = WireScan.EndOfPlain(utf8, at + 1);
            if (Has(utf8, end, '"'))
            {
                value = utf8.Slice(at + 1, end - at - 1);
                return Next<WirePlain>(utf8, end + 1);
            }
        }
        WireDetails? details = null;
        (int next, string? text) = Text<WirePlain>(utf8, at, 0, ref details);
        value = text is null ? default : WireReader.ToUtf8(text);
        return next;
    }

    /// <summary>Reads the number of a member.</summary>
    public static int Int64(ReadOnlySpan<byte> utf8, int at, out long? value)
    {
        WireDetails? details = null;
        return Int64<WirePlain>(utf8, at, 0, ref details, out value);
    }

    /// <summary>Reads the value of a boolean member.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Boolean<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details, out bool? value)
    {
        at = SkipBlanks<TForm>(utf8, at);
        value = true;
        bool isTrue = Is(utf8, ref at, "true"u8);
        if (!isTrue && !Is(utf8, ref at, "false"u8))
        {
            value = null;
            return Null<TForm>(utf8, at, member, ref details);
        }
        value = isTrue;
        details?.Forget(member);
        return Next<TForm>(utf8, at);
    }

    /// <summary>Reads the number of a member.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Int64<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details, out long? value)
    {
        long number = 0;
        int end = at;
        while (end - at < MostDigits && (uint)end < (uint)utf8.Length && utf8[end] is >= (byte)'0' and <= (byte)'9')
            number = (number * 10) + (utf8[end++] - '0');

        // 0 is not written 00, and may be written 0.0 or 0e1.
        int digits = end - at;
        if (digits is > 0 and < MostDigits && (digits == 1 || utf8[at] != '0') && !Has(utf8, end, '.') && !Has(utf8, end, 'e') && !Has(utf8, end, 'E'))
        {
            value = number;
            details?.Forget(member);
            return Next<TForm>(utf8, end);
        }
        return OddInt64<TForm>(utf8, at, member, ref details, out value);
    }

    /// <summary>Reads the time of a member.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Time<TForm>(ReadOnlySpan<byte> utf8, int at, bool inSeconds, int member, ref WireDetails? details, out DateTimeOffset? value)
    {
        int start = at + QuoteLength<TForm>();
        int length = inSeconds ? WireTime.BytesInSeconds : WireTime.BytesInMilliseconds;
        if (IsQuote<TForm>(utf8, at) && IsQuote<TForm>(utf8, start + length)
            && WireTime.TryParseUsual(utf8.Slice(start, length), out DateTimeOffset time))
        {
            value = time;
            details?.Forget(member);
            return Next<TForm>(utf8, start + length + QuoteLength<TForm>());
        }
        return OddTime<TForm>(utf8, at, inSeconds, member, ref details, out value);
    }

    /// <summary>Forgets what was noted of a member that stands twice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Forget(int member, WireDetails? owner)
    {
        if (owner is not null && member != NoMember)
            owner.Forget(member);
    }

    /// <summary>Begins the list of a member: goes to its first item or its end.</summary>
    public static bool BeginList<TForm>(ReadOnlySpan<byte> utf8, ref int at)
    {
        int bracket = Has(utf8, at, '[') ? at : SkipBlanks<TForm>(utf8, at);
        if (!Has(utf8, bracket, '['))
            return false;
        at = SkipBlanks<TForm>(utf8, bracket + 1);
        return true;
    }

    /// <summary>Whether the list ends here.</summary>
    public static bool IsEndOfList(ReadOnlySpan<byte> utf8, int at) => Has(utf8, at, ']');

    /// <summary>Goes from the end of an item to the next one, or to the end of the list; false if neither is there.</summary>
    public static bool NextItem<TForm>(ReadOnlySpan<byte> utf8, ref int at)
    {
        if (!Has(utf8, at, ',') && !Has(utf8, at, ']'))
            at = SkipBlanks<TForm>(utf8, at);
        if (!Has(utf8, at, ','))
            return false;
        at = SkipBlanks<TForm>(utf8, at + 1);
        return true;
    }

    /// <summary>Reads the list of texts of a member, which are often the same as the last time.</summary>
    public static int Texts<TForm>(
        ReadOnlySpan<byte> utf8, int at, bool isNullable, int member, ref WireDetails? details, ref WireText? last, out IReadOnlyList<string>? value)
    {
        details?.Forget(member);
        value = null;
        if (!BeginList<TForm>(utf8, ref at))
            return Null<TForm>(utf8, at, member, ref details);

        var items = Array.Empty<string>();
        int count = 0;
        if (!IsEndOfList(utf8, at))
        {
            do
            {
                string? item = null;
                if (!isNullable || !Is(utf8, ref at, "null"u8))
                    at = Item<TForm>(utf8, at, ref last, out item);

                // Most lists have one item.
                if (count == items.Length)
                    Array.Resize(ref items, count == 0 ? 1 : count * 4);
                items[count++] = item!;
            }
            while (NextItem<TForm>(utf8, ref at));
        }
        if (!IsEndOfList(utf8, at))
            return Failed;
        Array.Resize(ref items, count);
        value = items;
        return Next<TForm>(utf8, at + 1);
    }

    /// <summary>Reads the map of a member.</summary>
    public static int Map<TForm, T>(
        ReadOnlySpan<byte> utf8, int at, WireRead<T> read, int member, ref WireDetails? details, out IReadOnlyDictionary<string, T>? value)
    {
        value = null;
        if (typeof(TForm) == typeof(WireEscaped) || at == Failed)
            return Failed;
        try
        {
            var reader = new Utf8JsonReader(utf8.Slice(at), Within.Options);
            value = WireReader.MapOrNull(ref reader, read, member, ref details);
            return Next<TForm>(utf8, at + (int)reader.BytesConsumed);
        }
        catch (JsonException)
        {
            return Failed;
        }
    }

    /// <summary>Reads the null of a member and goes on to the next.</summary>
    public static int Null<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details) =>
        Next<TForm>(utf8, NullOverBlanks<TForm>(utf8, at, member, ref details));

    /// <summary>Goes past null.</summary>
    public static int PastNull(ReadOnlySpan<byte> utf8, int at)
    {
        at = SkipBlanks<WirePlain>(utf8, at);
        return Is(utf8, ref at, "null"u8) ? at : Failed;
    }

    /// <summary>Reads null, and notes it of a member.</summary>
    public static int NullOverBlanks<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details)
    {
        at = SkipBlanks<TForm>(utf8, at);
        if (member == NoMember || !Is(utf8, ref at, "null"u8))
            return Failed;
        (details ??= new WireDetails()).SetNull(member);
        return at;
    }

    // What is expected is known at once. If it comes true, the processor has gone on meanwhile; if not, it goes back, and nothing is lost.
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

    // Any value, which is only looked at.
    private static int PastValue(ReadOnlySpan<byte> utf8, int at, int maxDepth)
    {
        if (at >= utf8.Length)
            return Failed;
        try
        {
            var reader = new Utf8JsonReader(utf8.Slice(at), new JsonReaderOptions { MaxDepth = maxDepth });
            reader.Read();
            reader.Skip();
            return at + (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return Failed;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int TextOverBlanks<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details, out string? value)
    {
        at = SkipBlanks<TForm>(utf8, at);
        if (!IsQuote<TForm>(utf8, at))
        {
            value = null;
            return NullOverBlanks<TForm>(utf8, at, member, ref details);
        }

        Forget(member, details);
        int start = at + QuoteLength<TForm>();
        int end = WireScan.EndOfPlain(utf8, start);
        if (!IsQuote<TForm>(utf8, end))
            return OddText<TForm>(utf8, at, out value);
        value = WireScan.Ascii(utf8.Slice(start, end - start));
        return end + QuoteLength<TForm>();
    }

    // A text in a list.
    private static int Item<TForm>(ReadOnlySpan<byte> utf8, int at, ref WireText? last, out string? item)
    {
        item = null;
        if (!IsQuote<TForm>(utf8, at))
            return Failed;
        int start = at + QuoteLength<TForm>();
        int end = WireScan.EndOfPlain(utf8, start);
        if (!IsQuote<TForm>(utf8, end))
            return OddText<TForm>(utf8, at, out item);
        item = WireText.Get(utf8.Slice(start, end - start), ref last);
        return end + QuoteLength<TForm>();
    }

    // A text with escapes or letters beyond ASCII.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OddText<TForm>(ReadOnlySpan<byte> utf8, int at, out string? text)
    {
        text = null;
        if (typeof(TForm) == typeof(WireEscaped))
            return Failed;
        try
        {
            var reader = new Utf8JsonReader(utf8.Slice(at));
            reader.Read();
            text = WireReader.Text(ref reader);
            return at + (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return Failed;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OddInt64<TForm>(ReadOnlySpan<byte> utf8, int at, int member, ref WireDetails? details, out long? value)
    {
        value = null;
        int start = SkipBlanks<TForm>(utf8, at);
        if (start == Failed)
            return Failed;
        if (start != at)
            return Int64<TForm>(utf8, start, member, ref details, out value);
        if (Has(utf8, at, 'n'))
            return Null<TForm>(utf8, at, member, ref details);
        if (typeof(TForm) == typeof(WireEscaped))
            return Failed;
        try
        {
            var reader = new Utf8JsonReader(utf8.Slice(at));
            value = WireReader.Int64OrNull(ref reader, member, ref details);
            return Next<TForm>(utf8, at + (int)reader.BytesConsumed);
        }
        catch (JsonException)
        {
            return Failed;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OddTime<TForm>(ReadOnlySpan<byte> utf8, int at, bool inSeconds, int member, ref WireDetails? details, out DateTimeOffset? value)
    {
        value = null;
        int start = SkipBlanks<TForm>(utf8, at);
        if (start != at)
            return start == Failed ? Failed : Time<TForm>(utf8, start, inSeconds, member, ref details, out value);
        if (Has(utf8, at, 'n'))
            return Null<TForm>(utf8, at, member, ref details);
        if (typeof(TForm) == typeof(WireEscaped))
            return Failed;
        try
        {
            var reader = new Utf8JsonReader(utf8.Slice(at));
            value = WireReader.TimeOrNull(ref reader, inSeconds, member, ref details);
            return Next<TForm>(utf8, at + (int)reader.BytesConsumed);
        }
        catch (JsonException)
        {
            return Failed;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int NextOverBlanks<TForm>(ReadOnlySpan<byte> utf8, int at)
    {
        at = SkipBlanks<TForm>(utf8, at);
        if (Has(utf8, at, '}'))
            return at;
        if (!Has(utf8, at, ','))
            return Failed;
        at = SkipBlanks<TForm>(utf8, at + 1);
        return IsQuote<TForm>(utf8, at) ? at : Failed;
    }

    // In a string, a line end is no blank but an error.
    private static int SkipBlanks<TForm>(ReadOnlySpan<byte> utf8, int at)
    {
        if (typeof(TForm) == typeof(WirePlain))
            return at <= utf8.Length ? WireScan.EndOfBlanks(utf8, at) : Failed;
        while (Has(utf8, at, ' '))
            at++;
        return at <= utf8.Length ? at : Failed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsQuote<TForm>(ReadOnlySpan<byte> utf8, int at) => typeof(TForm) == typeof(WireEscaped)
        ? Has(utf8, at, '\\') && Has(utf8, at + 1, '"')
        : Has(utf8, at, '"');

    private static int QuoteLength<TForm>() => typeof(TForm) == typeof(WireEscaped) ? 2 : 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Has(ReadOnlySpan<byte> utf8, int at, char expected) => (uint)at < (uint)utf8.Length && utf8[at] == expected;

    // By itself, so that System.Text.Json is not loaded where nothing is left to it.
    private static class Within
    {
        // Records may lie in one another 32 deep, which leaves 32 levels of the usual 64. What is deeper is read the other way.
        public static readonly JsonReaderOptions Options = new() { MaxDepth = 32 };
    }
}
