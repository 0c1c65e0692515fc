namespace StorageNotifications.Analyzers.Tests.Templates;

public sealed class MissingDestinationAccessTests
{
    [Fact]
    public Task TopicWithoutPolicy_IsReportedOnce() => TemplateTest.ReportedAsync($$"""
        Resources:
          Created: { Type: AWS::SNS::Topic }
          Uploads:
            Type: AWS::S3::Bucket
            Properties:
              NotificationConfiguration:
                TopicConfigurations:
                  - { Event: 's3:ObjectCreated:*', Topic: !Ref [|STN4011:Created|] }
                  - { Event: 's3:ObjectRemoved:*', Topic: !Ref Created }
        """);

    [Theory]
    [InlineData("Principal: { Service: s3.amazonaws.com }", "Principal: { AWS: '111122223333' }")]
    [InlineData("Principal: { Service: s3.amazonaws.com }", "Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }")]
    [InlineData("Principal: { Service: s3.amazonaws.com }", "Principal: { Federated: cognito-identity.amazonaws.com }")]
    [InlineData("Resource: !Ref Created", "Resource: !Ref Other")]
    [InlineData("Resource: !Ref Created", "Resource: !Ref Created, Condition: { ArnLike: { 'aws:SourceArn': !GetAtt Archive.Arn } }")]
    [InlineData("Resource: !Ref Created", "Resource: !Ref Created, Condition: { ArnLike: { 'AWS:SourceArn': 'arn:aws:events:us-east-1:111122223333:rule/nightly' } }")]
    [InlineData("Effect: Allow", "Effect: Deny")]
    public Task PolicyForOthers_IsReported(string right, string wrong) =>
        TemplateTest.ReportedAsync(DestinationTemplate.With(DestinationTemplate.Statement.Replace(right, wrong, StringComparison.Ordinal), topic: "[|STN4011:Created|]"));

    [Theory]
    [InlineData("Principal: { Service: s3.amazonaws.com }", "Principal: !Ref Principal")]
    [InlineData("Principal: { Service: s3.amazonaws.com }", "Principal: { AWS: !Ref AWS::AccountId }")]
    [InlineData("Principal: { Service: s3.amazonaws.com }", "Principal: { AWS: !GetAtt Role.Arn }")]
    [InlineData("Principal: { Service: s3.amazonaws.com }", "Principal: { Service: !Sub 's3.${AWS::URLSuffix}' }")]
    [InlineData("Principal: { Service: s3.amazonaws.com }", "NotPrincipal: { AWS: '111122223333' }")]
    [InlineData("Action: 'sns:Publish'", "NotAction: 'sns:Subscribe'")]
    [InlineData("Resource: !Ref Created", "Resource: '*'")]
    [InlineData("Resource: !Ref Created", "Resource: !Sub 'arn:aws:sns:${AWS::Region}:${AWS::AccountId}:${Created.TopicName}'")]
    [InlineData("Resource: !Ref Created", "Resource: !Sub 'arn:aws:sns:${AWS::Region}:${AWS::AccountId}:*'")]
    [InlineData("Resource: !Ref Created", "Resource: !Ref Created, Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:photos' } }")]
    [InlineData("Resource: !Ref Created", "Resource: !Ref Created, Condition: { StringNotEquals: { 'aws:SourceArn': !GetAtt Archive.Arn } }")]
    [InlineData(DestinationTemplate.Statement, "!Ref Statement")]
    [InlineData(DestinationTemplate.Statement, "!If [Production, { Effect: Deny }, { Effect: Deny }]")]
    public Task PolicyThatCanLetS3Send_IsNotReported(string right, string other) =>
        TemplateTest.SilentAsync(DestinationTemplate.With(DestinationTemplate.Statement.Replace(right, other, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Nested: { Type: AWS::CloudFormation::Stack, Properties: { Parameters: { Topic: !Ref Created } } }")]
    [InlineData("Module: { Type: Example::Storage::Policy::MODULE, Properties: { Topic: !Ref Created } }")]
    [InlineData("Custom: { Type: 'Custom::Policy', Properties: { Topic: !Sub '${Created}' } }")]
    [InlineData("Connector: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: Uploads }, Destination: { Id: Created }, Permissions: [Write] } }")]
    [InlineData("Queue: { Type: AWS::SQS::Queue, Connectors: { C: { Properties: { Destination: { Id: Created } } } } }")]
    [InlineData("Worker: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { TOPIC: !Ref Created } } } }\n  Custom: { Type: 'Custom::Policy', Properties: { ServiceToken: !GetAtt Worker.Arn } }")]
    [InlineData("'Fn::ForEach::Policies': [Name, [Created], { 'Policy${Name}': { Type: AWS::SNS::TopicPolicy } }]")]
    [InlineData("Policy2: { Type: AWS::SNS::TopicPolicy, Properties: { Topics: !Ref Topics, PolicyDocument: !Ref Document } }")]
    [InlineData("Policy2: { Type: AWS::SNS::TopicPolicy, Properties: { Topics: [!Ref Created], PolicyDocument: '{\"Statement\": []}' } }")]
    [InlineData("Policy2: { Type: AWS::SNS::TopicPolicy, Properties: { Topics: [!Ref Created], PolicyDocument: !Sub '{\"Statement\": [${Created}]}' } }")]
    public Task UnknownResource_CanLetS3Send(string resource) =>
        TemplateTest.SilentAsync(DestinationTemplate.With(DestinationTemplate.Statement.Replace("s3.", "sns.", StringComparison.Ordinal), resource: resource));

    [Theory]
    [InlineData("Nested: { Type: AWS::CloudFormation::Stack, Properties: { Parameters: { Topic: !Ref Other } } }")]
    [InlineData("Custom: { Type: 'Custom::EmptyBucket', Properties: { Bucket: !Ref Uploads } }")]
    public Task ResourceWithoutTheTopic_DoesNotLetS3Send(string resource) =>
        TemplateTest.ReportedAsync(DestinationTemplate.With(DestinationTemplate.Statement.Replace("s3.", "sns.", StringComparison.Ordinal), topic: "[|STN4011:Created|]", resource: resource));

    [Fact]
    public Task Macro_CanLetS3Send() =>
        TemplateTest.SilentAsync("Transform: [AWS::Serverless-2016-10-31, Macro]\n" + DestinationTemplate.With(DestinationTemplate.Statement.Replace("s3.", "sns.", StringComparison.Ordinal)));

    [Theory]
    [InlineData("!Ref Key", "Key: { Type: AWS::KMS::Key }")]
    [InlineData("!GetAtt Key.Arn", "Key: { Type: AWS::KMS::Key, Properties: { KeyPolicy: { Statement: [] } } }")]
    [InlineData("!Ref Alias", "Key: { Type: AWS::KMS::Key }\n  Alias: { Type: AWS::KMS::Alias, Properties: { AliasName: alias/uploads, TargetKeyId: !Ref Key } }")]
    [InlineData("!Ref Key", "Key: { Type: AWS::KMS::Key, Properties: { KeyPolicy: { Statement: { Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }, Action: 'kms:*', Resource: '*' } } } }")]
    [InlineData("!Ref Key", "Key: { Type: AWS::KMS::Key, Properties: { KeyPolicy: { Statement: { Effect: Allow, Principal: { Service: s3.amazonaws.com }, Action: 'kms:Decrypt', Resource: '*' } } } }")]
    public Task KeyPolicyWithoutS3_IsReported(string key, string resources) => TemplateTest.ReportedAsync(DestinationTemplate.With(
        DestinationTemplate.Statement, topic: "[|STN4011:Created|]", properties: $"{{ KmsMasterKeyId: {key} }}", resource: resources));

    [Theory]
    [InlineData("!Ref Key", "Key: { Type: AWS::KMS::Key, Properties: { KeyPolicy: { Statement: { Effect: Allow, Principal: { Service: s3.amazonaws.com }, Action: ['kms:GenerateDataKey*', 'kms:Decrypt'], Resource: '*' } } } }")]
    [InlineData("!Ref Key", "Key: { Type: AWS::KMS::Key, Properties: { KeyPolicy: { Statement: { Effect: Allow, Principal: { Service: s3.amazonaws.com }, Action: 'kms:*', Resource: 'arn:aws:kms:us-west-2:111122223333:key/1' } } } }")]
    [InlineData("!Ref Key", "Key: { Type: AWS::KMS::Key, Properties: { KeyPolicy: !Ref Policy } }")]
    [InlineData("!Ref Key", "Key: { Type: AWS::KMS::Key, Properties: { KeyPolicy: { Statement: [!Ref Statement] } } }")]
    [InlineData("!Ref Key", "Key: { Type: AWS::KMS::ReplicaKey }")]
    [InlineData("!Ref Key", "Nested: { Type: AWS::CloudFormation::Stack, Properties: { Parameters: { Key: !Ref Key } } }\n  Key: { Type: AWS::KMS::Key }")]
    [InlineData("!Ref KeyOfOthers", "")]
    [InlineData("!If [Encrypted, !Ref Key, !Ref AWS::NoValue]", "Key: { Type: AWS::KMS::Key }")]
    [InlineData("alias/uploads", "Key: { Type: AWS::KMS::Key }")]
    public Task KeyThatCanLetS3In_IsNotReported(string key, string resources) => TemplateTest.SilentAsync(DestinationTemplate.With(
        DestinationTemplate.Statement, properties: $"{{ KmsMasterKeyId: {key} }}", resource: resources));

    [Theory]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: !Ref Worker", null)]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:*', FunctionName: !GetAtt Worker.Arn", null)]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: !Ref Live", null)]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: !Sub 'arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:${Worker}'", null)]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: worker", null)]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: !Ref Name", null)]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: 'worker:live'", null)]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: 'arn:aws:lambda:us-west-2:111122223333:function:worker:live'", null)]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: '{{resolve:ssm:/function}}'", null)]
    [InlineData("Principal: '{{resolve:ssm:/principal}}', Action: 'lambda:InvokeFunction', FunctionName: !Ref Worker", null)]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: 'mirror:live'", "STN4011")]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: mirror", "STN4011")]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: !Ref Mirror", "STN4011")]
    [InlineData("Principal: sns.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: !Ref Worker", "STN4011")]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:GetFunction', FunctionName: !Ref Worker", "STN4011")]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: !Ref Worker, SourceArn: !Ref Topic", "STN4011")]
    [InlineData("Principal: s3.amazonaws.com, Action: 'lambda:InvokeFunction', FunctionName: !Ref Worker, SourceArn: !GetAtt Uploads.Arn", "STN4012")]
    public async Task Permission_IsJudged(string properties, string? id)
    {
        string template = $$"""
            Parameters: { Name: { Type: String } }
            Resources:
              Topic: { Type: AWS::SNS::Topic }
              Worker: { Type: AWS::Lambda::Function, Properties: { FunctionName: worker } }
              Live: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref Worker, Name: live } }
              Mirror: { Type: AWS::Lambda::Function }
              MayCall: { Type: AWS::Lambda::Permission, Properties: { {{properties}} } }
              Uploads:
                Type: AWS::S3::Bucket
                DependsOn: MayCall
                Properties: { NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: !Ref Live }] } }
            """;
        if (id is null)
            await TemplateTest.SilentAsync(template);
        else
            await TemplateTest.ReportedAsync(template.Replace("Function: !Ref Live }", $"Function: !Ref [|{id}:Live|] }}", StringComparison.Ordinal));
    }
}
