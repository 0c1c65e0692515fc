using StorageNotifications.Core.Options;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the attributes by which a user's own API tells the rules what its texts are.</summary>
internal static class AnnotationsEmitter
{
    public static void Emit(SourceWriter writer, EmissionSettings settings)
    {
        using (writer.Block($"namespace {CSharpText.QualifiedName(settings.RootNamespace)}"))
        {
            writer.Line($$"""
                /// <summary>The text is the name of an S3 event as configurations have it, and checked as such.</summary>
                {{GeneratedCode.Attribute}}
                [global::System.AttributeUsage(global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Property | global::System.AttributeTargets.Field)]
                {{settings.Access}} sealed class {{Annotations.S3EventType}} : global::System.Attribute
                {
                }

                /// <summary>The text is the ARN of an SNS topic, and checked as such.</summary>
                {{GeneratedCode.Attribute}}
                [global::System.AttributeUsage(global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Property | global::System.AttributeTargets.Field)]
                {{settings.Access}} sealed class {{Annotations.SnsTopicArn}} : global::System.Attribute
                {
                }

                /// <summary>Says which region a bucket is in, so that destinations in other regions are found.</summary>
                {{GeneratedCode.Attribute}}
                [global::System.AttributeUsage(global::System.AttributeTargets.Assembly, AllowMultiple = true)]
                {{settings.Access}} sealed class {{Annotations.BucketRegion}} : global::System.Attribute
                {
                    /// <summary>Says which region a bucket is in.</summary>
                    /// <param name="bucket">Name of the bucket.</param>
                    /// <param name="region">Code of its region, such as <c>us-west-2</c>.</param>
                    public {{Annotations.BucketRegion}}(string bucket, string region)
                    {
                        Bucket = bucket;
                        Region = region;
                    }

                    /// <summary>Name of the bucket.</summary>
                    public string Bucket { get; }

                    /// <summary>Code of its region.</summary>
                    public string Region { get; }
                }
                """);
        }
    }
}
