using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Analyzers.Diagnostics;
using FixKind = StorageNotifications.Core.Judgement.FixKind;
using RuleSet = StorageNotifications.Core.Judgement.RuleSet;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>Tests every rule by reflection.</summary>
public sealed class RuleCatalogTests
{
    private static readonly DiagnosticDescriptor[] Rules =
        [.. typeof(DiagnosticDescriptors).GetFields().Where(static field => !field.IsLiteral).Select(static field => (DiagnosticDescriptor)field.GetValue(null)!)];

    public static TheoryData<string> Ids => new(Rules.Select(static rule => rule.Id));

    internal static DiagnosticAnalyzer[] CreateAnalyzers() => [.. CreateAll<DiagnosticAnalyzer>(typeof(NotificationConfigurationAnalyzer).Assembly)];

    internal static CodeFixProvider[] CreateFixes() => [.. CreateAll<CodeFixProvider>(typeof(CodeFixes.ReplaceTextCodeFixProvider).Assembly)];

    [Fact]
    public void Ids_AreUnique() => Assert.Equal(Rules.Length, Rules.Select(static rule => rule.Id).Distinct().Count());

    [Fact]
    public void Descriptors_AreInTheOrderOfTheirIds() => Assert.Equal(Rules.Select(static rule => rule.Id).Order(StringComparer.Ordinal), Rules.Select(static rule => rule.Id));

    [Fact]
    public void Category_IsTheSameForEachThousandOfIds()
    {
        (char Thousand, string Category)[] used = [.. Rules.Select(static rule => (rule.Id["STN".Length], rule.Category)).Distinct()];

        Assert.Equal(used.DistinctBy(static pair => pair.Thousand), used);
        Assert.Equal(used.DistinctBy(static pair => pair.Category), used);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsDescribed(string id)
    {
        DiagnosticDescriptor rule = Find(id);
        Assert.Matches("^STN[0-5][0-9]{3}$", id);
        Assert.Equal(HelpLink.For(id), rule.HelpLinkUri);
        Assert.True(Uri.IsWellFormedUriString(rule.HelpLinkUri, UriKind.Absolute));
        Assert.NotEmpty(rule.Title.ToString(null));
        Assert.False(rule.Title.ToString(null).EndsWith('.'), "A title is not a sentence.");
        Assert.EndsWith(".", rule.Description.ToString(null), StringComparison.Ordinal);
        Assert.StartsWith("StorageNotifications.", rule.Category, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_BelongsToOneAnalyzer(string id) =>
        Assert.Single(CreateAnalyzers(), analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id));

    // Descriptors with the same id differ only in the message: editors and logs show the first one, and the compiler shows each.
    [Fact]
    public void Analyzer_SupportsOnlyRulesOfTheCatalog() => Assert.All(
        CreateAnalyzers().SelectMany(static analyzer => analyzer.SupportedDiagnostics).GroupBy(static rule => rule.Id),
        static rule => Assert.All(rule, descriptor => Assert.Equal(Find(rule.Key), Same(descriptor, Find(rule.Key).MessageFormat))));

    [Fact]
    public void Rules_EqualTheRuleSet() => Assert.Equal(
        Rules.Select(static rule => rule.Id).Except([DiagnosticDescriptors.UnknownOptionValueId, DiagnosticDescriptors.MissingRequirementId]).Order(StringComparer.Ordinal),
        RuleSet.Default.Rules.Select(static rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Variants_EqualThoseOfTheRuleSet() => Assert.Equal(
        RuleSet.Default.Rules.SelectMany(static rule => rule.Variants).ToHashSet(),
        FindingDescriptors.AllVariants.ToHashSet());

    // RS1032 requires this, but it checks only the messages in descriptor declarations.
    [Fact]
    public void Messages_DoNotEndInAPeriod() => Assert.All(
        CreateAnalyzers().SelectMany(static analyzer => analyzer.SupportedDiagnostics),
        static rule => Assert.Matches("^[^ .][^\\r\\n]*[^ .]$", rule.MessageFormat.ToString(null)));

    [Fact]
    public void Fix_IsOfferedForEachRuleThatHasOne() => Assert.Equal(
        RuleSet.Default.Rules.Where(static rule => rule.Fix != FixKind.None).Select(static rule => rule.Id).Order(StringComparer.Ordinal),
        CreateFixes().SelectMany(static fix => fix.FixableDiagnosticIds).Order(StringComparer.Ordinal));

    // Fix-all also corrects the findings of other rules that its edits cause.
    [Fact]
    public void Fix_IsKnownForEachKind() => Assert.All(
        RuleSet.Default.Rules,
        static rule => Assert.Equal(rule.Fix != FixKind.None, CodeFixes.FixableRules.FixOf(rule.Id) is not null));

    [Fact]
    public void Fix_CanBeAppliedToAll() => Assert.All(CreateFixes(), static fix => Assert.NotNull(fix.GetFixAllProvider()));

    private static DiagnosticDescriptor Same(DiagnosticDescriptor rule, LocalizableString messageFormat) => new(
        rule.Id, rule.Title, messageFormat, rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault, rule.Description, rule.HelpLinkUri, [.. rule.CustomTags]);

    private static DiagnosticDescriptor Find(string id) => Rules.Single(rule => rule.Id == id);

    private static IEnumerable<T> CreateAll<T>(Assembly assembly) =>
        assembly.GetTypes().Where(static type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract).Select(static type => (T)Activator.CreateInstance(type)!);
}
