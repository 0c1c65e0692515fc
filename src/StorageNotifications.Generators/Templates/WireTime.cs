using System;
using System.Buffers.Text;

namespace StorageNotifications.Runtime;

/// <summary>Reads times in ISO 8601 and writes them as AWS does.</summary>
internal static class WireTime
{
    /// <summary>Length of 2024-01-02T03:04:05.1234567+00:00.</summary>
    public const int MostBytes = 33;

    private const int WithoutFraction = 19;

    /// <summary>Length of 2024-01-02T03:04:05Z.</summary>
    public const int BytesInSeconds = 20;

    /// <summary>Length of 2024-01-02T03:04:05.123Z.</summary>
    public const int BytesInMilliseconds = 24;

    /// <summary>Reads a time of one of these lengths, if it is written as AWS does.</summary>
    public static bool TryParseUsual(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        bool hasMilliseconds = text.Length == BytesInMilliseconds;
        if (text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':'
            || text[19] != (hasMilliseconds ? '.' : 'Z') || text[text.Length - 1] != 'Z')
        {
            return false;
        }

        int year = (TwoDigits(text, 0) * 100) + TwoDigits(text, 2), month = TwoDigits(text, 5), day = TwoDigits(text, 8);
        int hour = TwoDigits(text, 11), minute = TwoDigits(text, 14), second = TwoDigits(text, 17);
        int milliseconds = hasMilliseconds ? (TwoDigits(text, 20) * 10) + text[22] - '0' : 0;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || milliseconds < 0
            || (hasMilliseconds && text[22] is < (byte)'0' or > (byte)'9'))
        {
            return false;
        }
        long ticks = new DateTime(year, month, day, hour, minute, second).Ticks + (milliseconds * TimeSpan.TicksPerMillisecond);
        value = new DateTimeOffset(ticks, TimeSpan.Zero);
        return true;
    }

    /// <summary>Reads a date, or a date and time; without an offset it is in UTC. Digits beyond the seventh decimal are dropped.</summary>
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

    /// <summary>Writes milliseconds, or whole seconds if that is usual and enough; 7 decimals where they are needed.</summary>
    public static int Format(DateTimeOffset value, bool inSeconds, Span<byte> text)
    {
        // 2024-01-02T03:04:05.1234567+00:00
        _ = Utf8Formatter.TryFormat(value, text, out _, 'O');
        int length = WithoutFraction;
        long fraction = value.Ticks % TimeSpan.TicksPerSecond;
        if (fraction != 0 || !inSeconds)
            length += fraction % TimeSpan.TicksPerMillisecond == 0 ? ".123".Length : ".1234567".Length;
        if (value.Offset == TimeSpan.Zero)
        {
            text[length] = (byte)'Z';
            return length + 1;
        }
        ReadOnlySpan<byte> offset = text.Slice(MostBytes - "+00:00".Length, "+00:00".Length);
        offset.CopyTo(text.Slice(length));
        return length + offset.Length;
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

        // DateTimeOffset knows no more than 14 hours.
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

    // Far below zero if they are no digits.
    private static int TwoDigits(ReadOnlySpan<byte> text, int at)
    {
        int tens = text[at] - '0', ones = text[at + 1] - '0';
        return (uint)tens <= 9 && (uint)ones <= 9 ? (tens * 10) + ones : -10_000;
    }
}
