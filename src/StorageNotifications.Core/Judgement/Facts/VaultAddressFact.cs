namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that identifies a Glacier vault: the account ID or the vault name.</summary>
internal sealed record VaultAddressFact(WrittenText Text, VaultAddressPart Part) : Fact
{
    /// <summary>Creates the fact; returns null if a part of the text is unknown.</summary>
    public static VaultAddressFact? Read(WrittenText text, VaultAddressPart part) => text.IsComplete ? new(text, part) : null;
}

/// <summary>The parts of a vault address.</summary>
internal enum VaultAddressPart
{
    AccountId,
    VaultName,
}
