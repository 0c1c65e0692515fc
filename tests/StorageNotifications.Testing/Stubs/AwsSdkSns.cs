// The members of AWSSDK.SimpleNotificationService that take the ARN of a topic. The package is not available in every registry.
#nullable disable

using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.SimpleNotificationService
{
    public interface IAmazonSimpleNotificationService
    {
        Task<Model.PublishResponse> PublishAsync(string topicArn, string message, CancellationToken cancellationToken = default);

        Task<Model.PublishResponse> PublishAsync(Model.PublishRequest request, CancellationToken cancellationToken = default);

        Task<object> GetTopicAttributesAsync(string topicArn, CancellationToken cancellationToken = default);

        Task<object> SubscribeAsync(string topicArn, string protocol, string endpoint, CancellationToken cancellationToken = default);

        Task<object> UnsubscribeAsync(string subscriptionArn, CancellationToken cancellationToken = default);

        Task AuthorizeS3ToPublishAsync(string topicArn, string bucket);
    }

    public class AmazonSimpleNotificationServiceClient : IAmazonSimpleNotificationService
    {
        public AmazonSimpleNotificationServiceClient()
        {
        }

        public AmazonSimpleNotificationServiceClient(RegionEndpoint region)
        {
        }

        public AmazonSimpleNotificationServiceClient(AmazonSimpleNotificationServiceConfig config)
        {
        }

        public AmazonSimpleNotificationServiceClient(AWSCredentials credentials, RegionEndpoint region)
        {
        }

        public AmazonSimpleNotificationServiceClient(AWSCredentials credentials, AmazonSimpleNotificationServiceConfig clientConfig)
        {
        }

        public virtual Task<Model.PublishResponse> PublishAsync(string topicArn, string message, CancellationToken cancellationToken = default) => throw null;

        public virtual Task<Model.PublishResponse> PublishAsync(Model.PublishRequest request, CancellationToken cancellationToken = default) => throw null;

        public virtual Task<object> GetTopicAttributesAsync(string topicArn, CancellationToken cancellationToken = default) => throw null;

        public virtual Task<object> SubscribeAsync(string topicArn, string protocol, string endpoint, CancellationToken cancellationToken = default) => throw null;

        public virtual Task<object> UnsubscribeAsync(string subscriptionArn, CancellationToken cancellationToken = default) => throw null;

        public virtual Task AuthorizeS3ToPublishAsync(string topicArn, string bucket) => throw null;
    }

    public class AmazonSimpleNotificationServiceConfig : ClientConfig
    {
        public AmazonSimpleNotificationServiceConfig() : base((Amazon.Runtime.Internal.IDefaultConfigurationProvider)null)
        {
        }

        public override string RegionEndpointServiceName => throw null;

        public override string ServiceVersion => throw null;

        public override string UserAgent => throw null;

        public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => throw null;
    }
}

namespace Amazon.SimpleNotificationService.Model
{
    public class PublishRequest
    {
        public PublishRequest()
        {
        }

        public PublishRequest(string topicArn, string message)
        {
        }

        public string TopicArn { get; set; }

        public string TargetArn { get; set; }
    }

    public class PublishResponse
    {
        public string MessageId { get; set; }
    }

    public class SubscribeRequest
    {
        public string TopicArn { get; set; }

        public string Endpoint { get; set; }
    }

    public class UnsubscribeRequest
    {
        public string SubscriptionArn { get; set; }
    }

    public class CreateTopicResponse
    {
        public string TopicArn { get; set; }
    }
}
