using System.Collections.Generic;

// The part of AWSSDK.Glacier that configures a vault. Written here because not every registry that this repository is
// built from has the package; the rules know the members by their names and treat both alike.
namespace Amazon.Glacier.Model;

public sealed class SetVaultNotificationsRequest
{
    public string? AccountId { get; set; }

    public string? VaultName { get; set; }

    public VaultNotificationConfig? VaultNotificationConfig { get; set; }
}

public sealed class VaultNotificationConfig
{
    public string? SNSTopic { get; set; }

    public List<string> Events { get; set; } = [];
}
