using System;
using StorageNotifications.Core.Shared;

namespace StorageNotifications.Core.Arns;

/// <summary>A text used as an ARN, of which parts may not be known.</summary>
/// <param name="Text">The text, with <see cref="Hole"/> for each part that is not known.</param>
/// <param name="Visible">How many characters at its beginning are known.</param>
/// <param name="TailStart">From where on all characters are known.</param>
internal readonly record struct ArnText(string Text, int Visible, int TailStart)
{
    public const string Prefix = ArnSyntax.Scheme + ":";

    public const char Hole = '\uFFFC';

    public bool IsWhole => Visible == Text.Length;

    public string Tail => Text.Substring(TailStart);

    public static ArnText Of(string text)
    {
        int first = FirstHole(text);
        return first < 0 ? new(text, text.Length, 0) : new(text, first, Math.Max(text.LastIndexOf(Hole), text.LastIndexOf('}')) + 1);
    }

    // Also what CloudFormation, the CDK and Terraform put a value in place of: ${AWS::Region}
    private static int FirstHole(string text)
    {
        int token = text.IndexOf("${", StringComparison.Ordinal);
        int hole = text.IndexOf(Hole);
        return token < 0 || text.IndexOf('}', token) < 0 ? hole : hole < 0 ? token : Math.Min(token, hole);
    }
}
