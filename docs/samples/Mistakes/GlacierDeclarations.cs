using System.Collections.Generic;

// The part of AWSSDK.Glacier that configures a vault and describes its jobs. It is declared here because the package is not available in every
// registry. The rules identify members by name, so these declarations behave like the package.
namespace Amazon.Glacier.Model;

public sealed class SetVaultNotificationsRequest
{
    public string? AccountId { get; set; }

    public string? VaultName { get; set; }

    public VaultNotificationConfig? VaultNotificationConfig { get; set; }
}

public sealed class DescribeJobRequest
{
    public string? VaultName { get; set; }

    public string? JobId { get; set; }
}

public sealed class DescribeJobResponse
{
    public bool? Completed { get; set; }

    public StatusCode? StatusCode { get; set; }
}

public sealed class GetJobOutputRequest
{
    public string? VaultName { get; set; }

    public string? JobId { get; set; }
}

public sealed class VaultNotificationConfig
{
    public string? SNSTopic { get; set; }

    public List<string> Events { get; set; } = [];
}
