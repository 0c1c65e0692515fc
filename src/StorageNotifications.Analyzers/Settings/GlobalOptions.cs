using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Analyzers.Settings;

/// <summary>Reads the MSBuild properties that the generator reads too.</summary>
internal static class GlobalOptions
{
    public static GenerationOptions ReadGeneration(AnalyzerOptions options) =>
        GenerationOptions.Read(key => options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(key, out string? value) ? value : null);
}
