using System;
using StorageNotifications.Core.Shared;

namespace StorageNotifications.Core.Arns;

/// <summary>A text that is used as an ARN and can contain unknown parts.</summary>
/// <param name="Text">The text, with <see cref="Hole"/> or <see cref="SegmentHole"/> in place of each unknown part.</param>
/// <param name="Visible">The number of characters before the first unknown part.</param>
/// <param name="TailStart">The index after the last unknown part.</param>
internal readonly record struct ArnText(string Text, int Visible, int TailStart)
{
    public const string Prefix = ArnSyntax.Scheme + ":";

    /// <summary>Replaces an unknown part.</summary>
    public const char Hole = '\uFFFC';

    /// <summary>Replaces an unknown part that is not empty and does not contain a colon, such as <c>${AWS::Region}</c>.</summary>
    public const char SegmentHole = '\uFFFB';

    private static readonly char[] Holes = [Hole, SegmentHole];

    public bool IsWhole => Visible == Text.Length;

    public string Tail => Text.Substring(TailStart);

    /// <summary>Gets the index of the first part whose number of segments is unknown.</summary>
    public int SegmentsEnd => FirstHole(Text, [Hole]) is >= 0 and int first ? first : Text.Length;

    public static bool IsHole(char c) => c is Hole or SegmentHole;

    public static bool HasHole(string text) => text.IndexOfAny(Holes) >= 0;

    public static ArnText Of(string text)
    {
        int first = FirstHole(text, Holes);
        return first < 0 ? new(text, text.Length, 0) : new(text, first, Math.Max(text.LastIndexOfAny(Holes), text.LastIndexOf('}')) + 1);
    }

    // Includes the placeholders of CloudFormation, the CDK and Terraform: ${AWS::Region}
    private static int FirstHole(string text, char[] holes)
    {
        int token = text.IndexOf("${", StringComparison.Ordinal);
        int hole = text.IndexOfAny(holes);
        return token < 0 || text.IndexOf('}', token) < 0 ? hole : hole < 0 ? token : Math.Min(token, hole);
    }
}
