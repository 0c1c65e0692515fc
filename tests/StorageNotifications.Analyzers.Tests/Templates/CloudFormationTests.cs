namespace StorageNotifications.Analyzers.Tests.Templates;

/// <summary>Tests the findings in CloudFormation templates and their locations.</summary>
public sealed class CloudFormationTests
{
    [Theory]
    [InlineData("[|STN1001:s3:ObjectCreated:Putt|]")]
    [InlineData("'[|STN1001:s3:ObjectCreated:Putt|]'")]
    [InlineData("!Sub [|STN1001:s3:ObjectCreated:Putt|]")]
    [InlineData("[|STN1001:''|]")]
    [InlineData("!Sub [|STN1001:\"\"|]")]
    [InlineData("!If [Production, [|STN1001:s3:ObjectCreated:Putt|], s3:ObjectCreated:Put]")]
    [InlineData("!If [Production, !If [Test, [|STN1001:s3:ObjectCreated:Putt|], s3:ObjectCreated:Put], s3:ObjectCreated:Put]")]
    public Task Event_IsJudged(string value) => TemplateTest.ReportedAsync(Bucket($"{{ Event: {value}, Topic: !Ref Topic }}"));

    [Theory]
    [InlineData("!Ref Event")]
    [InlineData("!Sub 's3:${Event}:*'")]
    [InlineData("!FindInMap [Events, Production, Name]")]
    [InlineData("!ImportValue event")]
    [InlineData("{ 'Fn::Transform': { Name: Macro } }")]
    [InlineData("'{{resolve:ssm:/uploads/event}}'")]
    [InlineData("!Sub 's3:{{resolve:ssm:/${AWS::StackName}/event}}:*'")]
    [InlineData("!Join ['', ['{{resolve:ssm:/', !Ref AWS::StackName, '}}']]")]
    public Task UnknownValue_IsNotReported(string value) => TemplateTest.SilentAsync(Bucket($"{{ Event: {value}, Topic: !Ref Topic }}"));

    [Fact]
    public Task DefaultOfAParameter_IsReportedOnceAtItsDeclaration() => TemplateTest.ReportedAsync("""
        Parameters:
          Event: { Type: String, Default: '[|STN1001:s3:ObjectCreated:Putt|]' }
          None: { Type: String, Default: none }
        Resources:
          First: { Type: AWS::S3::Bucket, Properties: { NotificationConfiguration: { TopicConfigurations: [{ Event: !Ref Event, Topic: !Ref None }] } } }
          Second: { Type: AWS::S3::Bucket, Properties: { NotificationConfiguration: { TopicConfigurations: [{ Event: !Ref Event, Topic: !Ref None }] } } }
        """);

    [Theory]
    [InlineData("AWS::SSM::Parameter::Value<String>", "/uploads/value")]
    [InlineData("CommaDelimitedList", "s3:ObjectCreated:Put,s3:ObjectCreated:Post")]
    [InlineData("List<String>", "s3:ObjectCreated:Put,s3:ObjectCreated:Post")]
    public Task UnusedDefaultOfAParameter_IsNotReported(string type, string value) => TemplateTest.SilentAsync($$"""
        Parameters: { Value: { Type: {{type}}, Default: '{{value}}' } }
        Resources:
          Uploads:
            Type: AWS::S3::Bucket
            Properties:
              NotificationConfiguration:
                TopicConfigurations: [{ Event: !Ref Value, Topic: !ImportValue topic, Filter: { S3Key: { Rules: [{ Name: prefix, Value: !Ref Value }] } } }]
        """);

    [Theory]
    [InlineData("arn:aws:sns:us-east-1:[|STN2001:1111|]:uploads")]
    [InlineData("'arn:aws:sns:{{resolve:ssm:/region}}:[|STN2001:1111|]:uploads'")]
    [InlineData("!Sub 'arn:${AWS::Partition}:sns:${AWS::Region}:[|STN2001:1111|]:uploads'")]
    [InlineData("!Sub ['arn:aws:sns:${AWS::Region}:${Account}:uploads', { Account: '[|STN2001:1111|]' }]")]
    [InlineData("!Join [':', [arn, aws, sns, !Ref 'AWS::Region', '[|STN2001:1111|]', uploads]]")]
    public Task Arn_IsJudgedSegmentBySegment(string value) => TemplateTest.ReportedAsync(Bucket($"{{ Event: 's3:ObjectCreated:*', Topic: {value} }}"));

    [Theory]
    [InlineData("'{{resolve:ssm:/uploads/topic}}'")]
    [InlineData("'arn:aws:sns:{{resolve:ssm:/region}}:{{resolve:ssm:/account}}:uploads'")]
    [InlineData("'{{ topic }}'")]
    [InlineData("'#{Topic}#'")]
    [InlineData("'#{Topic}'")]
    [InlineData("'$(Topic)'")]
    [InlineData("'${TOPIC}'")]
    [InlineData("'$TOPIC'")]
    [InlineData("'<%= topic %>'")]
    [InlineData("'__TOPIC__'")]
    [InlineData("'%TOPIC%'")]
    [InlineData("'@@TOPIC@@'")]
    [InlineData("'arn:aws:sns:#{Region}#:#{Account}#:uploads'")]
    public Task TokenOfAReplacementTool_IsUnknown(string value) => TemplateTest.SilentAsync(Bucket($"{{ Event: {value}, Topic: {value} }}".Replace("Event: 'arn:", "Event: 's3:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("TopicConfigurations", "Topic: !Ref [|STN2001:Jobs|]")]
    [InlineData("TopicConfigurations", "Topic: !GetAtt [|STN2001:Created.TopicName|]")]
    [InlineData("TopicConfigurations", "Topic: !GetAtt [|STN2003:Jobs.Arn|]")]
    [InlineData("TopicConfigurations", "Topic: !GetAtt [|STN2003:Role.Arn|]")]
    [InlineData("QueueConfigurations", "Queue: !Ref [|STN2002:Jobs|]")]
    [InlineData("QueueConfigurations", "Queue: !GetAtt [|STN2002:Jobs.QueueUrl|]")]
    [InlineData("QueueConfigurations", "Queue: !Ref [|STN2003:Created|]")]
    [InlineData("LambdaConfigurations", "Function: !Ref [|STN2002:Worker|]")]
    [InlineData("TopicConfigurations", "Topic: !GetAtt [|STN2001:Created.Arn|]")]
    [InlineData("QueueConfigurations", "Queue: !GetAtt [|STN2002:Jobs.QueueArn|]")]
    [InlineData("LambdaConfigurations", "Function: !GetAtt [|STN2002:Worker.FunctionArn|]")]
    [InlineData("LambdaConfigurations", "Function: !Sub '[|STN2002:${Worker}|]'")]
    public Task ReferenceThatIsNotAnArn_IsReported(string list, string destination) => TemplateTest.ReportedAsync(Resources(list, destination));

    [Fact]
    public Task ConfigurationsOfABucket_AreJudgedTogether() => TemplateTest.ReportedAsync(Bucket("""
        { Event: 's3:ObjectCreated:*', Topic: !Ref Topic }
                  - { [|STN4001:Event|]: 's3:ObjectCreated:Put', Topic: !Ref Topic }
        """));

    [Fact]
    public Task DestinationsInTwoRegions_AreReported() => TemplateTest.ReportedAsync(Bucket("""
        { Event: 's3:ObjectCreated:*', Topic: 'arn:aws:sns:us-east-1:111122223333:uploads' }
                  - { Event: 's3:ObjectRemoved:*', Topic: !Sub 'arn:${AWS::Partition}:sns:[|STN3001:eu-west-1|]:${AWS::AccountId}:uploads' }
        """));

    [Fact]
    public Task ConditionalConfiguration_IsNotPartOfTheWhole() => TemplateTest.SilentAsync(Bucket("""
        { Event: 's3:ObjectCreated:*', Topic: !Ref Topic }
                  - !If [Production, { Event: 's3:ObjectCreated:Put', Topic: !Ref Topic }, !Ref AWS::NoValue]
        """));

    [Theory]
    [InlineData("[{ Name: [|STN4002:infix|], Value: a }]")]
    [InlineData("[{ Name: suffix, Value: '[|STN4003:*.jpg|]' }]")]
    [InlineData("[{ Name: suffix, Value: !If [Production, '[|STN4003:*.jpg|]', .png] }]")]
    [InlineData("[{ Name: [|STN4002:infix|], Value: !If [Production, '[|STN4003:*.jpg|]', '[|STN4003:*.png|]'] }]")]
    [InlineData("[{ Name: prefix, Value: !If [Production, '[|STN4003:/a/|]', b/] }, { Name: [|STN4002:prefix|], Value: !Ref Default }]")]
    [InlineData("[!If [Production, { Name: suffix, Value: '[|STN4003:*.jpg|]' }, { Name: suffix, Value: .png }]]")]
    [InlineData("!If [Production, [{ Name: suffix, Value: '[|STN4003:*.jpg|]' }], [{ Name: [|STN4002:infix|], Value: a }]]")]
    public Task Filter_IsJudged(string rules) =>
        TemplateTest.ReportedAsync(Bucket($"{{ Event: 's3:ObjectCreated:*', Topic: !Ref Topic, Filter: {{ S3Key: {{ Rules: {rules} }} }} }}"));

    [Theory]
    [InlineData("!If [Production, { S3Key: { Rules: [{ Name: suffix, Value: '[|STN4003:*.jpg|]' }] } }, !Ref AWS::NoValue]")]
    [InlineData("{ S3Key: !If [Production, !If [Test, { Rules: [{ Name: suffix, Value: .png }] }, { Rules: [{ Name: suffix, Value: '[|STN4003:*.jpg|]' }] }], !Ref AWS::NoValue] }")]
    public Task ConditionalFilter_IsJudged(string filter) =>
        TemplateTest.ReportedAsync(Bucket($"{{ Event: 's3:ObjectCreated:*', Topic: !Ref Topic, Filter: {filter} }}"));

    [Theory]
    [InlineData("!If [Production, { S3Key: { Rules: [{ Name: suffix, Value: .jpg }] } }, !Ref AWS::NoValue]")]
    [InlineData("{ S3Key: { Rules: !If [Production, [{ Name: suffix, Value: .jpg }], [{ Name: suffix, Value: .png }]] } }")]
    [InlineData("{ Key: { FilterRules: [{ Name: suffix, Value: .jpg }] } }")]
    [InlineData("{ S3Key: { Rules: [{ Name: suffix, Value: !Ref Default }] } }")]
    [InlineData("!Ref Filter")]
    public Task UnknownFilter_CanExcludeEveryKey(string filter) => TemplateTest.SilentAsync(Bucket($$"""
        { Event: 's3:ObjectCreated:*', Topic: !Ref Topic, Filter: {{filter}} }
                  - { Event: 's3:ObjectCreated:*', Topic: !Ref Topic }
        """));

    [Fact]
    public Task NestedConditionsOfTheNotification_AreJudged() => TemplateTest.ReportedAsync("""
        Resources:
          Uploads:
            Type: AWS::S3::Bucket
            Properties:
              NotificationConfiguration: !If
                - Production
                - !If [Test, { TopicConfigurations: [{ Event: [|STN1001:s3:ObjectCreated:Putt|], Topic: !ImportValue topic }] }, !Ref AWS::NoValue]
                - TopicConfigurations: [{ Event: [|STN1001:s3:ObjectCreated:Pust|], Topic: !ImportValue topic }]
        """);

    [Fact]
    public Task PropertiesFromMergeKeysAndAliases_AreFound() => TemplateTest.SilentAsync("""
        x-topic: &topic { Topic: 'arn:aws:sns:us-east-1:111122223333:uploads', Event: 's3:ObjectRemoved:*' }
        Resources:
          Uploads:
            Type: AWS::S3::Bucket
            Properties: { NotificationConfiguration: { TopicConfigurations: [{ <<: *topic, Event: 's3:ObjectCreated:*' }, *topic] } }
        """);

    [Fact]
    public Task ValueBehindAnAlias_IsReportedOnceWhereItIsWritten() => TemplateTest.ReportedAsync("""
        x-arn: &arn arn:aws:sns:us-east-1:[|STN2001:1111|]:uploads
        x-topic: &topic { Topic: *arn, Event: '[|STN1001:s3:ObjectCreated:Putt|]' }
        Resources:
          Uploads: { Type: AWS::S3::Bucket, Properties: { NotificationConfiguration: { TopicConfigurations: [*topic] } } }
          Scans: { Type: AWS::S3::Bucket, Properties: { NotificationConfiguration: { TopicConfigurations: [{ <<: *topic, Event: 's3:ObjectRemoved:*' }] } } }
        """);

    [Fact]
    public Task ConfigurationsWithAnAlias_AreJudgedTogether() => TemplateTest.ReportedAsync("""
        Resources:
          Uploads:
            Type: AWS::S3::Bucket
            Properties:
              NotificationConfiguration:
                TopicConfigurations:
                  - &topic { Topic: !ImportValue topic, Event: 's3:ObjectCreated:*', Filter: &jpg { S3Key: { Rules: [{ Name: suffix, Value: .jpg }] } } }
                  - { [|STN4001:Topic|]: !ImportValue other, Event: 's3:ObjectCreated:Put', Filter: *jpg }
                  - [|STN4001:*topic|]
          Empty: { Type: AWS::S3::Bucket, Properties: { NotificationConfiguration: { TopicConfigurations: [{ [|STN4004:Filter|]: *jpg }] } } }
        """);

    // The template would be enormous without aliases.
    [Fact]
    public Task TooManyAliases_AreUnknown()
    {
        string lists = string.Concat(Enumerable.Range(1, 40).Select(static i => $"x{i}: &x{i} [*x{i - 1}, *x{i - 1}, *x{i - 1}]\n"));
        return TemplateTest.ReportedAsync($"""
            x0: &x0 [!Ref Topic]
            {lists}
            Resources:
              Uploads: {"{"} Type: AWS::S3::Bucket, DependsOn: *x40, Properties: {"{"} NotificationConfiguration: {"{"} TopicConfigurations: *x40, QueueConfigurations: [{"{"} Event: '[|STN1001:s3:ObjectCreated:Putt|]', Queue: *x40 {"}"}] {"}"} {"}"} {"}"}
            """);
    }

    [Fact]
    public Task ResourcesInALoop_AreJudged() => TemplateTest.ReportedAsync("""
        Transform: AWS::LanguageExtensions
        Resources:
          Fn::ForEach::Buckets:
            - Name
            - [Photos, Scans]
            - Bucket${Name}:
                Type: AWS::S3::Bucket
                Properties:
                  NotificationConfiguration:
                    TopicConfigurations:
                      - { Event: '[|STN1001:s3:ObjectCreated:Putt|]', Topic: !Ref 'Topic${Name}' }
                      - { Event: 's3:ObjectRemoved:*', Topic: 'arn:aws:sns:&{Name}:[|STN2001:1111|]:uploads' }
                    QueueConfigurations: [{ Event: !Ref Name, Queue: !Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${Name}' }]
              Fn::ForEach::Inner:
                - Part
                - [A, B]
                - 'Bucket${Name}${Part}': { Type: AWS::S3::Bucket, Properties: { NotificationConfiguration: { TopicConfigurations: [{ Event: '[|STN1003:ObjectCreated:Put|]', Topic: !ImportValue topic }] } } }
        """);

    [Theory]
    [InlineData("'arn:aws:sns:[|STN2001:${AWS::Region}|]:${AWS::AccountId}:uploads'")]
    [InlineData("'arn:[|STN2001:${AWS::Partition}|]:sns:us-east-1:111122223333:uploads'")]
    public Task PseudoParameterWithoutSub_IsReported(string value) => TemplateTest.ReportedAsync(Bucket($"{{ Event: 's3:ObjectCreated:*', Topic: {value} }}"));

    [Fact]
    public Task PseudoParameterThatAMacroCanReplace_IsUnknown() =>
        TemplateTest.SilentAsync("Transform: Macro\n" + Bucket("{ Event: 's3:ObjectCreated:*', Topic: 'arn:aws:sns:${AWS::Region}:${AWS::AccountId}:uploads' }"));

    [Fact]
    public Task MembersOfTheCommandLine_AreMissingOnABucket() => TemplateTest.ReportedAsync("""
        Resources:
          Uploads:
            Type: AWS::S3::Bucket
            Properties:
              NotificationConfiguration:
                TopicConfigurations: [{ [|STN4004:TopicArn|]: !ImportValue topic, Event: 's3:ObjectCreated:*' }]
                LambdaFunctionConfigurations: [{ [|STN4004:LambdaFunctionArn|]: !ImportValue worker, Events: ['s3:ObjectRemoved:*'] }]
        """);

    [Fact]
    public Task MissingEvent_IsReported() => TemplateTest.ReportedAsync(Bucket("{ [|STN4004:Topic|]: !Ref Topic, Events: ['s3:ObjectCreated:*'] }"));

    [Fact]
    public Task Subscription_IsJudged() => TemplateTest.ReportedAsync("""
        Resources:
          Jobs: { Type: AWS::SQS::Queue }
          Subscription: { Type: AWS::SNS::Subscription, Properties: { TopicArn: '[|STN2001:uploads|]', Protocol: sqs, Endpoint: !Ref [|STN2002:Jobs|] } }
          Uploads: { Type: AWS::SNS::Topic, Properties: { Subscription: [{ Protocol: sqs, Endpoint: !Ref [|STN2002:Jobs|] }, { Protocol: sqs, Endpoint: !GetAtt Jobs.Arn }, !Ref Other] } }
          Fifo: { Type: AWS::SNS::Subscription, Properties: { TopicArn: 'arn:aws:sns:us-east-1:111122223333:uploads.fifo', Protocol: email, Endpoint: a@example.com } }
        """);

    private static string Bucket(string configuration) => $$"""
        Parameters:
          Topic: { Type: String }
          Event: { Type: String }
          Name: { Type: String }
          Default: { Type: String, Default: .jpg }
        Conditions: { Production: !Equals [!Ref Name, a], Test: !Equals [!Ref Name, b] }
        Resources:
          Uploads:
            Type: AWS::S3::Bucket
            Properties:
              NotificationConfiguration:
                TopicConfigurations:
                  - {{configuration}}
        """;

    private static string Resources(string list, string destination) => $$"""
        Transform: Macro
        Resources:
          Created: { Type: AWS::SNS::Topic }
          Jobs: { Type: AWS::SQS::Queue }
          Worker: { Type: AWS::Lambda::Function }
          Role: { Type: AWS::IAM::Role }
          Uploads:
            Type: AWS::S3::Bucket
            Properties:
              NotificationConfiguration:
                {{list}}:
                  - Event: s3:ObjectCreated:*
                    {{destination}}
        """;
}
