using System.Linq;
using System.Threading.Tasks;
using Amazon;
using Amazon.Glacier;
using Amazon.Glacier.Model;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.SimpleNotificationService;

namespace Mistakes;

/// <summary>Contains typical mistakes that the rules report. The project intentionally does not build.</summary>
// The mistake for STN0001 is in the project file. STN0002 is omitted because this code cannot be compiled with a C# version that is too
// old for the generated types, STN1007 because it reports every correct name that could be a constant, and STN5007 and STN5008 because they
// need types of other libraries.
public static class NotificationSetup
{
    public const string FormerTopic = "arn:aws:sns:us-west-2:1111-2222-3333:photo-uploads"; // STN2007: dashes in the account; what it is used for is not known

    public static PutBucketNotificationRequest WrongEvents() => new()
    {
        BucketName = "photos",
        TopicConfigurations =
        [
            new()
            {
                Topic = "arn:aws:sns:us-west-2:111122223333:photo-uploads",
                Events =
                [
                    "s3:ObjectCreated:Putt", // STN1001: one letter too many
                    "s3:ObjectArchived:Put", // STN1002: well-formed, but not similar to a known name
                    "ObjectAcl:Put", // STN1003: the form used in messages
                    "s3:ObjectTagging:*",
                    "s3:ObjectTagging:Put", // STN1004: included in the wildcard
                    "s3:objectrestore:completed", // STN1009: incorrect casing
                ],
            },
            new()
            {
                Topic = "arn:aws:sns:us-west-2:111122223333:photo-uploads",
                Events = ["s3:ObjectCreated:Put"], // STN1008: large photos arrive as CompleteMultipartUpload
            },
        ],
    };

    public static SetVaultNotificationsRequest WrongVault() => new()
    {
        AccountId = "1111-2222-3333", // STN4007: the form that the console displays
        VaultName = "photo-archive",
        VaultNotificationConfig = new()
        {
            SNSTopic = "arn:aws:sns:us-west-2:111122223333:photo-archive",
            Events = { "ArchiveRetrievalComplete" }, // STN1006: one letter missing
        },
    };

    public static string WrongVaultDocument() =>
        """{ "Topic": "arn:aws:sns:us-west-2:111122223333:photo-archive", "Events": ["ArchiveRetrievalCompleted"] }"""; // STN4008: it is SNSTopic

    public static PutBucketNotificationRequest WrongDestinations() => new()
    {
        BucketName = "photos",
        TopicConfigurations =
        [
            new()
            {
                Topic = "arn:aws:sns:us-west-2:1111-2222-3333:photo-uploads", // STN2001: dashes in the account
                Events = ["s3:ObjectCreated:*"],
            },
            new()
            {
                Topic = "arn:aws:sqs:us-west-2:111122223333:photo-uploads", // STN2003: a queue
                Events = ["s3:ObjectRemoved:*"],
            },
            new()
            {
                Topic = "arn:aws:sns:us-west-2:111122223333:photo-uploads.fifo", // STN2004: a FIFO topic
                Events = ["s3:ObjectRestore:*"],
            },
            new()
            {
                Topic = "arn:aws:sns:cn-north-1:111122223333:photo-uploads", // STN2005: a region of the partition aws-cn
                Events = ["s3:ObjectTagging:*"],
            },
            new()
            {
                Topic = "arn:aws:sns:us-west-2:ACCOUNT:photo-uploads", // STN2006: copied from documentation
                Events = ["s3:ObjectAnnotation:*"],
            },
            new()
            {
                Topic = "arn:aws:sns:us-east-1:111122223333:photo-uploads", // STN3001: according to .editorconfig, the bucket is in us-west-2
                Events = ["s3:LifecycleExpiration:*"],
            },
        ],
        QueueConfigurations =
        [
            new()
            {
                Queue = "https://sqs.us-west-2.amazonaws.com/111122223333/thumbnails", // STN2002: the URL of a queue
                Events = ["s3:Replication:*"],
            },
        ],
    };

    public static async Task UseOtherRegions(IAmazonS3 s3)
    {
        await s3.PutBucketAsync(new PutBucketRequest { BucketName = "photos", BucketRegion = "us-east-1" }); // STN3002: buckets in this region have no location
        await new AmazonGlacierClient(RegionEndpoint.USWest2).SetVaultNotificationsAsync(new()
        {
            AccountId = "-",
            VaultName = "photo-archive",
            VaultNotificationConfig = new()
            {
                SNSTopic = "arn:aws:sns:us-east-1:111122223333:photo-archive", // STN3003: the vault is in us-west-2
                Events = { "ArchiveRetrievalCompleted" },
            },
        });
        await new AmazonSimpleNotificationServiceClient(RegionEndpoint.USWest2)
            .PublishAsync("arn:aws:sns:us-east-1:111122223333:photo-uploads", "A photo was uploaded."); // STN3004: the client uses us-west-2
    }

    public static PutBucketNotificationRequest WrongConfigurations() => new()
    {
        BucketName = "photos",
        TopicConfigurations =
        [
            new()
            {
                Id = "uploads",
                Topic = "arn:aws:sns:us-west-2:111122223333:photo-uploads",
                Events = ["s3:ObjectCreated:*"],
                Filter = new() { S3KeyFilter = new() { FilterRules = [new() { Name = "prefix", Value = "2026/" }] } },
            },
            new() // STN4001: both match the key 2026/.jpg
            {
                Id = "pictures",
                Topic = "arn:aws:sns:us-west-2:111122223333:photo-uploads",
                Events = ["s3:ObjectCreated:*"],
                Filter = new() { S3KeyFilter = new() { FilterRules = [new() { Name = "suffix", Value = ".jpg" }] } },
            },
            new()
            {
                Id = "uploads", // STN4005: the first configuration has the same Id
                Topic = "arn:aws:sns:us-west-2:111122223333:photo-uploads",
                Events = ["s3:ObjectRemoved:*"],
                Filter = new()
                {
                    S3KeyFilter = new()
                    {
                        FilterRules =
                        [
                            new() { Name = "contains", Value = "cat" }, // STN4002: only prefix and suffix exist
                            new() { Name = "suffix", Value = "*.jpg" }, // STN4003: the asterisk is a literal
                        ],
                    },
                },
            },
            new() { Topic = "arn:aws:sns:us-west-2:111122223333:photo-uploads" }, // STN4004: no events
        ],
    };

    public static async Task PutOneAfterTheOther(IAmazonS3 s3)
    {
        await s3.PutBucketNotificationAsync(new()
        {
            BucketName = "photos",
            TopicConfigurations = [new() { Topic = "arn:aws:sns:us-west-2:111122223333:photo-uploads", Events = ["s3:ObjectCreated:*"] }],
        });
        await s3.PutBucketNotificationAsync(new() // STN4006: replaces the first configuration
        {
            BucketName = "photos",
            TopicConfigurations = [new() { Topic = "arn:aws:sns:us-west-2:111122223333:photo-removals", Events = ["s3:ObjectRemoved:*"] }],
        });
    }

    public static async Task ReadAndPutBack(IAmazonS3 s3)
    {
        var now = await s3.GetBucketNotificationAsync(new GetBucketNotificationRequest { BucketName = "photos" });
        await s3.PutBucketNotificationAsync(new() // STN4009: the bucket loses its queues and functions, and EventBridge is turned off
        {
            BucketName = "photos",
            TopicConfigurations = now.TopicConfigurations,
        });
    }

    public static PutBucketNotificationRequest AddToMissingList()
    {
        var request = new PutBucketNotificationRequest { BucketName = "photos" };
        request.TopicConfigurations.Add(new() { Topic = "arn:aws:sns:us-west-2:111122223333:photo-uploads", Events = ["s3:ObjectCreated:*"] }); // STN4010: there is no list yet
        return request;
    }

    public static async Task ReadMessage(IAmazonS3 s3, string message)
    {
        foreach (var record in Amazon.S3.Util.S3EventNotification.ParseJson(message).Records)
        {
            await s3.GetObjectAsync(record.S3.Bucket.Name, record.S3.Object.Key); // STN5001: my+photo.jpg is the key 'my photo.jpg'
            string key = System.Net.WebUtility.UrlDecode(record.S3.Object.Key);
            await s3.DeleteObjectAsync(record.S3.Bucket.Name, System.Net.WebUtility.UrlDecode(key)); // STN5002: it is decoded already
            if (record.EventName.Value == "ObjectRemoved:Delete") // STN1005: the SDK gives s3:ObjectRemoved:Delete
                await s3.DeleteObjectAsync(record.S3.Bucket.Name, "thumbnails/" + key);
        }
        string region = Amazon.S3.Util.S3EventNotification.ParseJson(message).Records[0].AwsRegion; // STN5005: the test message has none
        await s3.DeleteObjectAsync("photos", region);
    }

    public static async Task CopyNewest(IAmazonS3 s3, Amazon.S3.Util.S3EventNotification message)
    {
        var newest = message.Records.MaxBy(record => record.S3.Object.Sequencer); // STN5004: they differ in length
        if (newest?.EventVersion == "2.1") // STN5006: the next version may be 2.2
        {
            await s3.PutObjectAsync(new()
            {
                BucketName = newest.S3.Bucket.Name, // STN5009: this raises the event again
                Key = "newest.txt",
                ContentBody = newest.S3.Object.ETag,
            });
        }
    }

    public static async Task FetchArchive(Amazon.Glacier.AmazonGlacierClient glacier, DescribeJobRequest request)
    {
        DescribeJobResponse job = await glacier.DescribeJobAsync(request);
        if (job.Completed == true) // STN5003: it may have failed
            await glacier.GetJobOutputAsync(new() { VaultName = "photos", JobId = request.JobId });
    }
}
