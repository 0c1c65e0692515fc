// The types of CDK for Terraform that configure the notifications of a bucket or a vault. The packages are not available in every registry.
#nullable disable

namespace HashiCorp.Cdktf.Providers.Aws.S3BucketNotification
{
    public class S3BucketNotification
    {
        public S3BucketNotification(object scope, string id, S3BucketNotificationConfig config)
        {
        }
    }

    public class S3BucketNotificationConfig
    {
        public string Bucket { get; set; }

        public object Topic { get; set; }

        public object Queue { get; set; }

        public object LambdaFunction { get; set; }

        public object Eventbridge { get; set; }

        public object DependsOn { get; set; }

        public object Provider { get; set; }

        public string Region { get; set; }

        public object Count { get; set; }

        public object ForEach { get; set; }
    }

    public class S3BucketNotificationTopic
    {
        public string TopicArn { get; set; }

        public string[] Events { get; set; }

        public string FilterPrefix { get; set; }

        public string FilterSuffix { get; set; }

        public string Id { get; set; }
    }

    public class S3BucketNotificationQueue
    {
        public string QueueArn { get; set; }

        public string[] Events { get; set; }

        public string FilterPrefix { get; set; }

        public string FilterSuffix { get; set; }

        public string Id { get; set; }
    }

    public class S3BucketNotificationLambdaFunction
    {
        public string LambdaFunctionArn { get; set; }

        public string[] Events { get; set; }

        public string FilterPrefix { get; set; }

        public string FilterSuffix { get; set; }

        public string Id { get; set; }
    }
}

namespace HashiCorp.Cdktf.Providers.Aws.SnsTopicPolicy
{
    public class SnsTopicPolicyConfig
    {
        public string Arn { get; set; }
    }
}

namespace HashiCorp.Cdktf.Providers.Aws.SnsTopicSubscription
{
    public class SnsTopicSubscriptionConfig
    {
        public string TopicArn { get; set; }
    }
}

namespace HashiCorp.Cdktf.Providers.Aws.GlacierVault
{
    public class GlacierVaultConfig
    {
        public string Name { get; set; }
    }

    public class GlacierVaultNotification
    {
        public string SnsTopic { get; set; }

        public string[] Events { get; set; }
    }
}
