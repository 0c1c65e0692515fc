namespace StorageNotifications.Core.Documents;

/// <summary>Reads the digits of escape sequences.</summary>
internal static class TextDigits
{
    public static bool TryReadHex(string text, int start, int count, out int value)
    {
        value = 0;
        if (start + count > text.Length)
            return false;
        for (int i = start; i < start + count; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                return false;
            value = value * 16 + digit;
        }
        return true;
    }
}
