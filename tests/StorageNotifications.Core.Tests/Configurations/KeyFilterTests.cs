using StorageNotifications.Core.Configurations;

namespace StorageNotifications.Core.Tests.Configurations;

public sealed class KeyFilterTests
{
    [Theory]
    [InlineData("", "", "", "", "photo.jpg")]
    [InlineData("images/", "", "images/2026/", "", "images/2026/photo.jpg")]
    [InlineData("images", "", "", "", "images")]
    [InlineData("", ".jpg", "", "g", ".jpg")]
    [InlineData("images/", ".jpg", "", "", "images/.jpg")]
    [InlineData("a.jpg", "", "", ".jpg", "a.jpg")]
    [InlineData("images/", "", "logs/", "", null)]
    [InlineData("", ".jpg", "", ".png", null)]
    [InlineData("Images/", "", "images/", "", null)]
    public void CommonKey_IsFoundInEitherOrder(string prefix, string suffix, string otherPrefix, string otherSuffix, string? key)
    {
        var filter = new KeyFilter(prefix, suffix);
        var other = new KeyFilter(otherPrefix, otherSuffix);

        Assert.Equal(key, KeyFilter.FindCommonKey(filter, other));
        Assert.Equal(key, KeyFilter.FindCommonKey(other, filter));
    }

    [Fact]
    public void Grammar_IsReadFromTheSchema()
    {
        var grammar = FilterGrammar.Read(new("made-up.json", """{ "filter": { "prefixName": "begin", "suffixName": "end", "longestValue": 9, "listSeparators": "+-" } }"""));

        Assert.Equal(("begin", "end", 9, "+-"), (grammar.PrefixName, grammar.SuffixName, grammar.LongestValue, new string(grammar.ListSeparators)));
    }
}
