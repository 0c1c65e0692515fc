using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>JSON text without escaping.</summary>
internal readonly struct WirePlain
{
}

/// <summary>JSON text that is known to be invalid. The first error is thrown as a <see cref="WireFault"/>.</summary>
internal readonly struct WireStrict
{
}

/// <summary>JSON text in a JSON string: a backslash precedes each quotation mark.</summary>
internal readonly struct WireEscaped
{
}

/// <summary>JSON text in a JSON string in a JSON string: three backslashes precede each quotation mark.</summary>
internal readonly struct WireTwiceEscaped
{
}

/// <summary>
/// Reads the structure of UTF-8 JSON. A method takes a position and returns the next one. Nothing matches at a failed position, so errors
/// need to be checked only at the end of an object.
/// </summary>
internal static class WireCursor
{
    /// <summary>A position after the end of every supported text. Small additions to it do not overflow.</summary>
    public const int Failed = 0x7FFF_FF00;

    /// <summary>The maximum depth of System.Text.Json.</summary>
    public const int MaxDepth = 64;

    /// <summary>Determines whether all positions in the text are less than <see cref="Failed"/>.</summary>
    public static bool Fits(ReadOnlySpan<byte> utf8) => utf8.Length < Failed;

    /// <summary>Determines whether only blanks follow.</summary>
    public static bool IsEndOfText(ReadOnlySpan<byte> utf8, int at) =>
        at == utf8.Length || SkipBlanks<WirePlain>(utf8, at) == utf8.Length;

    /// <summary>Fails at a position.</summary>
    /// <param name="at">The position of the faulty value.</param>
    /// <param name="problem">The description of the problem; null if the text is not JSON.</param>
    public static int Fail<TForm>(int at, string? problem) =>
        typeof(TForm) == typeof(WireStrict) ? throw new WireFault(at, problem) : Failed;

    /// <summary>Moves past the bytes if they are at the position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(ReadOnlySpan<byte> utf8, ref int at, ReadOnlySpan<byte> expected)
    {
        if (!WireScan.IsAt(utf8, at, expected))
            return false;
        at += expected.Length;
        return true;
    }

    /// <summary>Moves to the value of a member if its name, including quotation marks, is at the position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is<TForm>(ReadOnlySpan<byte> utf8, ref int at, ReadOnlySpan<byte> name)
    {
        int end = at + name.Length;
        if (typeof(TForm) == typeof(WireEscaped))
        {
            // \"name\"
            end += 2;
            if (!Has(utf8, at, '\\') || !WireScan.IsAt(utf8, end - 2, "\\\""u8) || !WireScan.IsAt(utf8, at + 1, name.Slice(0, name.Length - 1)))
                return false;
        }
        else if (typeof(TForm) == typeof(WireTwiceEscaped))
        {
            // \\\"name\\\"
            end += 6;
            if (!IsQuote<TForm>(utf8, at) || !IsQuote<TForm>(utf8, end - 4) || !WireScan.IsAt(utf8, at + 4, name.Slice(1, name.Length - 2)))
                return false;
        }
        else if (!WireScan.IsAt(utf8, at, name))
        {
            return false;
        }
        at = Has(utf8, end, ':') ? end + 1 : Colon<TForm>(utf8, end);
        return true;
    }

    /// <summary>Moves into an object, to its first name or its end; fails if there is no object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Begin<TForm>(ReadOnlySpan<byte> utf8, int at) =>
        Has(utf8, at, '{') && IsQuote<TForm>(utf8, at + 1) ? at + 1 : BeginOverBlanks<TForm>(utf8, at);

    /// <summary>Moves past null; fails if there is another value, which must be an object.</summary>
    public static int NoObject<TForm>(ReadOnlySpan<byte> utf8, int at)
    {
        at = SkipBlanks<TForm>(utf8, at);
        if (Is(utf8, ref at, "null"u8))
            return at;
        int brace = Has(utf8, at, '{') ? SkipBlanks<TForm>(utf8, at + 1) : at;
        return brace == at ? Fail<TForm>(at, "Expected an object") : Fail<TForm>(brace, null);
    }

    /// <summary>Moves from the end of a member's value to the next name, or to the end of the object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Next<TForm>(ReadOnlySpan<byte> utf8, int at)
    {
        if (Has(utf8, at, ',') && IsQuote<TForm>(utf8, at + 1))
            return at + 1;
        return Has(utf8, at, '}') ? at : NextOverBlanks<TForm>(utf8, at);
    }

    /// <summary>Moves from the end of a record in a member to the next name, and records whether the value is null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int After<TForm>(ReadOnlySpan<byte> utf8, int at, object? value, int member, ref WireDetails? details)
    {
        if (value is null)
            NoteNull(at, member, ref details);
        else if (details is not null)
            details.Forget(member);
        return Next<TForm>(utf8, at);
    }

    /// <summary>Reads an unknown member, unless a member was read since the start or the object ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Rest<TForm>(ReadOnlySpan<byte> utf8, int at, int start, int depth, ref WireDetails? details) =>
        at != start || Has(utf8, at, '}') ? at : Additional<TForm>(utf8, at, depth, ref details);

    /// <summary>Determines whether the object has no more members or reading has failed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsOver(ReadOnlySpan<byte> utf8, int at) => (uint)at >= (uint)utf8.Length || utf8[at] is (byte)'}';

    /// <summary>Determines whether the object ends at the position.</summary>
    public static bool IsEnd(ReadOnlySpan<byte> utf8, int at) => Has(utf8, at, '}');

    /// <summary>Moves past the end of an object.</summary>
    public static int End(ReadOnlySpan<byte> utf8, int at) => Has(utf8, at, '}') ? at + 1 : Failed;

    /// <summary>Moves past the end of an object without a required member.</summary>
    public static int Missing<TForm>(int at, string name) =>
        Fail<TForm>(at - 1, typeof(TForm) == typeof(WireStrict) ? $"The required member '{name}' is missing or null." : null);

    /// <summary>Reads a name and moves to the value; returns false at the end of the object.</summary>
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
            end += QuoteLength<TForm>();
        }
        else
        {
            end = WireValue.OddText<TForm>(utf8, at, out string? text);
            name = text is null ? default : WireUtf8.Encode(text);
        }
        at = Colon<TForm>(utf8, end);
        return at != Failed;
    }

    /// <summary>Moves into an array, to its first item or its end; fails if there is no array.</summary>
    public static int BeginList<TForm>(ReadOnlySpan<byte> utf8, int at)
    {
        at = Has(utf8, at, '[') ? at : SkipBlanks<TForm>(utf8, at);
        return Has(utf8, at, '[') ? SkipBlanks<TForm>(utf8, at + 1) : Failed;
    }

    /// <summary>Determines whether the array ends at the position.</summary>
    public static bool IsEndOfList(ReadOnlySpan<byte> utf8, int at) => Has(utf8, at, ']');

    /// <summary>Moves from the end of an item to the next one or to the end of the array; returns false if there is neither.</summary>
    public static bool NextItem<TForm>(ReadOnlySpan<byte> utf8, ref int at)
    {
        if (!Has(utf8, at, ',') && !Has(utf8, at, ']'))
            at = SkipBlanks<TForm>(utf8, at);
        if (!Has(utf8, at, ','))
            return false;
        at = SkipBlanks<TForm>(utf8, at + 1);
        return true;
    }

    /// <summary>Reads an array in a member.</summary>
    public static int List<TForm, T>(
        ReadOnlySpan<byte> utf8, int at, int depth, WireRead<T> read, bool allowsNull, int member, ref WireDetails? details, out ValueList<T> value)
    {
        value = default;
        int first = BeginList<TForm>(utf8, at);
        if (first == Failed)
            return Null<TForm>(utf8, at, "Expected an array", member, ref details);

        details?.Forget(member);
        at = first;
        var items = default(WireItems<T>);
        if (!IsEndOfList(utf8, at))
        {
            do
            {
                int end = read(utf8, at, depth + 2, out T? item);
                if (end == Failed || (item is null && !allowsNull))
                    return Fail<TForm>(at, "Expected a value");

                items.Add(item!);
                at = end;
            }
            while (NextItem<TForm>(utf8, ref at));
        }
        if (!IsEndOfList(utf8, at))
            return Fail<TForm>(at, null);
        value = new(items.TakeArray());
        return Next<TForm>(utf8, at + 1);
    }

    /// <summary>Reads an object with arbitrary names in a member.</summary>
    public static int Map<TForm, T>(
        ReadOnlySpan<byte> utf8, int at, int depth, WireRead<T> read, bool allowsNull, int member, ref WireDetails? details, out ValueMap<T> value)
    {
        value = default;
        int next = Begin<TForm>(utf8, at);
        if (next == Failed)
            return Null<TForm>(utf8, at, "Expected an object", member, ref details);

        details?.Forget(member);
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        while (Name<TForm>(utf8, ref next, out ReadOnlySpan<byte> name))
        {
            int end = read(utf8, next, depth + 2, out T? item);
            if (end == Failed || (item is null && !allowsNull))
                return Fail<TForm>(next, "Expected a value");
            items[WireScan.Text(name)] = item!;
            next = Next<TForm>(utf8, end);
        }
        if (!IsEnd(utf8, next))
            return Fail<TForm>(next, null);

        // The value may be cached for other messages, so users must not change it.
        value = new(new ReadOnlyDictionary<string, T>(items));
        return Next<TForm>(utf8, next + 1);
    }

    /// <summary>Reads null in a member and moves to the next name; fails if there is another value.</summary>
    public static int Null<TForm>(ReadOnlySpan<byte> utf8, int at, string expected, int member, ref WireDetails? details)
    {
        at = SkipBlanks<TForm>(utf8, at);
        if (!Is(utf8, ref at, "null"u8))
            return Fail<TForm>(at, expected);
        NoteNull(at, member, ref details);
        return Next<TForm>(utf8, at);
    }

    /// <summary>Moves past blanks.</summary>
    public static int SkipBlanks<TForm>(ReadOnlySpan<byte> utf8, int at)
    {
        if (!IsEscaped<TForm>())
            return at <= utf8.Length ? WireScan.EndOfBlanks(utf8, at) : Failed;

        // A line break in a string is an error unless it is escaped.
        while (Has(utf8, at, ' ') || (typeof(TForm) == typeof(WireEscaped) && WireScan.IsAt(utf8, at, "\\n"u8)))
            at += utf8[at] is (byte)' ' ? 1 : 2;
        return at <= utf8.Length ? at : Failed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsQuote<TForm>(ReadOnlySpan<byte> utf8, int at)
    {
        if (typeof(TForm) == typeof(WireTwiceEscaped))
            return WireScan.IsAt(utf8, at, "\\\\\\\""u8);
        return typeof(TForm) == typeof(WireEscaped) ? Has(utf8, at, '\\') && Has(utf8, at + 1, '"') : Has(utf8, at, '"');
    }

    public static int QuoteLength<TForm>() => typeof(TForm) == typeof(WireTwiceEscaped) ? 4 : typeof(TForm) == typeof(WireEscaped) ? 2 : 1;

    public static bool IsEscaped<TForm>() => typeof(TForm) == typeof(WireEscaped) || typeof(TForm) == typeof(WireTwiceEscaped);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Has(ReadOnlySpan<byte> utf8, int at, char expected) => (uint)at < (uint)utf8.Length && utf8[at] == expected;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int BeginOverBlanks<TForm>(ReadOnlySpan<byte> utf8, int at)
    {
        at = SkipBlanks<TForm>(utf8, at);
        if (!Has(utf8, at, '{'))
            return Failed;
        at = SkipBlanks<TForm>(utf8, at + 1);
        return IsQuote<TForm>(utf8, at) || Has(utf8, at, '}') ? at : Failed;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int NextOverBlanks<TForm>(ReadOnlySpan<byte> utf8, int at)
    {
        // As Amazon SNS writes it.
        if (!IsEscaped<TForm>() && WireScan.IsAt(utf8, at, ",\n  \""u8))
            return at + 4;
        at = SkipBlanks<TForm>(utf8, at);
        if (Has(utf8, at, '}'))
            return at;
        int next = Has(utf8, at, ',') ? SkipBlanks<TForm>(utf8, at + 1) : Failed;
        return IsQuote<TForm>(utf8, next) ? next : Fail<TForm>(at, null);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Colon<TForm>(ReadOnlySpan<byte> utf8, int at)
    {
        at = Has(utf8, at, ' ') && Has(utf8, at + 1, ':') ? at + 1 : SkipBlanks<TForm>(utf8, at);
        return Has(utf8, at, ':') ? at + 1 : Fail<TForm>(at, null);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Additional<TForm>(ReadOnlySpan<byte> utf8, int at, int depth, ref WireDetails? details)
    {
        int start = at;
        if (IsEscaped<TForm>() || !Name<TForm>(utf8, ref at, out ReadOnlySpan<byte> name))
            return Fail<TForm>(at, null);

        // The name may be that of a known member. If so, it is read again without escape sequences.
        string text = WireScan.Text(name);
        if (utf8.Slice(start, at - start).IndexOf((byte)'\\') >= 0 && WireNames.IsPlain(text))
            return Fail<TForm>(at, null);
        try
        {
            var reader = new Utf8JsonReader(utf8.Slice(at), new JsonReaderOptions { MaxDepth = MaxDepth - depth });
            reader.Read();
            JsonElement value = JsonElement.ParseValue(ref reader);
            if (!WireUtf8.IsValid(utf8.Slice(at, (int)reader.BytesConsumed)))
                return Fail<TForm>(at, "The text is not valid Unicode.");
            (details ??= new WireDetails()).SetAdditional(text, value);
            return Next<TForm>(utf8, at + (int)reader.BytesConsumed);
        }
        catch (JsonException)
        {
            return Fail<TForm>(at, null);
        }
    }

    private static void NoteNull(int at, int member, ref WireDetails? details)
    {
        if (at != Failed)
            (details ??= new WireDetails()).SetNull(member);
    }
}
