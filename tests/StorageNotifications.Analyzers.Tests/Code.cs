namespace StorageNotifications.Analyzers.Tests;

/// <summary>What stands around the few lines that a test is about.</summary>
internal static class Code
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Amazon;
        using Amazon.Runtime;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.S3.Util;
        using Amazon.Glacier;
        using Amazon.Glacier.Model;

        """;

    /// <summary>A file with the namespaces of the AWS SDK at hand.</summary>
    public static string File(string text) => Usings + text;

    /// <summary>Members of a class.</summary>
    public static string Class(string members) => File($$"""
        class C
        {
            {{members}}
        }
        """);

    /// <summary>Statements of a method that has a client, a text and a condition that nobody knows.</summary>
    public static string Method(string statements) => Class($$"""
            async Task M(IAmazonS3 s3, IAmazonGlacier glacier, string text, bool condition)
            {
                {{statements}}
                await Task.CompletedTask;
            }
            void Use(object o) { }
        """);

    /// <summary>The only configuration of a request; its destination cannot be seen.</summary>
    /// <param name="members">The rest of its initialiser.</param>
    public static string Topic(string members) => Request($"new TopicConfiguration {{ Topic = text, {members} }}");

    /// <summary>A request to a bucket that nobody knows.</summary>
    /// <param name="topics">Its topic configurations.</param>
    public static string Request(string topics) =>
        Method($"await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest {{ TopicConfigurations = new List<TopicConfiguration> {{ {topics} }} }});");
}
