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
    public Task KeyDecodedAgain_IsReportedAndFixed(string statements, string fixedStatements) => Reading.FixedAsync(statements, fixedStatements);

    [Theory]
    [InlineData("Use({|STN5002:WebUtility.UrlDecode(Uri.UnescapeDataString(record.S3.Object.Key))|});")]
    [InlineData("var key = record.S3.Object.KeyDecoded.Replace(\"+\", \" \"); Use({|STN5002:Uri.UnescapeDataString(key)|});")]
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
    [InlineData("await s3.GetObjectAsync(text, created.Detail.Object.Key.Replace(\"+\", \" \"));")]
    [InlineData("Use(Uri.UnescapeDataString(created.Detail.Object.Key.Replace(\"-\", \" \")));")]
    public Task OtherText_IsNotReported(string statements) => Reading.SilentAsync(statements);
}
