using System.Globalization;
using Amazon.S3.Model;
using StorageNotifications;
using StorageNotifications.Glacier;
using StorageNotifications.S3;

// The rules compare this with the region of every topic that the bucket notifies.
[assembly: BucketRegion("photos", AwsRegions.USWest2)]

// The configuration that is sent to S3 once, with `await s3.PutBucketNotificationAsync(notification)`.
var notification = new PutBucketNotificationRequest
{
    BucketName = "photos",
    TopicConfigurations =
    [
        new TopicConfiguration
        {
            Id = "uploads",
            Topic = "arn:aws:sns:us-west-2:111122223333:photo-uploads",
            Events = [S3EventTypes.ObjectCreated.All],
        },
    ],
};

foreach (TopicConfiguration configuration in notification.TopicConfigurations)
{
    SnsTopicArn topic = SnsTopicArn.Parse(configuration.Topic);
    Console.WriteLine($"{notification.BucketName} announces {string.Join(", ", configuration.Events)} to {topic.TopicName} in {topic.Region}");
}

// The messages that arrive in a queue or at an endpoint. In this sample they are files.
string[] files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Messages"), "*.json");
foreach (string file in files.Order(StringComparer.Ordinal))
{
    Console.WriteLine($"\n{Path.GetFileName(file)}");
    // A body can contain several messages, for example in an SNS envelope or in a batch.
    foreach (NotificationMessage message in NotificationMessage.Unwrap(await File.ReadAllBytesAsync(file)))
        Describe(message);
}

static void Describe(NotificationMessage message)
{
    switch (message)
    {
        case S3EventNotification { Records: var records }:
            foreach (S3EventRecord record in records)
                DescribeEvent(record);
            break;
        case S3TestEvent test:
            Console.WriteLine($"  S3 can reach us from {test.Bucket}");
            break;
        case GlacierJobNotification { Succeeded: true } job:
            Console.WriteLine($"  {job.Action} of '{job.JobDescription}' is ready: {Size(job.ArchiveSizeInBytes)}");
            break;
        case GlacierJobNotification job:
            Console.WriteLine($"  {job.Action} of '{job.JobDescription}' failed: {job.StatusMessage}");
            break;
        default:
            Console.WriteLine($"  not for us: {message.GetType().Name}");
            break;
    }
}

static void DescribeEvent(S3EventRecord record)
{
    string how = record.EventName switch
    {
        S3EventNames.ObjectCreated.Put => "uploaded at once",
        S3EventNames.ObjectCreated.CompleteMultipartUpload => "uploaded in parts",
        _ => "made in another way",
    };
    // Key is decoded, so GetObjectAsync(record.S3.Bucket.Name, record.S3.Object.Key) finds the object.
    Console.WriteLine($"  {record.S3.Object.Key}: {Size(record.S3.Object.Size)}, {how}");
    Console.WriteLine($"  ({record.EventName}, sequencer {record.S3.Object.Sequencer})");
}

static string Size(long? bytes) => bytes is null ? "no size" : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:F1} MB");
