using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>Tests the messages of STN2001 and STN2002 for each flaw.</summary>
public sealed class MalformedArnMessageTests
{
    [Theory]
    [InlineData("uploads", "it does not begin with 'arn:'")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads ", "it begins or ends with white space")]
    [InlineData("arn:aws:sns:us-east-1", "it has fewer than six segments (arn:partition:service:region:account:resource)")]
    [InlineData("arn::sns:us-east-1:111122223333:uploads", "its partition is missing")]
    [InlineData("arn:gcp:sns:us-east-1:111122223333:uploads", "AWS has no partition 'gcp'")]
    [InlineData("arn:aws::us-east-1:111122223333:uploads", "its service is missing")]
    [InlineData("arn:aws:sns::111122223333:uploads", "its region is missing")]
    [InlineData("arn:aws:sns:somewhere:111122223333:uploads", "'somewhere' is not a region code")]
    [InlineData("arn:aws:sns:us-east-1::uploads", "its account is missing")]
    [InlineData("arn:aws:sns:us-east-1:1111:uploads", "the account '1111' is not 12 digits")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:uploads:1", "more segments follow the name")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:", "its name is missing")]
    [InlineData("arn:aws:sns:us-east-1:111122223333:up.loads", "the name 'up.loads' has characters other than letters, digits, '-' and '_' before an optional '.fifo'")]
    public Task TopicArnFault_IsReported(string arn, string flaw) => ToldAsync("TopicConfiguration", "Topic", "STN2001", arn, $"'{arn}' is not the ARN of an SNS topic: {flaw}");

    [Theory]
    [InlineData("arn:aws:lambda:us-east-1:111122223333:layer:resize", "its resource does not begin with 'function:'")]
    [InlineData("arn:aws:lambda:us-east-1:111122223333:function:re.size", "the name 're.size' has characters other than letters, digits, '-' and '_'")]
    public Task FunctionArnFault_IsReported(string arn, string flaw) =>
        ToldAsync("LambdaFunctionConfiguration", "FunctionArn", "STN2002", arn, $"'{arn}' is not the ARN of a Lambda function: {flaw}");

    [Fact]
    public Task TooLongName_IsReportedWithBothLengths()
    {
        int longest = ArnGrammarCatalog.Default.SqsQueue.Grammar.MaxNameLength;
        string arn = "arn:aws:sqs:us-east-1:111122223333:" + new string('u', longest + 1);
        return ToldAsync("QueueConfiguration", "Queue", "STN2002", arn, $"'{arn}' is not the ARN of an SQS queue: its name has {longest + 1} characters, and at most {longest} are allowed");
    }

    private static async Task ToldAsync(string type, string member, string id, string arn, string message)
    {
        string source = Code.Method($$"""Use(new {{type}} { {{member}} = "{{arn}}" });""");

        var compilation = CSharpCompilation.Create("Message", [CSharpSyntaxTree.ParseText(source)], ReferenceSet.AwsSdkV4.References, new(OutputKind.DynamicallyLinkedLibrary));
        Diagnostic found = Assert.Single(await compilation.WithAnalyzers([new NotificationConfigurationAnalyzer()]).GetAnalyzerDiagnosticsAsync());

        Assert.Equal((id, message), (found.Id, found.GetMessage(CultureInfo.InvariantCulture)));
    }
}
