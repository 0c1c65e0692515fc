using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Analyzers.Diagnostics;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>What holds for every rule, found by reflection.</summary>
public sealed class RuleCatalogTests
{
    private static readonly DiagnosticDescriptor[] Rules =
        [.. typeof(DiagnosticDescriptors).GetFields().Where(static field => !field.IsLiteral).Select(static field => (DiagnosticDescriptor)field.GetValue(null)!)];

    public static TheoryData<string> Ids => new(Rules.Select(static rule => rule.Id));

    internal static DiagnosticAnalyzer[] CreateAnalyzers() => [.. CreateAll<DiagnosticAnalyzer>(typeof(NotificationConfigurationAnalyzer).Assembly)];

    internal static CodeFixProvider[] CreateFixes() => [.. CreateAll<CodeFixProvider>(typeof(CodeFixes.ReplaceTextCodeFixProvider).Assembly)];

    [Fact]
    public void Ids_AreUnique() => Assert.Equal(Rules.Length, Rules.Select(static rule => rule.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsDescribed(string id)
    {
        DiagnosticDescriptor rule = Find(id);
        Assert.Matches("^STN[0-5][0-9]{3}$", id);
        Assert.Equal(HelpLink.For(id), rule.HelpLinkUri);
        Assert.True(Uri.IsWellFormedUriString(rule.HelpLinkUri, UriKind.Absolute));
        Assert.NotEmpty(rule.Title.ToString(null));
        Assert.False(rule.Title.ToString(null).EndsWith('.'), "A title is no sentence.");
        Assert.EndsWith(".", rule.Description.ToString(null), StringComparison.Ordinal);
        Assert.StartsWith("StorageNotifications.", rule.Category, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_BelongsToOneAnalyzer(string id) =>
        Assert.Single(CreateAnalyzers(), analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id));

    [Fact]
    public void Analyzer_SupportsOnlyRulesOfTheCatalog() =>
        Assert.Subset(Rules.ToHashSet(), CreateAnalyzers().SelectMany(static analyzer => analyzer.SupportedDiagnostics).ToHashSet());

    [Fact]
    public void Fix_IsForOneRuleOfTheCatalog()
    {
        string[] fixable = [.. CreateFixes().SelectMany(static fix => fix.FixableDiagnosticIds)];
        Assert.Subset(Rules.Select(static rule => rule.Id).ToHashSet(), fixable.ToHashSet());
        Assert.Equal(fixable.Distinct(), fixable);
    }

    [Fact]
    public void Fix_CanBeAppliedToAll() => Assert.All(CreateFixes(), static fix => Assert.NotNull(fix.GetFixAllProvider()));

    private static DiagnosticDescriptor Find(string id) => Rules.Single(rule => rule.Id == id);

    private static IEnumerable<T> CreateAll<T>(Assembly assembly) =>
        assembly.GetTypes().Where(static type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract).Select(static type => (T)Activator.CreateInstance(type)!);
}
