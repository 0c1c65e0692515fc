// The Pulumi types that configure the notifications of a bucket or a vault. The packages are not available in every registry.
#nullable disable

using System;
using System.Collections;
using System.Collections.Generic;

namespace Pulumi
{
    public class Output<T>
    {
        public Output<U> Apply<U>(Func<T, U> func) => new Output<U>();
    }

    public static class Output
    {
        public static Output<T> Create<T>(T value) => new Output<T>();

        public static Output<string> Format(FormattableString formattableString) => new Output<string>();
    }

    public class Input<T>
    {
        public static implicit operator Input<T>(T value) => new Input<T>();

        public static implicit operator Input<T>(Output<T> value) => new Input<T>();
    }

    public class InputList<T> : IEnumerable<Input<T>>
    {
        public static implicit operator InputList<T>(T[] values) => new InputList<T>();

        public static implicit operator InputList<T>(List<T> values) => new InputList<T>();

        public static implicit operator InputList<T>(T value) => new InputList<T>();

        public void Add(params Input<T>[] inputs)
        {
        }

        public IEnumerator<Input<T>> GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

namespace Pulumi
{
    public class Resource
    {
    }

    public class ResourceOptions
    {
        public InputList<Resource> DependsOn { get; set; } = new InputList<Resource>();

        public Resource Parent { get; set; }
    }

    public class CustomResourceOptions : ResourceOptions
    {
        public Resource Provider { get; set; }
    }
}

namespace Pulumi.Aws.S3
{
    public class BucketNotificationArgs
    {
        public Input<string> Bucket { get; set; }

        public InputList<Inputs.BucketNotificationTopicArgs> Topics { get; set; } = new InputList<Inputs.BucketNotificationTopicArgs>();

        public InputList<Inputs.BucketNotificationQueueArgs> Queues { get; set; } = new InputList<Inputs.BucketNotificationQueueArgs>();

        public Input<bool> Eventbridge { get; set; }

        public Input<string> Region { get; set; }
    }

    public class BucketNotification : Resource
    {
        public BucketNotification(string name, BucketNotificationArgs args, CustomResourceOptions options = null)
        {
        }
    }

    public class Bucket : Resource
    {
        public Output<string> Id { get; } = new Output<string>();
    }
}

namespace Pulumi.Aws.S3.Inputs
{
    public class BucketNotificationTopicArgs
    {
        public InputList<string> Events { get; set; } = new InputList<string>();

        public Input<string> TopicArn { get; set; }

        public Input<string> FilterPrefix { get; set; }

        public Input<string> FilterSuffix { get; set; }

        public Input<string> Id { get; set; }
    }

    public class BucketNotificationQueueArgs
    {
        public InputList<string> Events { get; set; } = new InputList<string>();

        public Input<string> QueueArn { get; set; }

        public Input<string> FilterPrefix { get; set; }

        public Input<string> FilterSuffix { get; set; }
    }
}

namespace Pulumi.Aws.Sns
{
    public class TopicSubscriptionArgs
    {
        public Input<string> Topic { get; set; }
    }
}

namespace Pulumi.Aws.Glacier
{
    public class VaultArgs
    {
        public Input<string> Name { get; set; }
    }
}

namespace Pulumi.Aws.Glacier.Inputs
{
    public class VaultNotificationArgs
    {
        public InputList<string> Events { get; set; } = new InputList<string>();

        public Input<string> SnsTopic { get; set; }
    }
}

namespace Pulumi.AwsNative.S3
{
    public class BucketArgs
    {
        public Input<string> BucketName { get; set; }

        public Input<Inputs.BucketNotificationConfigurationArgs> NotificationConfiguration { get; set; }
    }

    public class Bucket
    {
        public Bucket(string name, BucketArgs args = null)
        {
        }
    }
}

namespace Pulumi.AwsNative.S3.Inputs
{
    public class BucketNotificationConfigurationArgs
    {
        public InputList<BucketTopicConfigurationArgs> TopicConfigurations { get; set; } = new InputList<BucketTopicConfigurationArgs>();

        public InputList<BucketQueueConfigurationArgs> QueueConfigurations { get; set; } = new InputList<BucketQueueConfigurationArgs>();

        public InputList<BucketLambdaConfigurationArgs> LambdaConfigurations { get; set; } = new InputList<BucketLambdaConfigurationArgs>();
    }

    public class BucketTopicConfigurationArgs
    {
        public Input<string> Event { get; set; }

        public Input<string> Topic { get; set; }

        public Input<BucketNotificationFilterArgs> Filter { get; set; }
    }

    public class BucketQueueConfigurationArgs
    {
        public Input<string> Event { get; set; }

        public Input<string> Queue { get; set; }

        public Input<BucketNotificationFilterArgs> Filter { get; set; }
    }

    public class BucketLambdaConfigurationArgs
    {
        public Input<string> Event { get; set; }

        public Input<string> Function { get; set; }

        public Input<BucketNotificationFilterArgs> Filter { get; set; }
    }

    public class BucketNotificationFilterArgs
    {
        public Input<BucketS3KeyFilterArgs> S3Key { get; set; }
    }

    public class BucketS3KeyFilterArgs
    {
        public InputList<BucketFilterRuleArgs> Rules { get; set; } = new InputList<BucketFilterRuleArgs>();
    }

    public class BucketFilterRuleArgs
    {
        public Input<string> Name { get; set; }

        public Input<string> Value { get; set; }
    }
}
