using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Analyzers;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.CodeFixes;

namespace StorageNotifications.Package.Tests.Docs;

/// <summary>Collects the descriptors, analyzers and fixes of the assemblies.</summary>
internal static class Rules
{
    /// <summary>The descriptors by id.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> All { get; } = typeof(DiagnosticDescriptors)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .OrderBy(static rule => rule.Id, StringComparer.Ordinal)
        .ToDictionary(static rule => rule.Id);

    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; } = InstancesOf<DiagnosticAnalyzer>(typeof(NotificationConfigurationAnalyzer));

    private static readonly HashSet<string> Fixable =
        [.. InstancesOf<CodeFixProvider>(typeof(ReplaceTextCodeFixProvider)).SelectMany(static provider => provider.FixableDiagnosticIds)];

    public static TheoryData<string> Ids => new(All.Keys);

    public static bool HasFix(string id) => Fixable.Contains(id);

    private static T[] InstancesOf<T>(Type neighbor) => neighbor.Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
        .Select(static type => (T)Activator.CreateInstance(type)!)
        .ToArray();
}
