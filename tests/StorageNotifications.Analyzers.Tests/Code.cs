namespace StorageNotifications.Analyzers.Tests;

/// <summary>Provides the surrounding code for the few lines that a test is about.</summary>
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

    /// <summary>Gets a file that imports the namespaces of the AWS SDK.</summary>
    public static string File(string text) => Usings + text;

    /// <summary>Gets a class with the given members.</summary>
    public static string Class(string members) => File($$"""
        class C
        {
            {{members}}
        }
        """);

    /// <summary>Gets a method with the given statements, and with a client, a string and a condition whose values are unknown.</summary>
    public static string Method(string statements) => Class($$"""
            async Task M(IAmazonS3 s3, IAmazonGlacier glacier, string text, bool condition)
            {
                {{statements}}
                await Task.CompletedTask;
            }
            void Use(object o) { }
        """);

    /// <summary>Gets a request with one configuration, whose destination is unknown.</summary>
    /// <param name="members">The other members of the initializer.</param>
    public static string Topic(string members) => Request($"new TopicConfiguration {{ Topic = text, {members} }}");

    /// <summary>Gets a request to an unknown bucket.</summary>
    /// <param name="topics">The topic configurations.</param>
    public static string Request(string topics) =>
        Method($"await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest {{ TopicConfigurations = new List<TopicConfiguration> {{ {topics} }} }});");
}
