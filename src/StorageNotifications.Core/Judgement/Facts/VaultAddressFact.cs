namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A text that says which Glacier vault is meant: its account or its name.</summary>
internal sealed record VaultAddressFact(WrittenText Text, VaultAddressPart Part) : Fact
{
    /// <summary>Reads a part of an address; null if not all of it can be seen.</summary>
    public static VaultAddressFact? Read(WrittenText text, VaultAddressPart part) => text.IsComplete ? new(text, part) : null;
}

/// <summary>What tells a vault from all others.</summary>
internal enum VaultAddressPart
{
    AccountId,
    VaultName,
}
