using System.Text;
using StorageNotifications.Fuzzing;

namespace StorageNotifications.Generators.Tests;

/// <summary>
/// Tests that the generated parsers agree with System.Text.Json. The option <c>--fuzz</c> of the benchmarks program runs the same test for
/// minutes.
/// </summary>
public sealed class FuzzTests : IDisposable
{
    private readonly FuzzRun _run = new(Path.Combine(AppContext.BaseDirectory, "Messages"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void MutatedMessages_AreReadAlikeByAllReaders(int seed)
    {
        _run.Mutate(seed, times: 40);

        Assert.True(_run.Messages > _run.Compared / 10, "too few mutations are messages");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void MutatedMessagesInWrappers_AreReadAlikeByAllReaders(int seed)
    {
        _run.MutateWrapped(seed, times: 2_000);

        Assert.True(_run.Messages > _run.Compared / 2, "too few mutations are messages");
    }

    [Fact]
    public void MutatedDocuments_AreReadAlikeByAllReaders()
    {
        _run.MutateDocuments(1, times: 200);

        Assert.True(_run.Messages > _run.Compared / 10, "too few mutations are documents");
    }

    [Fact]
    public void MutatedXmlDocuments_AreReadAlikeByAllReaders()
    {
        var run = new XmlFuzzRun(Path.Combine(AppContext.BaseDirectory, "Messages"));

        run.Mutate(1, times: 3_000);

        Assert.True(run.Accepted > run.Compared / 20, "too few mutations are documents");
    }

    [Fact]
    public void EveryTruncatedMessage_IsReadAlikeByAllReaders() => _run.Truncate();

    [Fact]
    public void DepthOfUnknownMembers_HasOneLimitInAllReaders()
    {
        foreach (string place in (string[])["{\"Records\":[{\"eventName\":\"x\",#,\"s3\":{}}]}", "{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\",#},\"object\":{\"key\":\"k\",#}},\"eventName\":\"x\"}]}", "{#}"])
        {
            for (int depth = 1; depth < 70; depth++)
                _run.Compare(Encoding.UTF8.GetBytes(place.Replace("#", $"\"x\":{new string('[', depth)}{new string(']', depth)}", StringComparison.Ordinal)));
            _run.Compare(Encoding.UTF8.GetBytes(place.Replace("#", "\"x\":" + new string('[', 50_000), StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("{\"Records\":[]}")]
    [InlineData("{\"Records\":[")]
    [InlineData("{\"Records\":[ ")]
    [InlineData("{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}},\"eventName\":\"x\"},")]
    [InlineData("{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}},\"eventName\":\"x\"},]}")]
    [InlineData("{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}},\"eventName\":\"x\",\"x\":{\"\\ud800\":1}}]}")]
    [InlineData("{\"x\":{\"\\ud800\":1},\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}},\"eventName\":\"x\"}]}")]
    [InlineData("{\"Records\":null,\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}},\"eventName\":\"x\"}]}")]
    [InlineData("{\"Records\":null}")]
    [InlineData("{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}},\"eventName\":\"x\",\"s3\":{\"object\":{\"key\":\"l\"},\"bucket\":{\"name\":\"c\"}}}]}")]
    [InlineData("{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}},\"eventName\":\"x\",\"s3\":{\"bucket\":{\"name\":\"c\"},\"object\":{\"key\":\"l\",\"size\":1}},\"s3\":{\"bucket\":{\"name\":\"d\"},\"object\":{\"key\":\"m\"}}}]}")]
    [InlineData("{\"Type\":\"Notification\",\"Message\":\"{\\\"Records\\\":[{\\\"eventName\\\":\\\"x\\\",\\\"eventSource\\\":\\\"aws:s3\\\",\\\"s3\\\":{\\\"bucket\\\":{\\\"name\\\":\\\"b\\\"},\\\"object\\\":{\\\"key\\\":\\\"k\\\",\\\"size\\\":\n1}}}]}\"}")]
    [InlineData("{\"Records\":[],\"x\":1,\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}},\"eventName\":\"x\"}]}")]
    [InlineData("{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\",\"size\":01}},\"eventName\":\"x\"}]}")]
    [InlineData("{\"Records\":[{\"s3\":{\"bucket\":null,\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}},\"eventName\":\"x\"}]}")]
    [InlineData("{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\",\"arn\":null,\"arn\":\"c\",\"arn\":null},\"object\":{\"key\":\"k\"}},\"eventName\":\"x\"},]}")]
    [InlineData("{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"},},\"eventName\":\"x\"}]}")]
    [InlineData("{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"\u0001b\"},\"object\":{\"key\":\"k\"}},\"eventName\":\"x\"}]}")]
    [InlineData("{\"Records\":[{\"eventName\":\"x\",\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\",\"size\":12}}}]}x")]
    [InlineData("{\"Records\":[{\"eventName\":\"x\",\"eventTime\":[\"2024-01-02T03:04:05.678Z\",\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}}}]}")]
    [InlineData("{\"Records\":[{\"eventName\":\"x\",\"s3\":{\"bucket\":{\"name\":\"b\",\"awsGeneratedTags\":[{}},\"object\":{\"key\":\"k\",\"size\":[12}}}]}")]
    [InlineData("{\"Records\":[{\"eventName\":\"x\",\"s3\":{\"bucket\":{\"name\":\"b\",\"awsGeneratedTags\":{\"a\":null}},\"object\":{\"key\":\"k\",\"size\":12.0}}}]}")]
    [InlineData("{\"Message\":{\"Event\":\"s3:TestEvent\",\"x\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}}")]
    [InlineData("{\"Message\":{\"source\":\"aws.s3\",\"detail-type\":\"Object Created\",\"x\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}}")]
    [InlineData("{\"Records\":[[{\"eventSource\":\"aws:s3\",\"x\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}]]}")]
    [InlineData("{\"Records\":[{\"eventSource\":\"aws:\\ud800s3\",\"eventName\":\"x\",\"s3\":{\"bucket\":{\"name\":\"b\"},\"object\":{\"key\":\"k\"}}}]}")]
    public void UnusualMessages_AreReadAlikeByAllReaders(string json) => _run.Compare(Encoding.UTF8.GetBytes(json));

    // A value that was cached from one form must not be used for the other.
    [Fact]
    public void QuotationMarksInAString_AreEscaped()
    {
        const string Message = "{\"Records\":[{\"eventName\":\"x\",\"s3\":{\"bucket\":{\"name\":\"a-bucket-that-was-read-before-and-kept\",\"arn\":\"arn:aws:s3:::a\"},\"object\":{\"key\":\"k\"}}}]}";
        string escaped = Message.Replace("\"", "\\\"", StringComparison.Ordinal);
        int bucket = Message.IndexOf("{\"name", StringComparison.Ordinal), end = Message.IndexOf(",\"object", StringComparison.Ordinal);
        string kept = Message[bucket..end];
        foreach (string text in (string[])[escaped, Message, escaped.Replace(kept.Replace("\"", "\\\"", StringComparison.Ordinal), kept, StringComparison.Ordinal)])
        {
            for (int i = 0; i < 3; i++)
            {
                _run.Compare(Encoding.UTF8.GetBytes(Message));
                _run.Compare(Encoding.UTF8.GetBytes(Message.Replace(kept, kept.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal)));
                _run.Compare(Encoding.UTF8.GetBytes($"{{\"Type\":\"Notification\",\"Message\":\"{text}\"}}"));
            }
        }
    }

    public void Dispose() => _run.Dispose();
}
