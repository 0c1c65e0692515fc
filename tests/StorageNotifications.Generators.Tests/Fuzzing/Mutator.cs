using System.Text;

namespace StorageNotifications.Fuzzing;

/// <summary>Damages JSON text in ways that typically cause parser bugs. The same seed produces the same mutations.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "null", "true", "{}", "[]", "\"\"", "0", "-0", "00", "1.0", "1e400", "-1E-5", "9223372036854775807", "9223372036854775808", "-", ".5",
            "123456789012345678901234567890", "\\u0000", "\\ud83d\\ude00", "\\ud800", "\\\"", "\\\\", "\\/", "\\x", "\t", "\n", "\u007F", "\u00FC",
            ",", ":", "{", "}", "[", "]", "\"", "\\", " ", "  \r\n", "//", "\"x\":1,", ",\"x\":{\"y\":[1,{}]}", "\"2024-02-29T23:59:59.999Z\"",
            "\"2023-02-29T00:00:00.000Z\"", "\"2024-01-01T24:00:00.000Z\"", "\"2024-01-01\"", "\"Records\":[],", "\"eventName\":null,", "\"key\":\"a\",",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xEF, 0xBB, 0xBF], [0],
    ];

    private readonly Random _random = new(seed);

    /// <summary>Applies one to four changes.</summary>
    public byte[] Change(byte[] json)
    {
        for (int i = _random.Next(1, 5); i > 0; i--)
            json = ChangeOnce(json);
        return json;
    }

    private byte[] ChangeOnce(byte[] json)
    {
        int at = _random.Next(json.Length + 1);
        int end = Math.Min(json.Length, at + _random.Next(1, 40));
        switch (_random.Next(10))
        {
            case 0:
                byte[] changed = [.. json];
                if (at < json.Length)
                    changed[at] ^= (byte)(1 << _random.Next(8));
                return changed;
            case 1:
                return json[..at];
            case 2:
                return [.. json[..at], .. json[end..]];
            case 3:
                return [.. json[..end], .. json[at..]];
            case 4:
                return EscapeOneLetter(json, at);
            case 5:
                return RepeatOneMember(json);
            case 6:
                return ReplaceOneValue(json);
            case 7:
                return [.. json[..at], .. new string(' ', _random.Next(1, 40)).Select(static c => (byte)c), .. json[at..]];
            case 8:
                return Wrap(json);
            default:
                return [.. json[..at], .. Piece(), .. json[at..]];
        }
    }

    private byte[] EscapeOneLetter(byte[] json, int at)
    {
        at = Array.FindIndex(json, at, static b => char.IsAsciiLetter((char)b));
        return at < 0 ? json : [.. json[..at], .. Encoding.ASCII.GetBytes($"\\u00{json[at]:x2}"), .. json[(at + 1)..]];
    }

    // Repeats a member with another value at the beginning of an object.
    private byte[] RepeatOneMember(byte[] json)
    {
        (int start, int end) = Name(json);
        int brace = Any(json, (byte)'{');
        return end < 0 || brace < 0 ? json : [.. json[..(brace + 1)], .. json[start..end], .. ":"u8, .. Piece(), .. ","u8, .. json[(brace + 1)..]];
    }

    private byte[] ReplaceOneValue(byte[] json)
    {
        (_, int end) = Name(json);
        int next = end < 0 ? -1 : Array.FindIndex(json, end, static b => b is (byte)',' or (byte)'}');
        return next < 0 ? json : [.. json[..end], .. ":"u8, .. Piece(), .. json[next..]];
    }

    // Wraps the text in an object, so that the members that identify the message are nested.
    private byte[] Wrap(byte[] json)
    {
        (int start, int end) = Name(json);
        return end < 0 ? json : [.. "{"u8, .. json[start..end], .. ":"u8, .. json, .. "}"u8];
    }

    private (int Start, int End) Name(byte[] json)
    {
        int colon = Any(json, (byte)':');
        int end = colon < 0 ? -1 : Array.LastIndexOf(json, (byte)'"', colon);
        int start = end <= 0 ? -1 : Array.LastIndexOf(json, (byte)'"', end - 1);
        return start < 0 ? (-1, -1) : (start, end + 1);
    }

    private int Any(byte[] json, byte value)
    {
        int found = json.Length == 0 ? -1 : Array.IndexOf(json, value, _random.Next(json.Length));
        return found < 0 ? Array.IndexOf(json, value) : found;
    }

    private byte[] Piece() => Pieces[_random.Next(Pieces.Length)];
}
