namespace StorageNotifications.Runtime;

/// <summary>
/// Determines the order of the events of one object key: the event with the greater sequencer is later. Sequencers are hexadecimal numbers
/// of any length. Sequencers of different keys or buckets are not comparable.
/// </summary>
[global::System.ComponentModel.TypeConverter(typeof(S3Sequencer.TextConverter))]
internal readonly partial struct S3Sequencer : global::System.IEquatable<S3Sequencer>, global::System.IComparable<S3Sequencer>, global::System.IComparable
{
    private readonly string? _text;

    /// <summary>Initializes a sequencer from a message. The text is not changed.</summary>
    /// <param name="text">Hexadecimal digits, usually 16 or 18.</param>
    public S3Sequencer(string text)
    {
        _text = text ?? throw new global::System.ArgumentNullException(nameof(text));
    }

    /// <summary>Determines whether two sequencers are equal, ignoring case and leading zeros.</summary>
    public static bool operator ==(S3Sequencer left, S3Sequencer right) => left.CompareTo(right) == 0;

    /// <summary>Determines whether two sequencers differ, ignoring case and leading zeros.</summary>
    public static bool operator !=(S3Sequencer left, S3Sequencer right) => left.CompareTo(right) != 0;

    /// <summary>Determines whether the left sequencer is earlier than the right one.</summary>
    public static bool operator <(S3Sequencer left, S3Sequencer right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether the left sequencer is earlier than or equal to the right one.</summary>
    public static bool operator <=(S3Sequencer left, S3Sequencer right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether the left sequencer is later than the right one.</summary>
    public static bool operator >(S3Sequencer left, S3Sequencer right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether the left sequencer is later than or equal to the right one.</summary>
    public static bool operator >=(S3Sequencer left, S3Sequencer right) => left.CompareTo(right) >= 0;

    /// <summary>
    /// Compares two sequencers as Amazon S3 specifies: the shorter one is padded with zeros on the left, and then the digits are compared.
    /// </summary>
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
            ? string.Compare(mine, myZeros, others, otherZeros, myDigits, global::System.StringComparison.OrdinalIgnoreCase)
            : myDigits.CompareTo(otherDigits);
    }

    /// <summary>Compares the sequencer with an object; every sequencer is later than null.</summary>
    /// <param name="obj">A sequencer, or null.</param>
    /// <exception cref="global::System.ArgumentException">The object is not a sequencer.</exception>
    public int CompareTo(object? obj)
    {
        if (obj is null)
            return 1;
        return obj is S3Sequencer other ? CompareTo(other) : throw new global::System.ArgumentException("Not an S3Sequencer.", nameof(obj));
    }

    /// <summary>Determines whether two sequencers are equal, ignoring case and leading zeros.</summary>
    /// <param name="other">A sequencer.</param>
    public bool Equals(S3Sequencer other) => CompareTo(other) == 0;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is S3Sequencer other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        string text = ToString();
        return global::System.StringComparer.OrdinalIgnoreCase.GetHashCode(text.Substring(CountZeros(text)));
    }

    /// <summary>Gets the text of the sequencer.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Lets libraries such as Newtonsoft.Json read and write this type as a string.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class TextConverter : global::System.ComponentModel.TypeConverter
    {
        /** <inheritdoc /> */ public override bool CanConvertFrom(global::System.ComponentModel.ITypeDescriptorContext? context, global::System.Type sourceType) => sourceType == typeof(string);
        /** <inheritdoc /> */ public override object? ConvertFrom(global::System.ComponentModel.ITypeDescriptorContext? context, global::System.Globalization.CultureInfo? culture, object value) => new S3Sequencer((string)value);
    }

    private static int CountZeros(string text)
    {
        int zeros = 0;
        while (zeros < text.Length && text[zeros] is '0')
            zeros++;
        return zeros;
    }
}
