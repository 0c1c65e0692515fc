// The members of AWS.Messaging that take the ARN of a topic. The package is not available in every registry.
#nullable disable

namespace AWS.Messaging.Configuration
{
    public interface IMessageBusBuilder
    {
        IMessageBusBuilder AddSNSPublisher<TMessage>(string topicUrl, string messageTypeIdentifier = null);

        IMessageBusBuilder AddSQSPublisher<TMessage>(string queueUrl, string messageTypeIdentifier = null);
    }
}

namespace AWS.Messaging.Publishers.SNS
{
    public class SNSOptions
    {
        public string TopicArn { get; set; }
    }
}
