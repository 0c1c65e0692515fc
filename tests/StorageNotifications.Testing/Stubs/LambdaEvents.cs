// The events of Amazon.Lambda.S3Events and Amazon.Lambda.CloudWatchEvents. The packages are not available in every registry.
#nullable disable

using System;
using System.Collections.Generic;

namespace Amazon.Lambda.S3Events
{
    public class S3Event
    {
        public List<S3EventNotificationRecord> Records { get; set; }

        public class S3EventNotificationRecord
        {
            public string AwsRegion { get; set; }

            public string EventName { get; set; }

            public string EventSource { get; set; }

            public DateTime EventTime { get; set; }

            public string EventVersion { get; set; }

            public S3Entity S3 { get; set; }
        }

        public class S3Entity
        {
            public string ConfigurationId { get; set; }

            public S3BucketEntity Bucket { get; set; }

            public S3ObjectEntity Object { get; set; }
        }

        public class S3BucketEntity
        {
            public string Name { get; set; }

            public string Arn { get; set; }
        }

        public class S3ObjectEntity
        {
            public string Key { get; set; }

#if !BEFORE_KEY_DECODED
            public string KeyDecoded => System.Net.WebUtility.UrlDecode(Key);
#endif

            public long Size { get; set; }

            public string Sequencer { get; set; }
        }
    }
}

namespace Amazon.Lambda.CloudWatchEvents
{
    public class CloudWatchEvent<T>
    {
        public string DetailType { get; set; }

        public T Detail { get; set; }
    }
}

namespace Amazon.Lambda.CloudWatchEvents.S3Events
{
    public class S3ObjectCreateEvent : CloudWatchEvent<S3ObjectCreate>
    {
    }

    public class S3ObjectCreate
    {
        public Bucket Bucket { get; set; }

        public S3Object Object { get; set; }
    }

    public class Bucket
    {
        public string Name { get; set; }
    }

    public class S3Object
    {
        public string Key { get; set; }

        public string Sequencer { get; set; }
    }
}
