// What functions and endpoints in the documents use of Amazon.Lambda.Core, .RuntimeSupport, .Serialization.SystemTextJson and .SQSEvents, and of
// Amazon.SimpleNotificationService.Util. The packages are not available in every registry.
#nullable disable

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

namespace Amazon.Lambda.Core
{
    public interface ILambdaContext
    {
        ILambdaLogger Logger { get; }
    }

    public interface ILambdaLogger
    {
        void LogInformation(string message);

        void LogError(string message);
    }

    public interface ILambdaSerializer
    {
    }

    [AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Method)]
    public sealed class LambdaSerializerAttribute : Attribute
    {
        public LambdaSerializerAttribute(Type serializerType) => SerializerType = serializerType;

        public Type SerializerType { get; }
    }
}

namespace Amazon.Lambda.Serialization.SystemTextJson
{
    public class DefaultLambdaJsonSerializer : Core.ILambdaSerializer
    {
    }

    public class SourceGeneratorLambdaJsonSerializer<TSGContext> : Core.ILambdaSerializer
        where TSGContext : JsonSerializerContext
    {
    }
}

namespace Amazon.Lambda.RuntimeSupport
{
    public class LambdaBootstrapBuilder
    {
        public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Core.ILambdaContext, Task> handler, Core.ILambdaSerializer serializer) => new LambdaBootstrapBuilder();

        public LambdaBootstrap Build() => new LambdaBootstrap();
    }

    public class LambdaBootstrap
    {
        public Task RunAsync() => Task.CompletedTask;
    }
}

namespace Amazon.Lambda.SQSEvents
{
    public class SQSBatchResponse
    {
        public SQSBatchResponse(List<BatchItemFailure> batchItemFailures) => BatchItemFailures = batchItemFailures;

        public List<BatchItemFailure> BatchItemFailures { get; set; }

        public class BatchItemFailure
        {
            public string ItemIdentifier { get; set; }
        }
    }
}

namespace Amazon.SimpleNotificationService.Util
{
    public class Message
    {
        public static Message ParseMessage(string messageText) => new Message();

        public bool IsMessageSignatureValid() => true;
    }
}
