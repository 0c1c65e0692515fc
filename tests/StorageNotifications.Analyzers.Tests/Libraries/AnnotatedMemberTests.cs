namespace StorageNotifications.Analyzers.Tests.Libraries;

public sealed class AnnotatedMemberTests
{
    [Theory]
    [InlineData("Subscribe({|STN1001:\"s3:ObjectCreated:Putt\"|});", "Subscribe(\"s3:ObjectCreated:Put\");")]
    [InlineData("Subscribe(name: {|STN1003:\"ObjectCreated:Put\"|});", "Subscribe(name: \"s3:ObjectCreated:Put\");")]
    [InlineData("SubscribeAll({|STN1001:\"s3:ObjectCreated:Putt\"|}, \"s3:ObjectAcl:Put\");", "SubscribeAll(\"s3:ObjectCreated:Put\", \"s3:ObjectAcl:Put\");")]
    [InlineData("Topic = \"arn:aws:sns:us-west-2:{|STN2001:1111-2222-3333|}:uploads\";", "Topic = \"arn:aws:sns:us-west-2:111122223333:uploads\";")]
    public Task AnnotatedMember_IsJudged(string statement, string fixedStatement) => RuleTest.FixedAsync(Class(statement), Class(fixedStatement));

    [Theory]
    [InlineData("Subscribe(\"s3:ObjectCreated:Put\");")]
    [InlineData("Subscribe(text);")]
    [InlineData("Plain(\"s3:ObjectCreated:Putt\");")]
    [InlineData("Topic = \"arn:aws:sns:us-west-2:111122223333:uploads.fifo\";")]
    public Task OtherValuesAndMembers_AreNotReported(string statement) => RuleTest.SilentAsync(Class(statement));

    // Nothing else in the file contains the name of the attribute.
    [Theory]
    [InlineData("", "StorageNotifications.S3EventType")]
    [InlineData("", "StorageNotifications.S3EventTypeAttribute()")]
    [InlineData("", "System.ComponentModel.Description(\"S3EventType\"), StorageNotifications.S3EventType")]
    [InlineData("using StorageNotifications;", "@S3EventTypeAttribute")]
    [InlineData("global using Event = StorageNotifications.S3EventTypeAttribute;", "Event")]
    public Task EveryWayToNameTheAttribute_IsRecognized(string directive, string attribute)
    {
        return RuleTest.FixedAsync(Program("{|STN1001:\"s3:ObjectCreated:Putt\"|}"), Program("\"s3:ObjectCreated:Put\""));

        string Program(string name) => $$"""
            {{directive}}

            class C
            {
                void Subscribe([{{attribute}}] string name) { }

                void M() => Subscribe({{name}});
            }

            namespace StorageNotifications
            {
                class S3EventTypeAttribute : System.Attribute { }
            }
            """;
    }

    [Theory]
    [InlineData("Subscribe")]
    [InlineData("Own")]
    public Task AttributeOfAReference_IsRecognized(string method)
    {
        ReferenceSet references = ReferenceSet.AwsSdkV4
            .WithProject("Contracts", "namespace StorageNotifications { public class S3EventTypeAttribute : System.Attribute { } }")
            .WithProject("Library", "public static class Library { public static void Subscribe([StorageNotifications.S3EventType] string name) { } }");
        return RuleTest.FixedAsync(Program("{|STN1001:\"s3:ObjectCreated:Putt\"|}"), Program("\"s3:ObjectCreated:Put\""), references);

        string Program(string name) => $$"""
            using static Library;

            class C
            {
                void Own([StorageNotifications.S3EventType] string name) { }

                void M() => {{method}}({{name}});
            }
            """;
    }

    // The attributes in the form in which the generator emits them.
    private static string Class(string statement) => $$"""
        using System;

        namespace StorageNotifications
        {
            class S3EventTypeAttribute : Attribute { }
            class SnsTopicArnAttribute : Attribute { }
        }

        class C
        {
            [StorageNotifications.SnsTopicArn] string Topic { get; set; }

            void Subscribe([StorageNotifications.S3EventType] string name) { }
            void SubscribeAll([StorageNotifications.S3EventType] params string[] names) { }
            void Plain(string name) { }

            void M(string text) { {{statement}} }
        }
        """;
}
