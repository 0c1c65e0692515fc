using System;
using StorageNotifications.Core.Shared;

namespace StorageNotifications.Core.Arns;

/// <summary>A text used as an ARN, of which parts may not be known.</summary>
/// <param name="Text">The text, with <see cref="Hole"/> or <see cref="SegmentHole"/> for each part that is not known.</param>
/// <param name="Visible">How many characters at its beginning are known.</param>
/// <param name="TailStart">From where on all characters are known.</param>
internal readonly record struct ArnText(string Text, int Visible, int TailStart)
{
    public const string Prefix = ArnSyntax.Scheme + ":";

    /// <summary>Stands for a part of which nothing is known.</summary>
    public const char Hole = '\uFFFC';

    /// <summary>Stands for a part that is not empty and has no colon, such as <c>${AWS::Region}</c>.</summary>
    public const char SegmentHole = '\uFFFB';

    private static readonly char[] Holes = [Hole, SegmentHole];

    public bool IsWhole => Visible == Text.Length;

    public string Tail => Text.Substring(TailStart);

    /// <summary>Gets where the first part begins of which not even the number of segments is known.</summary>
    public int SegmentsEnd => FirstHole(Text, [Hole]) is >= 0 and int first ? first : Text.Length;

    public static bool IsHole(char c) => c is Hole or SegmentHole;

    public static bool HasHole(string text) => text.IndexOfAny(Holes) >= 0;

    public static ArnText Of(string text)
    {
        int first = FirstHole(text, Holes);
        return first < 0 ? new(text, text.Length, 0) : new(text, first, Math.Max(text.LastIndexOfAny(Holes), text.LastIndexOf('}')) + 1);
    }

    // Also what CloudFormation, the CDK and Terraform put a value in place of: ${AWS::Region}
    private static int FirstHole(string text, char[] holes)
    {
        int token = text.IndexOf("${", StringComparison.Ordinal);
        int hole = text.IndexOfAny(holes);
        return token < 0 || text.IndexOf('}', token) < 0 ? hole : hole < 0 ? token : Math.Min(token, hole);
    }
}
