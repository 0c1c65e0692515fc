using System;

namespace StorageNotifications.Runtime;

/// <summary>Parses integers in all formats that JSON allows: 1000, 1e3, 10.00E+2.</summary>
internal static class WireNumber
{
    /// <summary>The length of -9223372036854775808.</summary>
    public const int MostBytes = 20;

    /// <summary>Gets the value of a JSON number if it is a 64-bit integer.</summary>
    public static bool TryParse(ReadOnlySpan<byte> number, out long value)
    {
        value = 0;
        bool isNegative = number[0] is (byte)'-';
        long exponent = 0;
        int end = number.IndexOfAny((byte)'e', (byte)'E');
        if (end < 0)
            end = number.Length;
        else
            exponent = ReadExponent(number.Slice(end + 1));

        // Zeros are counted until another digit follows, so that trailing zeros are only powers of ten.
        long zeros = 0;
        bool isFraction = false;
        for (int i = isNegative ? 1 : 0; i < end; i++)
        {
            if (number[i] is (byte)'.')
            {
                isFraction = true;
                continue;
            }
            if (isFraction)
                exponent--;
            zeros++;
            int digit = number[i] - '0';
            if (digit == 0)
                continue;
            if (!TryShift(ref value, zeros, digit))
                return false;
            zeros = 0;
        }
        if (value != 0 && (zeros + exponent < 0 || !TryShift(ref value, zeros + exponent, 0)))
            return false;

        // The value is computed as a negative number, because the negative range is larger.
        if (isNegative)
            return true;
        if (value == long.MinValue)
            return false;
        value = -value;
        return true;
    }

    // value * 10^places - digit
    private static bool TryShift(ref long value, long places, int digit)
    {
        for (; value != 0 && places > 0; places--)
        {
            if (value < long.MinValue / 10)
                return false;
            value *= 10;
        }
        if (value < long.MinValue + digit)
            return false;
        value -= digit;
        return true;
    }

    private static long ReadExponent(ReadOnlySpan<byte> digits)
    {
        const long Enough = 1_000_000_000_000;
        bool isNegative = digits[0] is (byte)'-';
        long exponent = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            byte digit = digits[i];
            if (digit is >= (byte)'0' and <= (byte)'9' && exponent < Enough)
                exponent = (exponent * 10) + (digit - '0');
        }
        return isNegative ? -exponent : exponent;
    }
}
