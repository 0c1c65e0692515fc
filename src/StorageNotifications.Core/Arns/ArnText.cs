namespace StorageNotifications.Core.Arns;

/// <summary>A text used as an ARN, of which parts may not be known.</summary>
/// <param name="Text">The text, with <see cref="Hole"/> for each part that is not known.</param>
/// <param name="Visible">How many characters at its beginning are known.</param>
/// <param name="TailStart">From where on all characters are known.</param>
internal readonly record struct ArnText(string Text, int Visible, int TailStart)
{
    public const char Hole = '\uFFFC';

    public bool IsWhole => Visible == Text.Length;

    public string Tail => Text.Substring(TailStart);

    public static ArnText Of(string text)
    {
        int first = text.IndexOf(Hole);
        return first < 0 ? new(text, text.Length, 0) : new(text, first, text.LastIndexOf(Hole) + 1);
    }
}
