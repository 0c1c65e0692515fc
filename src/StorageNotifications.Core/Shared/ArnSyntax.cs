namespace StorageNotifications.Core.Shared;

/// <summary>Finds syntax errors in ARNs. It does not check whether the region exists.</summary>
internal static class ArnSyntax
{
    /// <summary>The number of segments: <c>arn:partition:service:region:account:resource</c>.</summary>
    public const int Segments = 6;

    /// <summary>The first segment.</summary>
    public const string Scheme = "arn";

    /// <summary>Finds the first error in a text.</summary>
    public static ArnFault FindFault(string text, ArnGrammar grammar)
    {
        return FindFault(text, text.Length, grammar);
    }

    /// <summary>
    /// Finds the first error in the first <paramref name="visible"/> characters. If the rest of the text is unknown, an error is found only
    /// in a segment that is completely known.
    /// </summary>
    public static ArnFault FindFault(string text, int visible, ArnGrammar grammar)
    {
        bool whole = visible == text.Length;
        if (visible > 0 && char.IsWhiteSpace(text[0]))
            return new ArnFault(ArnFaultKind.WhiteSpace, 0, 1);
        if (whole && visible > 0 && char.IsWhiteSpace(text[visible - 1]))
            return new ArnFault(ArnFaultKind.WhiteSpace, visible - 1, 1);

        int start = 0;
        for (int segment = 0; segment < Segments - 1; segment++)
        {
            int end = text.IndexOf(':', start, visible - start);
            if (end < 0)
            {
                // The last known segment: further segments are ruled out only if the text is complete.
                if (!whole)
                    return default;
                return segment == 0
                    ? new ArnFault(ArnFaultKind.NotAnArn, 0, text.Length)
                    : new ArnFault(ArnFaultKind.TooShort, 0, text.Length);
            }
            ArnFaultKind fault = Judge(segment, text, start, end - start, grammar);
            if (fault is ArnFaultKind.NotAnArn)
                return new ArnFault(fault, 0, whole ? text.Length : end);
            if (fault is not ArnFaultKind.None && (!whole || HasAllSegments(text)))
                return new ArnFault(fault, start, end - start);
            start = end + 1;
        }
        return whole ? FindResourceFault(text, start, grammar) : default;
    }

    /// <summary>
    /// Finds a segment by its index, from 0 (<c>arn</c>) to 5 (the resource). The length is -1 if the segment is missing.
    /// </summary>
    public static void Locate(string text, int segment, out int start, out int length)
    {
        start = 0;
        for (int i = 0; i < segment; i++)
        {
            int colon = text.IndexOf(':', start);
            if (colon < 0)
            {
                length = -1;
                return;
            }
            start = colon + 1;
        }
        int end = segment == Segments - 1 ? -1 : text.IndexOf(':', start);
        length = (end < 0 ? text.Length : end) - start;
    }

    private static bool HasAllSegments(string text)
    {
        Locate(text, Segments - 1, out _, out int length);
        return length >= 0;
    }

    private static ArnFaultKind Judge(int segment, string text, int start, int length, ArnGrammar grammar)
    {
        switch (segment)
        {
            case 0:
                return Is(text, start, length, Scheme) ? ArnFaultKind.None : ArnFaultKind.NotAnArn;
            case 1:
                return IsPartition(text, start, length, grammar.PartitionPrefix) ? ArnFaultKind.None : ArnFaultKind.Partition;
            case 2:
                return Is(text, start, length, grammar.Service) ? ArnFaultKind.None : ArnFaultKind.Service;
            case 3:
                return IsRegion(text, start, length, grammar.LongRegionAreas) ? ArnFaultKind.None : ArnFaultKind.Region;
            default:
                return IsAccount(text, start, length, grammar.AccountDigits) ? ArnFaultKind.None : ArnFaultKind.Account;
        }
    }

    private static ArnFault FindResourceFault(string text, int start, ArnGrammar grammar)
    {
        if (grammar.ResourceType.Length > 0)
        {
            int colon = text.IndexOf(':', start);
            int typeEnd = colon < 0 ? text.Length : colon;
            if (colon < 0 || !Is(text, start, typeEnd - start, grammar.ResourceType))
                return new ArnFault(ArnFaultKind.ResourceType, start, typeEnd - start);
            start = colon + 1;
        }

        int end = text.IndexOf(':', start);
        if (end < 0)
            return IsName(text, start, text.Length - start, grammar) ? default : new ArnFault(ArnFaultKind.Name, start, text.Length - start);
        if (!IsName(text, start, end - start, grammar))
            return new ArnFault(ArnFaultKind.Name, start, end - start);
        return IsQualifier(text, end + 1, text.Length - end - 1, grammar) ? default : new ArnFault(ArnFaultKind.TooLong, end, text.Length - end);
    }

    // aws, aws-cn, aws-us-gov and future partitions.
    private static bool IsPartition(string text, int start, int length, string prefix)
    {
        if (length < prefix.Length || string.CompareOrdinal(text, start, prefix, 0, prefix.Length) != 0)
            return false;
        for (int i = start + prefix.Length; i < start + length; i++)
        {
            if (!IsLower(text[i]) && text[i] is not '-')
                return false;
        }
        return length == prefix.Length || (text[start + prefix.Length] is '-' && text[start + length - 1] is not '-');
    }

    /// <summary>
    /// Determines whether a range has the form of a region code, such as us-west-2, us-gov-east-1 or eusc-de-east-1. The region need not be
    /// known.
    /// </summary>
    public static bool IsRegion(string text, int start, int length, string[] longAreas)
    {
        int words = 0;
        int wordStart = start;
        int end = start + length;
        for (int i = start; i <= end; i++)
        {
            if (i < end && text[i] is not '-')
                continue;
            int wordLength = i - wordStart;
            bool last = i == end;
            if (wordLength == 0 || (last && wordLength > 2))
                return false;
            for (int j = wordStart; j < i; j++)
            {
                if (last ? !IsDigit(text[j]) : !IsLower(text[j]))
                    return false;
            }
            if (words == 0 && wordLength != 2 && !IsOneOf(text, wordStart, wordLength, longAreas))
                return false;
            words++;
            wordStart = i + 1;
        }
        return words == 3 || words == 4;
    }

    private static bool IsAccount(string text, int start, int length, int digits)
    {
        if (length != digits)
            return false;
        for (int i = start; i < start + length; i++)
        {
            if (!IsDigit(text[i]))
                return false;
        }
        return true;
    }

    private static bool IsName(string text, int start, int length, ArnGrammar grammar)
    {
        if (length > grammar.MaxNameLength)
            return false;
        int suffix = grammar.FifoSuffix.Length;
        if (suffix > 0 && length > suffix && string.CompareOrdinal(text, start + length - suffix, grammar.FifoSuffix, 0, suffix) == 0)
            length -= suffix;
        return IsWord(text, start, length, grammar.NamePunctuation);
    }

    // A version, an alias, or $LATEST.
    private static bool IsQualifier(string text, int start, int length, ArnGrammar grammar)
    {
        return length > 0
            && (Is(text, start, length, grammar.LatestQualifier)
                || (length <= grammar.MaxQualifierLength && IsWord(text, start, length, grammar.NamePunctuation)));
    }

    private static bool IsWord(string text, int start, int length, string punctuation)
    {
        for (int i = start; i < start + length; i++)
        {
            char c = text[i];
            if (!IsLower(c) && !IsDigit(c) && (c < 'A' || c > 'Z') && punctuation.IndexOf(c) < 0)
                return false;
        }
        return length > 0;
    }

    private static bool IsOneOf(string text, int start, int length, string[] expected)
    {
        foreach (string word in expected)
        {
            if (Is(text, start, length, word))
                return true;
        }
        return false;
    }

    private static bool Is(string text, int start, int length, string expected)
    {
        return length == expected.Length && string.CompareOrdinal(text, start, expected, 0, length) == 0;
    }

    private static bool IsLower(char c)
    {
        return c >= 'a' && c <= 'z';
    }

    private static bool IsDigit(char c)
    {
        return c >= '0' && c <= '9';
    }
}
