using System.Reflection;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Tests.Judgement;

/// <summary>Tests every rule. A failure names what is missing for a new rule.</summary>
public sealed class RuleSetTests
{
    public static TheoryData<string> RuleNames => new(RuleSet.Default.Rules.Select(static rule => rule.GetType().Name));

    public static TheoryData<string> FactNames => new(TypesOf<Fact>().Select(static type => type.Name));

    [Fact]
    public void EveryRule_IsInTheSetOnce() => Assert.Equal(
        TypesOf<Rule>().Select(static type => type.Name).Order(StringComparer.Ordinal),
        RuleSet.Default.Rules.Select(static rule => rule.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void RuleIds_AreUnique() => Assert.Equal(RuleSet.Default.Rules.Count, RuleSet.Default.Rules.Select(static rule => rule.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Rule_HasTestsOnFacts(string rule) => Assert.NotNull(typeof(RuleSetTests).Assembly.GetType($"{typeof(RuleSetTests).Namespace}.Rules.{rule}Tests"));

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Variants_AreDistinctAndOfOneType(string name)
    {
        Rule rule = RuleSet.Default.Rules.Single(rule => rule.GetType().Name == name);
        Assert.Equal(rule.Variants.Distinct(), rule.Variants);
        Assert.True(rule.Variants.Select(static variant => variant.GetType()).Distinct().Count() <= 1);
    }

    [Theory]
    [MemberData(nameof(FactNames))]
    public void EveryFact_IsTakenByARule(string fact) => Assert.NotEmpty(RuleSet.Default.RulesFor(TypesOf<Fact>().Single(type => type.Name == fact)));

    [Fact]
    public void RuleOfABaseType_TakesEveryFactOfIt()
    {
        Assert.Contains(RuleSet.Default.RulesFor(typeof(S3EventNameFact)), static rule => rule is EventNameLiteral);
        Assert.Contains(RuleSet.Default.RulesFor(typeof(VaultEventNameFact)), static rule => rule is EventNameLiteral);
        Assert.DoesNotContain(RuleSet.Default.RulesFor(typeof(VaultEventNameFact)), static rule => rule is InvalidEventName);
    }

    private static IEnumerable<Type> TypesOf<T>() => typeof(Rule).Assembly.GetTypes().Where(static type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract);
}
