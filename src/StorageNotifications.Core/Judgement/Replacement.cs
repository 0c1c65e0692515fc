namespace StorageNotifications.Core.Judgement;

/// <summary>What could stand at the place of a finding instead.</summary>
/// <param name="Value">A text, the full name of a constant that has it, or code that the front has put into the fact.</param>
internal readonly record struct Replacement(string Value, bool IsConstant = false)
{
    /// <summary>Gets a value indicating whether the text at fault is wrong for whatever it is used, and the replacement right.</summary>
    public bool IsRightEverywhere { get; init; }
}
