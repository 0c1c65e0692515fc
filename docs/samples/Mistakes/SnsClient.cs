using System.Threading.Tasks;

// The client of AWSSDK.SimpleNotificationService, declared here for the same reason as AWSSDK.Glacier.
namespace Amazon.SimpleNotificationService;

public sealed class AmazonSimpleNotificationServiceClient(RegionEndpoint region)
{
    public RegionEndpoint Region { get; } = region;

    public Task PublishAsync(string topicArn, string message) => Task.FromResult(topicArn + message);
}
