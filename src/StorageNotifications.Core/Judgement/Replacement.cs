namespace StorageNotifications.Core.Judgement;

/// <summary>What could stand at the place of a finding instead.</summary>
/// <param name="Value">A text, the full name of a constant that has it, or code that the front has put into the fact.</param>
internal readonly record struct Replacement(string Value, bool IsConstant = false)
{
    /// <summary>Gets a value indicating whether the replacement is right for every use of the text.</summary>
    public bool IsRightEverywhere { get; init; }
}
