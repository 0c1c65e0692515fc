using System.Text;

namespace StorageNotifications.Runtime.Tests;

/// <summary>Tests that integers and times are parsed in all forms that JSON and ISO 8601 allow.</summary>
public class WireNumberTests
{
    [Theory]
    [InlineData("1e3", 1000)]
    [InlineData("-0.0", 0)]
    [InlineData("10.00E+2", 1000)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Integer_IsRead(string text, long expected)
    {
        Assert.True(WireNumber.TryParse(Encoding.UTF8.GetBytes(text), out long value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1.5")]
    [InlineData("1e99999999999")]
    public void OtherNumber_IsRejected(string text) => Assert.False(WireNumber.TryParse(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("2024-02-29T23:59:59.999Z")]
    [InlineData("2024-01-02T03:04:05.1234567+01:30")]
    public void Time_IsWrittenAsItWasRead(string text)
    {
        Assert.True(WireTime.TryParse(Encoding.UTF8.GetBytes(text), out DateTimeOffset time));

        byte[] written = new byte[WireTime.MostBytes];
        Assert.Equal(text, Encoding.UTF8.GetString(written, 0, WireTime.Format(time, inSeconds: false, written)));
    }

    [Theory]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("2024-01-01T24:00:00Z")]
    public void ImpossibleTime_IsRejected(string text) => Assert.False(WireTime.TryParse(Encoding.UTF8.GetBytes(text), out _));
}
