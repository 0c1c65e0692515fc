using System.Threading.Tasks;
using Amazon.Glacier.Model;

// The client of AWSSDK.Glacier, declared here for the same reason as the rest.
namespace Amazon.Glacier;

public sealed class AmazonGlacierClient(RegionEndpoint region)
{
    public RegionEndpoint Region { get; } = region;

    public Task SetVaultNotificationsAsync(SetVaultNotificationsRequest request) => Task.FromResult(request);
}
