namespace StorageNotifications.Analyzers.Tests.Templates;

/// <summary>Creates a template with a bucket, a topic that receives its notifications, and the policy of the topic.</summary>
internal static class DestinationTemplate
{
    /// <summary>A statement that lets Amazon S3 publish to the topic.</summary>
    public const string Statement = "{ Effect: Allow, Principal: { Service: s3.amazonaws.com }, Action: 'sns:Publish', Resource: !Ref Created }";

    public static string With(string statement, string topic = "Created", string dependsOn = "DependsOn: CreatedPolicy", string properties = "{}", string resource = "") => $$"""
        Resources:
          Other: { Type: AWS::SNS::Topic }
          Archive: { Type: AWS::S3::Bucket }
          Created: { Type: AWS::SNS::Topic, Properties: {{properties}} }
          CreatedPolicy:
            Type: AWS::SNS::TopicPolicy
            Properties:
              Topics: [!Ref Created]
              PolicyDocument: { Statement: [{{statement}}] }
          Uploads:
            Type: AWS::S3::Bucket
            {{dependsOn}}
            Properties:
              NotificationConfiguration:
                TopicConfigurations: [{ Event: 's3:ObjectCreated:*', Topic: !Ref {{topic}} }]
          {{resource}}
        """;
}
