namespace StorageNotifications.Analyzers.Tests;

/// <summary>Provides the surrounding code for tests that read messages.</summary>
internal static class Reading
{
    /// <summary>Gets a class with the given members that can use the Lambda events.</summary>
    public static string Class(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Amazon.Lambda.CloudWatchEvents.S3Events;
        using Amazon.Lambda.S3Events;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.S3.Transfer;
        using Amazon.S3.Util;

        class C
        {
            {{members}}
        }
        """;

    /// <summary>Gets a method that runs the statements for each record of an event.</summary>
    public static string Method(string statements) => Class($$"""
            async Task M(IAmazonS3 s3, S3Event evnt, S3ObjectCreateEvent created, string text, bool condition)
            {
                foreach (var record in evnt.Records)
                {
                    {{statements}}
                }
                await Task.CompletedTask;
            }
            void Use(object o) { }
        """);

    public static Task FixedAsync(string statements, string fixedStatements, ReferenceSet? references = null) =>
        RuleTest.FixedAsync(Method(statements), Method(fixedStatements), references ?? ReferenceSet.LambdaEvents);

    /// <summary>Verifies the marked diagnostics, regardless of fixes.</summary>
    public static Task SeenAsync(string statements) => RuleTest.SeenAsync(Method(statements), ReferenceSet.LambdaEvents);

    public static Task SilentAsync(string statements) => RuleTest.SilentAsync(Method(statements), ReferenceSet.LambdaEvents);
}
