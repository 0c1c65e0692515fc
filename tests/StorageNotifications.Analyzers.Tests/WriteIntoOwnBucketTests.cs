namespace StorageNotifications.Analyzers.Tests;

public sealed class WriteIntoOwnBucketTests
{
    private const string Put = "await s3.PutObjectAsync(new PutObjectRequest { BucketName = {|STN5009:record.S3.Bucket.Name|}, Key = \"x\" });";

    [Theory]
    [InlineData(Put)]
    [InlineData("var bucket = record.S3.Bucket.Name; await s3.PutObjectAsync(new PutObjectRequest { BucketName = {|STN5009:bucket|}, Key = text });")]
    [InlineData("var s = evnt.Records?[0].S3; var request = new PutObjectRequest(); request.BucketName = {|STN5009:s.Bucket.Name|}; await s3.PutObjectAsync(request);")]
    [InlineData("await s3.CopyObjectAsync(record.S3.Bucket.Name, text, {|STN5009:record.S3.Bucket.Name|}, text);")]
    [InlineData("await s3.CopyObjectAsync(new CopyObjectRequest { DestinationBucket = {|STN5009:record.S3.Bucket.Name|} });")]
    [InlineData("await new TransferUtility(s3).UploadAsync(text, {|STN5009:record.S3.Bucket.Name|});")]
    [InlineData("await s3.PutObjectAsync(new PutObjectRequest { BucketName = {|STN5009:created.Detail.Bucket.Name|} });")]
    [InlineData("if (record.EventName.StartsWith(\"ObjectCreated\") && record.AwsRegion == \"us-west-2\") " + Put)]
    [InlineData("foreach (var (bucket, key) in evnt.Records.Select(r => (r.S3.Bucket.Name, r.S3.Object.KeyDecoded))) await s3.PutObjectAsync(new PutObjectRequest { BucketName = {|STN5009:bucket|}, Key = \"x/\" + key });")]
    [InlineData("if (condition) " + Put)]
    public Task WriteIntoTheBucketOfTheEvent_IsReported(string statements) => Reading.FixedAsync(statements, statements);

    [Theory]
    [InlineData("if (record.S3.Object.KeyDecoded.StartsWith(\"thumbnails/\")) continue; $")]
    [InlineData("var key = WebUtility.UrlDecode(record.S3.Object.Key); if (!key.EndsWith(\".jpg\")) continue; $")]
    [InlineData("if (record.EventName == \"ObjectRemoved:Delete\") $")]
    [InlineData("var old = await s3.GetObjectMetadataAsync(text, text); if (old.Metadata[\"done\"] == \"1\") continue; $")]
    [InlineData("if (IsOurs(record.S3.Object)) continue; bool IsOurs(S3Event.S3ObjectEntity o) => condition; $")]
    [InlineData("if (text.Contains(record.S3.Object.Key)) continue; $")]
    public Task CodeThatRecognizesItsOwnWrites_IsNotReported(string statements) =>
        Reading.SilentAsync(statements.Replace("$", Put.Replace("{|STN5009:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal), StringComparison.Ordinal));

    [Theory]
    [InlineData("await s3.PutObjectAsync(new PutObjectRequest { BucketName = text });")]
    [InlineData("await s3.PutObjectAsync(new PutObjectRequest { BucketName = record.S3.Bucket.Name + \"-thumbnails\" });")]
    [InlineData("await s3.PutObjectAsync(new PutObjectRequest { BucketName = condition ? text : record.S3.Bucket.Name });")]
    [InlineData("await s3.PutObjectAsync(new PutObjectRequest { BucketName = text ?? record.S3.Bucket.Name });")]
    [InlineData("await s3.CopyObjectAsync(record.S3.Bucket.Name, text, text, text);")]
    [InlineData("await s3.GetObjectAsync(record.S3.Bucket.Name, text);")]
    [InlineData("await s3.DeleteObjectAsync(record.S3.Bucket.Name, text);")]
    public Task OtherBucketOrOtherCall_IsNotReported(string statements) => Reading.SilentAsync(statements);

    [Fact]
    public Task PrivateHelper_IsFollowed() => RuleTest.ReportedAsync(
        Reading.Class(
            """
            Task M(IAmazonS3 s3, S3Event e) => Save(s3, e.Records[0].S3.Bucket.Name);
            private Task Save(IAmazonS3 s3, string bucket) => s3.PutObjectAsync(new PutObjectRequest { BucketName = {|STN5009:bucket|} });
            """),
        ReferenceSet.LambdaEvents);

    [Fact]
    public Task OtherTypes_AreNotReported() => RuleTest.SilentAsync(
        Reading.Class("class Row { public string Name { get; set; } } Task M(IAmazonS3 s3, Row row) => s3.PutObjectAsync(new PutObjectRequest { BucketName = row.Name });"),
        ReferenceSet.LambdaEvents);
}
