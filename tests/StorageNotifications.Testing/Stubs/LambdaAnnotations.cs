// The attributes of Amazon.Lambda.Annotations that subscribe functions to notifications. The package is not available in every registry.
#nullable disable

using System;

namespace Amazon.Lambda.Annotations
{
    [AttributeUsage(AttributeTargets.Method)]
    public class LambdaFunctionAttribute : Attribute
    {
    }
}

namespace Amazon.Lambda.Annotations.S3
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public class S3EventAttribute : Attribute
    {
        public S3EventAttribute(string bucket) => Bucket = bucket;

        public string Bucket { get; set; }

        public string Events { get; set; }

        public string FilterPrefix { get; set; }

        public string FilterSuffix { get; set; }

        public bool Enabled { get; set; }
    }
}

namespace Amazon.Lambda.Annotations.SNS
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public class SNSEventAttribute : Attribute
    {
        public SNSEventAttribute(string topic) => Topic = topic;

        public string Topic { get; set; }
    }
}

namespace Amazon.Lambda.Annotations.SQS
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public class SQSEventAttribute : Attribute
    {
        public SQSEventAttribute(string queue) => Queue = queue;

        public string Queue { get; set; }
    }
}
