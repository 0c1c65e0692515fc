using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>Finds the messages in a value.</summary>
/// <param name="utf8">The whole text.</param>
/// <param name="at">The position of the value or of white space before it.</param>
/// <param name="depth">The number of wrappers around this text.</param>
/// <param name="found">The list to which the messages are added.</param>
/// <returns>The position after the value, or <see cref="WireCursor.Failed"/>.</returns>
internal delegate int WireFind<T>(ReadOnlySpan<byte> utf8, int at, int depth, ref WireItems<T> found)
    where T : class;

/// <summary>Reads wrappers in their usual form, and the strings in them that contain JSON.</summary>
internal static class WireWithin
{
    /// <summary>Moves into a string that contains JSON.</summary>
    public static bool Begin<TForm>(ReadOnlySpan<byte> utf8, ref int at)
    {
        at = WireCursor.SkipBlanks<TForm>(utf8, at);
        bool isText = WireCursor.IsQuote<TForm>(utf8, at);
        at += WireCursor.QuoteLength<TForm>();
        return isText;
    }

    /// <summary>Moves from the end of the JSON out of the string, and to the next name.</summary>
    public static int End<TForm, TInner>(ReadOnlySpan<byte> utf8, int at)
    {
        at = WireCursor.SkipBlanks<TInner>(utf8, at);
        return WireCursor.IsQuote<TForm>(utf8, at) ? WireCursor.Next<TForm>(utf8, at + WireCursor.QuoteLength<TForm>()) : WireCursor.Failed;
    }

    /// <summary>Copies the unescaped value of a string, and moves to the next name.</summary>
    public static int Unescape(ReadOnlySpan<byte> utf8, int at, out byte[] rented, out int length)
    {
        rented = Array.Empty<byte>();
        length = 0;
        if (at >= utf8.Length)
            return WireCursor.Failed;
        var reader = new Utf8JsonReader(utf8.Slice(at));
        try
        {
            if (!reader.Read() || reader.TokenType is not JsonTokenType.String)
                return WireCursor.Failed;
            rented = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
            length = reader.CopyString(rented);
            return WireCursor.Next<WirePlain>(utf8, at + (int)reader.BytesConsumed);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The text is not JSON or not Unicode. Parsing the whole text reports the error.
            return WireCursor.Failed;
        }
    }

    /// <summary>Finds the messages in the items of an array, which must not be empty.</summary>
    public static int Items<T>(ReadOnlySpan<byte> utf8, int at, int depth, WireFind<T> find, ref WireItems<T> found)
        where T : class
    {
        at = WireCursor.BeginList<WirePlain>(utf8, at);
        do
            at = find(utf8, at, depth, ref found);
        while (WireCursor.NextItem<WirePlain>(utf8, ref at));
        return WireCursor.IsEndOfList(utf8, at) ? WireCursor.Next<WirePlain>(utf8, at + 1) : WireCursor.Failed;
    }

    /// <summary>Moves past an object whose members are strings without escape sequences, or objects of these if it has two levels. Without a level, it has no members.</summary>
    public static int Texts<TForm>(ReadOnlySpan<byte> utf8, int at, int levels)
    {
        at = WireCursor.Begin<TForm>(utf8, at);
        while (levels > 0 && WireCursor.Name<TForm>(utf8, ref at, out _))
            at = levels == 1 ? WireSkip.Text<TForm>(utf8, at, out _) : Texts<TForm>(utf8, at, levels - 1);
        return WireCursor.Next<TForm>(utf8, WireCursor.End(utf8, at));
    }

    /// <summary>Moves to the value of a member if its name, which includes the quotation marks, is next. Fails if the member occurred before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is<TForm>(ReadOnlySpan<byte> utf8, ref int at, ReadOnlySpan<byte> name, ref int seen, int member)
    {
        if (!WireCursor.Is<TForm>(utf8, ref at, name))
            return false;
        int bit = 1 << member;
        bool isFirst = (seen & bit) == 0;
        seen |= bit;
        if (!isFirst)
            at = WireCursor.Failed;
        return isFirst;
    }

    /// <summary>Moves past a member that is a string without escape sequences if its name is next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Text<TForm>(ReadOnlySpan<byte> utf8, ref int at, ReadOnlySpan<byte> name, ref int seen, int member)
    {
        if (Is<TForm>(utf8, ref at, name, ref seen, member))
            at = WireSkip.Text<TForm>(utf8, at, out _);
    }

    /// <summary>Gets the JSON value of the first member with a name in a valid object, or null.</summary>
    public static ReadOnlySpan<byte> Member(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> name)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        while (WireTokens.NextMember(ref reader))
        {
            bool isFound = WireSkip.Same(WireTokens.Bytes(ref reader), name);
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isFound)
                return utf8.Slice(start, (int)reader.BytesConsumed - start);
        }
        return "null"u8;
    }
}
