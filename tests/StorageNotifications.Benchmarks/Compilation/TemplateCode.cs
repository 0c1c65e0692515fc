using System.Globalization;
using System.Text;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>
/// Generates reproducible templates: buckets with topics, queues, functions, and the policies that let Amazon S3 send to them.
/// </summary>
internal static class TemplateCode
{
    /// <summary>Generates a template with approximately the given number of characters and one mistake.</summary>
    public static string Yaml(int length)
    {
        var text = new StringBuilder("AWSTemplateFormatVersion: '2010-09-09'\nDescription: Uploads\nParameters:\n  Stage: { Type: String, Default: test }\nResources:\n");
        for (int i = 0; text.Length < length; i++)
            text.Append(CultureInfo.InvariantCulture, $$"""
                  # The uploads of team {{i}}
                  Created{{i}}:
                    Type: AWS::SNS::Topic
                    Properties:
                      DisplayName: !Sub '${Stage}: uploads of team {{i}}'
                  CreatedPolicy{{i}}:
                    Type: AWS::SNS::TopicPolicy
                    Properties:
                      Topics: [!Ref Created{{i}}]
                      PolicyDocument:
                        Version: '2012-10-17'
                        Statement:
                          - Effect: Allow
                            Principal: { Service: s3.amazonaws.com }
                            Action: sns:Publish
                            Resource: !Ref Created{{i}}
                            Condition: { StringEquals: { 'aws:SourceAccount': !Ref AWS::AccountId } }
                  Resize{{i}}:
                    Type: AWS::Serverless::Function
                    Properties:
                      Handler: Photos::Photos.Resize::HandleAsync
                      Runtime: dotnet8
                      MemorySize: 512
                      Description: >
                        Makes the smaller pictures
                        of team {{i}}.
                      Environment:
                        Variables:
                          TABLE: !Sub "photos-${Stage}-{{i}}"
                  MayResize{{i}}:
                    Type: AWS::Lambda::Permission
                    Properties:
                      FunctionName: !Ref Resize{{i}}
                      Action: lambda:InvokeFunction
                      Principal: s3.amazonaws.com
                      SourceAccount: !Ref AWS::AccountId
                  Photos{{i}}:
                    Type: AWS::S3::Bucket
                    DependsOn: [CreatedPolicy{{i}}, MayResize{{i}}]
                    Properties:
                      BucketName: !Sub 'photos-${AWS::AccountId}-{{i}}'
                      NotificationConfiguration:
                        TopicConfigurations:
                          - Topic: !Ref Created{{i}}
                            Event: s3:ObjectRemoved:{{(i == 0 ? "Deleted" : "Delete")}}
                        LambdaConfigurations:
                          - Function: !GetAtt Resize{{i}}.Arn
                            Event: s3:ObjectCreated:*
                            Filter: { S3Key: { Rules: [{ Name: suffix, Value: .jpg }] } }

                """);
        return text.ToString();
    }
}
