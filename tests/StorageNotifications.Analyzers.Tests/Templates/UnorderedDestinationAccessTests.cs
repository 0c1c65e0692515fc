namespace StorageNotifications.Analyzers.Tests.Templates;

public sealed class UnorderedDestinationAccessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("DependsOn: [Created]")]
    public Task BucketWithoutDependency_IsReported(string dependsOn) => TemplateTest.ReportedAsync(DestinationTemplate.With(DestinationTemplate.Statement, topic: "[|STN4012:Created|]", dependsOn: dependsOn));

    [Theory]
    [InlineData("DependsOn: CreatedPolicy")]
    [InlineData("DependsOn: [Other, CreatedPolicy]")]
    [InlineData("DependsOn: Ready")]
    [InlineData("DependsOn: NotHere")]
    [InlineData("Metadata: { Policy: !Ref CreatedPolicy }")]
    public Task BucketWithDependency_IsNotReported(string dependsOn) => TemplateTest.SilentAsync(
        DestinationTemplate.With(DestinationTemplate.Statement, dependsOn: dependsOn, resource: "Ready: { Type: AWS::CloudFormation::WaitConditionHandle, DependsOn: CreatedPolicy }"));

    [Fact]
    public Task PolicyThatRefersToTheBucket_CannotBeCreatedFirst() => TemplateTest.ReportedAsync(DestinationTemplate.With(
        DestinationTemplate.Statement.Replace("Resource: !Ref Created", "Resource: !Ref Created, Condition: { ArnLike: { 'aws:SourceArn': !GetAtt Uploads.Arn } }", StringComparison.Ordinal),
        topic: "[|STN4012:Created|]"));
}
