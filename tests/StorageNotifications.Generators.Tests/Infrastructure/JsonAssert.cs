using System.Text;
using StorageNotifications.Fuzzing;

namespace StorageNotifications.Generators.Tests.Infrastructure;

/// <summary>Compares JSON values.</summary>
internal static class JsonAssert
{
    public static void SameValue(string expected, string actual) => Assert.Equal(CanonicalJson.Of(expected), CanonicalJson.Of(actual));

    public static void SameValue(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual) =>
        SameValue(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual));
}
