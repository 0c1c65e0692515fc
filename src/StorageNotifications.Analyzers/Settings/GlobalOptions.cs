using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Analyzers.Settings;

/// <summary>Reads options that concern the whole project.</summary>
internal static class GlobalOptions
{
    /// <summary>The MSBuild properties that the generator reads too.</summary>
    public static GenerationOptions ReadGeneration(AnalyzerOptions options) => GenerationOptions.Read(Reader(options));

    /// <summary>Gives an option of the project by its key.</summary>
    public static Func<string, string?> Reader(AnalyzerOptions options) =>
        key => options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(key, out string? value) ? value : null;

    /// <summary>The keys of all options, known to this package or not.</summary>
    public static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            // The documented answer of a host that can look up options but cannot list them.
            return [];
        }
    }
}
