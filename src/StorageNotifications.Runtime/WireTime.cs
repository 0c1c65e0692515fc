using System;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.InteropServices;

namespace StorageNotifications.Runtime;

/// <summary>Parses ISO 8601 times and formats them like AWS.</summary>
internal static class WireTime
{
    /// <summary>The length of 2024-01-02T03:04:05.1234567+00:00.</summary>
    public const int MostBytes = 33;

    private const int WithoutFraction = 19;

    /// <summary>The length of 2024-01-02T03:04:05Z.</summary>
    public const int BytesInSeconds = 20;

    /// <summary>The length of 2024-01-02T03:04:05.123Z.</summary>
    public const int BytesInMilliseconds = 24;

    /// <summary>Parses a time of one of these lengths if it has the format of AWS.</summary>
    public static bool TryParseUsual(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        ulong last = text.Length == BytesInMilliseconds
            ? Eight(text.Slice(16))
            : Lengthen(text.Slice(16));
        if (!TryDigits(Eight(text), 0x2D30_302D_3030_3030, 0x7F76_767F_7676_7676, out ulong date)
            || !TryDigits(Eight(text.Slice(8)), 0x3030_3A30_3054_3030, 0x7676_7F76_767F_7676, out ulong hours)
            || !TryDigits(last, 0x5A30_3030_2E30_303A, 0x7F76_7676_7F76_767F, out ulong seconds))
        {
            return false;
        }

        int year = (TwoDigits(date, 0) * 100) + TwoDigits(date, 2), month = TwoDigits(date, 5), day = TwoDigits(hours, 0);
        int hour = TwoDigits(hours, 3), minute = TwoDigits(hours, 6), second = TwoDigits(seconds, 1);
        if (year == 0 || month is 0 or > 12 || day == 0 || (day > 28 && day > DateTime.DaysInMonth(year, month)) || hour > 23 || minute > 59 || second > 59)
            return false;
        int milliseconds = (TwoDigits(seconds, 4) * 10) + (int)((seconds >> 48) & 0xFF);
        value = new DateTimeOffset(
            new DateTime(year, month, day, hour, minute, second).Ticks + (milliseconds * TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
        return true;
    }

    /// <summary>Parses a date, or a date and time. The default offset is UTC. Digits after the seventh decimal are ignored.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!TryTake(ref text, 4, out int year) || !TryTake(ref text, (byte)'-') || !TryTake(ref text, 2, out int month)
            || !TryTake(ref text, (byte)'-') || !TryTake(ref text, 2, out int day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        long ticks = new DateTime(year, month, day).Ticks;
        var offset = TimeSpan.Zero;
        if (!text.IsEmpty && (!TryTakeTime(ref text, ref ticks) || !TryTakeOffset(ref text, out offset)))
            return false;
        long utc = ticks - offset.Ticks;
        if (!text.IsEmpty || utc < 0 || utc > DateTime.MaxValue.Ticks)
            return false;
        value = new DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>Writes milliseconds, or seconds if they are usual and sufficient, or 7 decimals if they are needed.</summary>
    public static int Format(DateTimeOffset value, bool inSeconds, Span<byte> text)
    {
        long fraction = value.Ticks % TimeSpan.TicksPerSecond;
        long rest = fraction % TimeSpan.TicksPerMillisecond;
        return rest == 0 && value.Offset == TimeSpan.Zero
            ? FormatUsual(value.UtcDateTime, inSeconds && fraction == 0, text)
            : FormatExact(value, fraction == 0 && inSeconds, rest == 0, text);
    }

    private static int FormatExact(DateTimeOffset value, bool inSeconds, bool inMilliseconds, Span<byte> text)
    {
        // 2024-01-02T03:04:05.1234567+00:00
        _ = Utf8Formatter.TryFormat(value, text, out _, 'O');
        int length = WithoutFraction;
        if (!inSeconds)
            length += inMilliseconds ? ".123".Length : ".1234567".Length;
        if (value.Offset == TimeSpan.Zero)
        {
            text[length] = (byte)'Z';
            return length + 1;
        }
        ReadOnlySpan<byte> offset = text.Slice(MostBytes - "+00:00".Length, "+00:00".Length);
        offset.CopyTo(text.Slice(length));
        return length + offset.Length;
    }

    // 2024-01-02T03:04:05.678Z, 2024-01-02T03:04:05Z
    private static int FormatUsual(DateTime time, bool inSeconds, Span<byte> text)
    {
        "2024-01-02T03:04:05.678Z"u8.CopyTo(text);
        int year = time.Year, milliseconds = (int)(time.Ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerMillisecond);
        PutTwoDigits(text, 0, year / 100);
        PutTwoDigits(text, 2, year % 100);
        PutTwoDigits(text, 5, time.Month);
        PutTwoDigits(text, 8, time.Day);
        PutTwoDigits(text, 11, milliseconds / 3_600_000);
        PutTwoDigits(text, 14, milliseconds / 60_000 % 60);
        PutTwoDigits(text, 17, milliseconds / 1_000 % 60);
        PutTwoDigits(text, 20, milliseconds / 10 % 100);
        text[22] = (byte)('0' + (milliseconds % 10));
        int length = inSeconds ? BytesInSeconds : BytesInMilliseconds;
        text[length - 1] = (byte)'Z';
        return length;
    }

    private static void PutTwoDigits(Span<byte> text, int at, int value)
    {
        text[at] = (byte)('0' + (value / 10));
        text[at + 1] = (byte)('0' + (value % 10));
    }

    // T03:04, T03:04:05 or T03:04:05.678
    private static bool TryTakeTime(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        if (!TryTake(ref text, (byte)'T') || !TryTake(ref text, 2, out int hour) || !TryTake(ref text, (byte)':')
            || !TryTake(ref text, 2, out int minute) || hour > 23 || minute > 59)
        {
            return false;
        }
        ticks += (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        if (!TryTake(ref text, (byte)':'))
            return true;
        if (!TryTake(ref text, 2, out int second) || second > 59)
            return false;
        ticks += second * TimeSpan.TicksPerSecond;
        return !TryTake(ref text, (byte)'.') || TryTakeFraction(ref text, ref ticks);
    }

    private static bool TryTakeFraction(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        int digits = 0;
        for (long unit = TimeSpan.TicksPerSecond / 10; TryTake(ref text, 1, out int digit); unit /= 10)
        {
            ticks += unit * digit;
            digits++;
        }
        return digits > 0;
    }

    // Z, +01:00, +0100, or nothing
    private static bool TryTakeOffset(ref ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text.IsEmpty || TryTake(ref text, (byte)'Z'))
            return true;
        bool isNegative = TryTake(ref text, (byte)'-');
        if ((!isNegative && !TryTake(ref text, (byte)'+')) || !TryTake(ref text, 2, out int hours))
            return false;
        _ = TryTake(ref text, (byte)':');
        if (!TryTake(ref text, 2, out int minutes) || minutes > 59)
            return false;

        // DateTimeOffset allows offsets up to 14 hours.
        int total = (hours * 60) + minutes;
        offset = TimeSpan.FromMinutes(isNegative ? -total : total);
        return total <= 14 * 60;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> text, byte expected)
    {
        if (text.IsEmpty || text[0] != expected)
            return false;
        text = text.Slice(1);
        return true;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> text, int digits, out int value)
    {
        value = 0;
        if (text.Length < digits)
            return false;
        for (int i = 0; i < digits; i++)
        {
            byte digit = text[i];
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            value = (value * 10) + (digit - '0');
        }
        text = text.Slice(digits);
        return true;
    }

    // :05Z is :05.000Z
    private static ulong Lengthen(ReadOnlySpan<byte> seconds) =>
        seconds[3] is (byte)'Z' ? seconds[0] | ((ulong)seconds[1] << 8) | ((ulong)seconds[2] << 16) | 0x5A30_3030_2E00_0000 : 0;

    // BinaryPrimitives.ReadUInt64LittleEndian would load another assembly.
    private static ulong Eight(ReadOnlySpan<byte> text)
    {
        ulong letters = MemoryMarshal.Read<ulong>(text);
        return BitConverter.IsLittleEndian ? letters : BinaryPrimitives.ReverseEndianness(letters);
    }

    // Checks eight characters at once, with the first one in the lowest byte. A zero in the pattern requires a digit. The limit sets the
    // highest bit of each byte that is greater than 9, or greater than 0 if no digit is allowed.
    private static bool TryDigits(ulong letters, ulong pattern, ulong limit, out ulong digits)
    {
        digits = letters ^ pattern;
        return ((unchecked(digits + limit) | digits) & 0x8080_8080_8080_8080) == 0;
    }

    private static int TwoDigits(ulong digits, int at) => ((int)((digits >> (at * 8)) & 0xFF) * 10) + (int)((digits >> ((at + 1) * 8)) & 0xFF);
}
