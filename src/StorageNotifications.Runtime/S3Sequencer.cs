using System;
using System.ComponentModel;
using System.Globalization;

namespace StorageNotifications.Runtime;

/// <summary>
/// Orders the events of one object key: of two sequencers the greater is the later. They are hexadecimal numbers of any length;
/// those of different keys or of different buckets say nothing about one another.
/// </summary>
[TypeConverter(typeof(S3Sequencer.TextConverter))]
internal readonly partial struct S3Sequencer : IEquatable<S3Sequencer>, IComparable<S3Sequencer>, IComparable
{
    private readonly string? _text;

    /// <summary>Takes a sequencer as a message has it; the text is kept as it is.</summary>
    /// <param name="text">Hexadecimal digits, usually 16 or 18.</param>
    public S3Sequencer(string text)
    {
        _text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>Whether the left one is the same as the right one, apart from case and leading zeros.</summary>
    public static bool operator ==(S3Sequencer left, S3Sequencer right) => left.CompareTo(right) == 0;

    /// <summary>Whether the left one is another than the right one.</summary>
    public static bool operator !=(S3Sequencer left, S3Sequencer right) => left.CompareTo(right) != 0;

    /// <summary>Whether the left one is earlier than the right one.</summary>
    public static bool operator <(S3Sequencer left, S3Sequencer right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is earlier than the right one, or the same.</summary>
    public static bool operator <=(S3Sequencer left, S3Sequencer right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is later than the right one.</summary>
    public static bool operator >(S3Sequencer left, S3Sequencer right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is later than the right one, or the same.</summary>
    public static bool operator >=(S3Sequencer left, S3Sequencer right) => left.CompareTo(right) >= 0;

    /// <summary>Compares as Amazon S3 says: pad the shorter with zeros on the left, then compare the digits.</summary>
    /// <param name="other">A sequencer of the same key.</param>
    public int CompareTo(S3Sequencer other)
    {
        string mine = ToString();
        string others = other.ToString();
        int myZeros = CountZeros(mine);
        int otherZeros = CountZeros(others);
        int myDigits = mine.Length - myZeros;
        int otherDigits = others.Length - otherZeros;
        return myDigits == otherDigits
            ? string.Compare(mine, myZeros, others, otherZeros, myDigits, StringComparison.OrdinalIgnoreCase)
            : myDigits.CompareTo(otherDigits);
    }

    /// <summary>Compares with another sequencer; everything is later than null.</summary>
    /// <param name="obj">A sequencer, or null.</param>
    /// <exception cref="ArgumentException">The object is something else.</exception>
    public int CompareTo(object? obj)
    {
        if (obj is null)
            return 1;
        return obj is S3Sequencer other ? CompareTo(other) : throw new ArgumentException("Not an S3Sequencer.", nameof(obj));
    }

    /// <summary>Whether both are the same, apart from case and leading zeros.</summary>
    /// <param name="other">A sequencer.</param>
    public bool Equals(S3Sequencer other) => CompareTo(other) == 0;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is S3Sequencer other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        string text = ToString();
        return StringComparer.OrdinalIgnoreCase.GetHashCode(text.Substring(CountZeros(text)));
    }

    /// <summary>The text as it came.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Lets libraries such as Newtonsoft.Json read and write this type as a text.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class TextConverter : TypeConverter
    {
        /** <inheritdoc /> */ public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);
        /** <inheritdoc /> */ public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => new S3Sequencer((string)value);
    }

    private static int CountZeros(string text)
    {
        int zeros = 0;
        while (zeros < text.Length && text[zeros] == '0')
            zeros++;
        return zeros;
    }
}
