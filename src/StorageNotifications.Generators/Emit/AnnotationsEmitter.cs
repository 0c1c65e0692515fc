using StorageNotifications.Core.Options;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the attributes with which users annotate their own members.</summary>
internal static class AnnotationsEmitter
{
    public static void Emit(SourceWriter writer, EmissionSettings settings)
    {
        using (writer.Block($"namespace {CSharpText.QualifiedName(settings.RootNamespace)}"))
        {
            writer.Line($$"""
                /// <summary>Specifies that the string is the name of an S3 event in a configuration. The analyzers check its values.</summary>
                {{GeneratedCode.Attribute}}
                [global::System.AttributeUsage(global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Property | global::System.AttributeTargets.Field)]
                {{settings.Access}} sealed class {{Annotations.S3EventType}} : global::System.Attribute
                {
                }

                /// <summary>Specifies that the string is the ARN of an SNS topic. The analyzers check its values.</summary>
                {{GeneratedCode.Attribute}}
                [global::System.AttributeUsage(global::System.AttributeTargets.Parameter | global::System.AttributeTargets.Property | global::System.AttributeTargets.Field)]
                {{settings.Access}} sealed class {{Annotations.SnsTopicArn}} : global::System.Attribute
                {
                }

                /// <summary>Specifies the region of a bucket, so that the analyzers can report destinations in other regions.</summary>
                {{GeneratedCode.Attribute}}
                [global::System.AttributeUsage(global::System.AttributeTargets.Assembly, AllowMultiple = true)]
                {{settings.Access}} sealed class {{Annotations.BucketRegion}} : global::System.Attribute
                {
                    /// <summary>Specifies the region of a bucket.</summary>
                    /// <param name="bucket">The name of the bucket.</param>
                    /// <param name="region">The region code, such as <c>us-west-2</c>.</param>
                    public {{Annotations.BucketRegion}}(string bucket, string region)
                    {
                        Bucket = bucket;
                        Region = region;
                    }

                    /// <summary>Gets the name of the bucket.</summary>
                    public string Bucket { get; }

                    /// <summary>Gets the region code.</summary>
                    public string Region { get; }
                }
                """);
        }
    }
}
