using System.Text.Json;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that a damaged message either causes a JsonException or is parsed and written as the same JSON value.</summary>
public class DamageTests
{
    private const int Mutations = 300;
    private const int Seed = 4711;

    public static TheoryData<string> Notifications => [.. MessageFile.Notifications];

    [Theory]
    [MemberData(nameof(Notifications))]
    public void EveryTruncation_IsRejected(string name)
    {
        byte[] utf8Json = MessageFile.Read(name).AsSpan().TrimEnd("\n"u8).ToArray();
        if (char.IsAsciiDigit((char)utf8Json[^1]))
            return; // The prefix of a number is a number.

        for (int length = 0; length < utf8Json.Length; length++)
            Assert.Null(Read(utf8Json[..length]));
    }

    [Theory]
    [MemberData(nameof(Notifications))]
    public void AnyChangedByte_IsRejectedOrPreserved(string name)
    {
        byte[] utf8Json = MessageFile.Read(name);
        var random = new Random(Seed);
        for (int i = 0; i < Mutations; i++)
        {
            byte[] damaged = [.. utf8Json];
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            if (Read(damaged) is { } message)
                JsonAssert.SameValue(damaged, message.ToUtf8Json());
        }
    }

    [Theory]
    [MemberData(nameof(Notifications))]
    public void AnyRemovedOrRepeatedRange_IsRejectedOrPreserved(string name)
    {
        byte[] utf8Json = MessageFile.Read(name);
        var random = new Random(Seed);
        for (int i = 0; i < Mutations; i++)
        {
            int start = random.Next(utf8Json.Length);
            int end = random.Next(start, Math.Min(utf8Json.Length, start + 40));
            byte[] damaged = i % 2 == 0 ? [.. utf8Json[..start], .. utf8Json[end..]] : [.. utf8Json[..end], .. utf8Json[start..]];
            if (Read(damaged) is { } message)
                JsonAssert.SameValue(damaged, message.ToUtf8Json());
        }
    }

    // Returns null if the message is rejected correctly; any other exception fails the test.
    private static NotificationMessage? Read(byte[] utf8Json)
    {
        try
        {
            _ = NotificationMessage.Unwrap(utf8Json);
        }
        catch (JsonException error)
        {
            Assert.NotNull(error.Path);
        }

        bool isMessage = NotificationMessage.TryParse(utf8Json, out NotificationMessage? message);
        try
        {
            _ = NotificationMessage.Parse(utf8Json);
            Assert.True(isMessage);
        }
        catch (JsonException error)
        {
            Assert.False(isMessage);
            Assert.True(error is { Path: not null, LineNumber: not null, BytePositionInLine: not null });
        }
        return message;
    }
}
