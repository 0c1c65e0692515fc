// The members of AWSSDK.SimpleNotificationService that take the ARN of a topic. The package cannot be restored everywhere.
#nullable disable

using System.Threading;
using System.Threading.Tasks;

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
