namespace StorageNotifications.Runtime;

/// <summary>Encodes and decodes object keys. Messages from Amazon S3 contain encoded keys; requests to S3 take decoded keys.</summary>
internal static class S3ObjectKey
{
    private const int BufferSize = 4096;

    // For keys that fit into it, one after the other. ArrayPool and Span are not in .NET Standard 2.0.
    [global::System.ThreadStatic]
    private static byte[]? _buffer;

    /// <summary>Decodes an object key: <c>red+flower%21.jpg</c> becomes <c>red flower!.jpg</c>.</summary>
    /// <param name="encodedKey">A key in <c>application/x-www-form-urlencoded</c> form, in UTF-8.</param>
    public static string Decode(string encodedKey)
    {
        if (encodedKey is null)
            throw new global::System.ArgumentNullException(nameof(encodedKey));
        if (encodedKey.IndexOf('%') < 0 && encodedKey.IndexOf('+') < 0)
            return encodedKey;

        byte[] utf8 = encodedKey.Length > BufferSize ? new byte[encodedKey.Length] : _buffer ??= new byte[BufferSize];
        int length = 0, at = 0;
        for (; at < encodedKey.Length && encodedKey[at] <= '~'; at++)
        {
            char c = encodedKey[at];
            int value = c is '%' && at + 2 < encodedKey.Length ? (Digit(encodedKey[at + 1]) << 4) | Digit(encodedKey[at + 2]) : -1;
            at += value < 0 ? 0 : 2;
            utf8[length++] = value >= 0 ? (byte)value : c is '+' ? (byte)' ' : (byte)c;
        }
        return at < encodedKey.Length ? global::System.Net.WebUtility.UrlDecode(encodedKey)! : global::System.Text.Encoding.UTF8.GetString(utf8, 0, length);
    }

    /// <summary>Encodes an object key as messages from Amazon S3 do: a space becomes <c>+</c>, and a slash is unchanged.</summary>
    /// <param name="key">A decoded key.</param>
    public static string Encode(string key)
    {
        if (key is null)
            throw new global::System.ArgumentNullException(nameof(key));

        var encoded = new global::System.Text.StringBuilder(key.Length);
        foreach (byte b in global::System.Text.Encoding.UTF8.GetBytes(key))
        {
            if (b is (byte)' ')
                encoded.Append('+');
            else if (IsPlain((char)b))
                encoded.Append((char)b);
            else
                encoded.Append('%').Append(b.ToString("X2", global::System.Globalization.CultureInfo.InvariantCulture));
        }
        return encoded.ToString();
    }

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : (c | ' ') is >= 'a' and <= 'f' ? (c | ' ') - 'a' + 10 : -1;

    private static bool IsPlain(char c)
    {
        return c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '/' or '-' or '_' or '.' or '*';
    }
}
