using System;
using System.Buffers;
using System.Text;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>Converts a string to UTF-8 in a rented buffer.</summary>
internal readonly ref struct WireUtf8
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const int MostChars = 1 << 28;

    private readonly byte[] _rented;
    private readonly int _length;

    /// <exception cref="JsonException">The string contains a lone surrogate.</exception>
    public WireUtf8(string text)
        : this((text ?? throw new ArgumentNullException("json")).AsSpan())
    {
    }

    /// <exception cref="JsonException">The string contains a lone surrogate.</exception>
    public WireUtf8(ReadOnlySpan<char> text)
    {
        _rented = Array.Empty<byte>();
        try
        {
            // For very long strings, the maximum byte count would exceed the maximum length of an array.
            _rented = ArrayPool<byte>.Shared.Rent(text.Length < MostChars ? Strict.GetMaxByteCount(text.Length) : Strict.GetByteCount(text.ToString()));
            _length = WireScan.Encode(Strict, text, _rented);
        }
        catch (EncoderFallbackException error)
        {
            ArrayPool<byte>.Shared.Return(_rented);
            byte[] before = Strict.GetBytes(text.Slice(0, error.Index).ToString());
            throw new WireFault(before.Length, "The text is not valid Unicode.").LocateAtEnd(before, error);
        }
    }

    /// <summary>Converts a string to UTF-8. It must not contain lone surrogates.</summary>
    public static byte[] Encode(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Determines whether bytes are valid UTF-8.</summary>
    public static bool IsValid(ReadOnlySpan<byte> bytes)
    {
        if (WireScan.IsAscii(bytes))
            return true;
        try
        {
            _ = Strict.GetCharCount(bytes.ToArray());
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    public ReadOnlySpan<byte> Bytes => new(_rented, 0, _length);

    public static bool TryCreate(ReadOnlySpan<char> text, out WireUtf8 utf8)
    {
        utf8 = default;
        try
        {
            utf8 = new WireUtf8(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
    }
}
