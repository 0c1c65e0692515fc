using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement.Rules;

public sealed class UnsetListTests
{
    private static readonly NullListFact List = new(TestPlace.At("use"), TestPlace.At("creation"), "Events", "TopicConfiguration", 4);

    [Fact]
    public void UnsetList_IsReported()
    {
        Finding finding = Assert.Single(Given.Findings<UnsetList>(List));

        Assert.Equal("use[0..0]", finding.Place.ToString());
        Assert.Equal("creation[0..0]", finding.Other?.ToString());
        Assert.Equal(["Events", "TopicConfiguration", 4], finding.Arguments);
        Assert.Equal([new Replacement("Events")], finding.Replacements);
    }

    [Fact]
    public void ListThatTheSdkCanCreate_IsNotReported() => Assert.Empty(Given.Findings<UnsetList>(List, new InitializingContext()));

    private sealed class InitializingContext() : RuleContext(RuleSettings.Default)
    {
        public override bool InitializesCollections => true;
    }
}
