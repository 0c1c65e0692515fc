namespace StorageNotifications.Analyzers.Tests;

public sealed class KeyDecodedTwiceTests
{
    [Theory]
    [InlineData("await s3.GetObjectAsync(text, {|STN5002:WebUtility.UrlDecode(record.S3.Object.KeyDecoded)|});", "await s3.GetObjectAsync(text, record.S3.Object.KeyDecoded);")]
    [InlineData("await s3.GetObjectAsync(text, {|STN5002:WebUtility.UrlDecode(created.Detail.Object.Key)|});", "await s3.GetObjectAsync(text, created.Detail.Object.Key);")]
    [InlineData("Use({|STN5002:Uri.UnescapeDataString(created.Detail.Object.Key)|});", "Use(created.Detail.Object.Key);")]
    [InlineData("var key = WebUtility.UrlDecode(record.S3.Object.Key); Use({|STN5002:WebUtility.UrlDecode(key)|});", "var key = WebUtility.UrlDecode(record.S3.Object.Key); Use(key);")]
    [InlineData("Use({|STN5002:Uri.UnescapeDataString(created.Detail.Object.Key.Replace(\"+\", \" \"))|});", "Use(created.Detail.Object.Key);")]
    [InlineData("Use({|STN5002:Uri.UnescapeDataString(record.S3.Object.KeyDecoded.Replace('+', ' '))|});", "Use(record.S3.Object.KeyDecoded);")]
    [InlineData("var key = WebUtility.UrlDecode(record.S3.Object.Key); Use({|STN5002:Uri.UnescapeDataString(key.Replace(\"+\", \"%20\"))|});", "var key = WebUtility.UrlDecode(record.S3.Object.Key); Use(key);")]
    [InlineData("await s3.GetObjectAsync(text, {|STN5002:WebUtility.UrlDecode(record.S3.Object.Key).Replace(\"+\", \" \")|});", "await s3.GetObjectAsync(text, WebUtility.UrlDecode(record.S3.Object.Key));")]
    [InlineData("var key = {|STN5002:record.S3.Object.KeyDecoded.Replace('+', ' ')|}; await s3.GetObjectAsync(text, key); await s3.DeleteObjectAsync(text, key);", "var key = record.S3.Object.KeyDecoded; await s3.GetObjectAsync(text, key); await s3.DeleteObjectAsync(text, key);")]
    [InlineData("await s3.GetObjectAsync(text, {|STN5002:created.Detail.Object.Key.Replace(\"+\", \" \")|});", "await s3.GetObjectAsync(text, created.Detail.Object.Key);")]
    public Task KeyDecodedAgain_IsReportedAndFixed(string statements, string fixedStatements) => Reading.FixedAsync(statements, fixedStatements);

    [Theory]
    [InlineData("Use({|STN5002:WebUtility.UrlDecode(Uri.UnescapeDataString(record.S3.Object.Key))|});")]
    [InlineData("var key = record.S3.Object.KeyDecoded.Replace(\"+\", \" \"); Use({|STN5002:Uri.UnescapeDataString(key)|});")]
    [InlineData("foreach (var key in evnt.Records.Select(r => r.S3.Object.KeyDecoded).Select({|STN5002:WebUtility.UrlDecode|})) Use(key);")]
    [InlineData("Use(evnt.Records.ConvertAll(r => WebUtility.UrlDecode(r.S3.Object.Key)).ConvertAll({|STN5002:Uri.UnescapeDataString|}));")]
    public Task KeyDecodedInTwoWays_IsReported(string statements) => Reading.FixedAsync(statements, statements);

    [Theory]
    [InlineData("Use(WebUtility.UrlDecode(record.S3.Object.Key));")]
    [InlineData("Use(WebUtility.UrlDecode(WebUtility.UrlDecode(text)));")]
    [InlineData("Use(WebUtility.UrlDecode(record.S3.Bucket.Name));")]
    [InlineData("Use(WebUtility.UrlDecode(condition ? record.S3.Object.Key : record.S3.Object.KeyDecoded));")]
    [InlineData("Use(WebUtility.HtmlDecode(record.S3.Object.KeyDecoded));")]
    // A part of a key can be encoded by the program that chose the key.
    [InlineData("Use(WebUtility.UrlDecode(record.S3.Object.KeyDecoded.Split('/')[1]));")]
    [InlineData("Use(Uri.UnescapeDataString(created.Detail.Object.Key.Substring(3)));")]
    [InlineData("Use(record.S3.Object.KeyDecoded.Replace(\"+\", \" \"));")]
    [InlineData("await s3.GetObjectAsync(text, created.Detail.Object.Key.Replace(\"+\", \"_\"));")]
    [InlineData("await s3.GetObjectAsync(text, condition ? record.S3.Object.KeyDecoded : record.S3.Object.KeyDecoded.Replace(\"+\", \" \"));")]
    // The object gets another name.
    [InlineData("var key = record.S3.Object.KeyDecoded; await s3.CopyObjectAsync(text, key, text, key.Replace(\"+\", \" \"));")]
    [InlineData("Use(evnt.Records.Select(r => r.S3.Object.Key).Select(WebUtility.UrlDecode));")]
    [InlineData("Use(evnt.Records.Select(r => r.EventName).Select(WebUtility.UrlDecode)); Func<string, string> decode = WebUtility.UrlDecode; Use(decode(record.S3.Object.KeyDecoded));")]
    [InlineData("Use(Uri.UnescapeDataString(created.Detail.Object.Key.Replace(\"-\", \" \")));")]
    public Task OtherText_IsNotReported(string statements) => Reading.SilentAsync(statements);
}
