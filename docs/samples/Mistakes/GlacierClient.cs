using System.Threading.Tasks;
using Amazon.Glacier.Model;

// The client of AWSSDK.Glacier, declared here for the same reason as the rest.
namespace Amazon.Glacier;

public sealed class AmazonGlacierClient(RegionEndpoint region)
{
    public RegionEndpoint Region { get; } = region;

    public Task SetVaultNotificationsAsync(SetVaultNotificationsRequest request) => Task.FromResult(request);

    public Task<DescribeJobResponse> DescribeJobAsync(DescribeJobRequest request) => Task.FromResult(new DescribeJobResponse());

    public Task GetJobOutputAsync(GetJobOutputRequest request) => Task.FromResult(request);
}

public sealed class StatusCode(string value)
{
    public static readonly StatusCode Succeeded = new("Succeeded");

    public string Value { get; } = value;
}
