using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Analyzers;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>Analyzers that run together in a compilation.</summary>
/// <param name="Name">The name in the results.</param>
/// <param name="Analyzers">The analyzers; empty to measure only the compiler.</param>
internal sealed record AnalyzerSet(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    public static AnalyzerSet None { get; } = new("compiler alone", []);

    public static AnalyzerSet NoOp { get; } = new("empty analyzer", [new NoOpAnalyzer()]);

    public static AnalyzerSet Ours { get; } = new("StorageNotifications", [.. InstancesIn(typeof(NotificationConfigurationAnalyzer).Assembly)]);

    /// <summary>Gets the analyzers that are in the AWSSDK.S3 package.</summary>
    public static AnalyzerSet AwsSdk { get; } = FromFolder("AWSSDK.S3's own", PathOf("AwsSdkAnalyzers"));

    /// <summary>Gets the analyzers that the .NET SDK enables by default.</summary>
    public static AnalyzerSet NetSdk { get; } = FromFolder(".NET SDK's own", PathOf("NetSdkAnalyzers"));

    /// <summary>Gets the analyzers of all assemblies in a folder of a package.</summary>
    public static AnalyzerSet FromFolder(string name, string folder) => new(
        name, [.. Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(Assembly.LoadFrom).SelectMany(InstancesIn)]);

    public AnalyzerSet With(AnalyzerSet other) => new($"{Name} and {other.Name}", Analyzers.AddRange(other.Analyzers));

    /// <summary>
    /// Disables the hidden and informational rules of other analyzers, because the command-line compiler does not run them either.
    /// </summary>
    public IEnumerable<KeyValuePair<string, ReportDiagnostic>> Severities => Analyzers
        .Except(Ours.Analyzers)
        .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
        .Where(static rule => rule.DefaultSeverity < DiagnosticSeverity.Warning)
        .DistinctBy(static rule => rule.Id)
        .Select(static rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Suppress));

    private static IEnumerable<DiagnosticAnalyzer> InstancesIn(Assembly assembly) => TypesIn(assembly)
        .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
        .Where(static type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
        .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!);

    // Assemblies with code fixes are in the same folder, and need assemblies that a compiler does not have.
    private static IEnumerable<Type> TypesIn(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partial)
        {
            return partial.Types.OfType<Type>();
        }
    }

    private static string PathOf(string key) =>
        typeof(AnalyzerSet).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
