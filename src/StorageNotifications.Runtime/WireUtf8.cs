using System;
using System.Buffers;
using System.Text;
using System.Text.Json;

namespace StorageNotifications.Runtime;

/// <summary>A text in UTF-8, for as long as it takes to read it.</summary>
internal readonly ref struct WireUtf8
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const int MostChars = 1 << 28;

    private readonly byte[] _rented;
    private readonly int _length;

    /// <exception cref="JsonException">The text has half of a surrogate pair, which has no such form.</exception>
    public WireUtf8(string text)
        : this((text ?? throw new ArgumentNullException("json")).AsSpan())
    {
    }

    /// <exception cref="JsonException">The text has half of a surrogate pair, which has no such form.</exception>
    public WireUtf8(ReadOnlySpan<char> text)
    {
        _rented = Array.Empty<byte>();
        try
        {
            // Of the longest texts, room for the worst case is more than there can be.
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

    /// <summary>Gets a text in UTF-8; there is none for half of a surrogate pair.</summary>
    public static byte[] Encode(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Whether bytes are a text in UTF-8.</summary>
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
