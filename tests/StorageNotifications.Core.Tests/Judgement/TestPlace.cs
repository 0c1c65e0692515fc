using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Core.Tests.Judgement;

/// <summary>A range of characters in a named text: the front of these tests.</summary>
internal sealed class TestPlace(string name, int start, int length) : Place
{
    public static TestPlace At(string name) => new(name, 0, 0);

    /// <summary>Creates a text with a hole for each <c>{}</c>.</summary>
    public static WrittenText Text(string text, string name = "text")
    {
        string seen = text.Replace("{}", ArnText.Hole.ToString(), StringComparison.Ordinal);
        return new(seen, new TestPlace(name, 0, seen.Length));
    }

    public override Place Slice(int from, int count) => new TestPlace(name, start + from, count);

    public override string Write(Replacement replacement) => replacement.IsConstant ? replacement.Value : $"\"{replacement.Value}\"";

    public override string ToString() => $"{name}[{start}..{start + length}]";
}
