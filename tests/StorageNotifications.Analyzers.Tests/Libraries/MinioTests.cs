namespace StorageNotifications.Analyzers.Tests.Libraries;

public sealed class MinioTests
{
    [Theory]
    [InlineData("Use(new GetObjectArgs().WithObject({|STN5001:e.S3.ObjectMeta.Key|}));", "Use(new GetObjectArgs().WithObject(WebUtility.UrlDecode(e.S3.ObjectMeta.Key)));")]
    [InlineData("var key = e.S3.ObjectMeta.Key; Use(new RemoveObjectArgs().WithObject({|STN5001:key|}));", "var key = e.S3.ObjectMeta.Key; Use(new RemoveObjectArgs().WithObject(WebUtility.UrlDecode(key)));")]
    public Task EncodedKey_IsReportedAndFixed(string statements, string fixedStatements) => RuleTest.FixedAsync(Method(statements), Method(fixedStatements), ReferenceSet.Minio);

    [Fact]
    public Task KeyDecodedTwice_IsReportedAndFixed() => RuleTest.FixedAsync(
        Method("var key = WebUtility.UrlDecode(e.S3.ObjectMeta.Key); Use({|STN5002:WebUtility.UrlDecode(key)|});"),
        Method("var key = WebUtility.UrlDecode(e.S3.ObjectMeta.Key); Use(key);"),
        ReferenceSet.Minio);

    // MinIO keeps the prefix that Amazon S3 omits.
    [Fact]
    public Task NameWithoutPrefix_NeverMatches() => RuleTest.FixedAsync(
        Method("Use(e.EventName == {|STN1005:\"ObjectRemoved:Delete\"|});"), Method("Use(e.EventName == \"s3:ObjectRemoved:Delete\");"), ReferenceSet.Minio);

    [Theory]
    [InlineData("Use(new GetObjectArgs().WithObject(WebUtility.UrlDecode(e.S3.ObjectMeta.Key)));")]
    [InlineData("Use(new GetObjectArgs().WithObject(e.S3.ObjectMeta.Etag));")]
    [InlineData("Use(e.S3.ObjectMeta.Key);")]
    [InlineData("Use(e.EventName.StartsWith(\"s3:ObjectCreated:\"));")]
    [InlineData("Use(e.EventName == \"s3:ObjectRemoved:Delete\");")]
    public Task CorrectReading_IsNotReported(string statements) => RuleTest.SilentAsync(Method(statements), ReferenceSet.Minio);

    private static string Method(string statements) => $$"""
        using System.Net;
        using Minio.DataModel.Args;
        using Minio.DataModel.Notification;

        class C
        {
            void M(NotificationEvent e)
            {
                {{statements}}
            }

            void Use(object o) { }
        }
        """;
}
