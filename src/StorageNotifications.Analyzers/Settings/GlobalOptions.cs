using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Diagnostics;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Analyzers.Settings;

/// <summary>Reads the options for the whole project.</summary>
internal static class GlobalOptions
{
    /// <summary>Reads the MSBuild properties that the generator also reads.</summary>
    public static GenerationOptions ReadGeneration(AnalyzerOptions options) => GenerationOptions.Read(Reader(options));

    /// <summary>Gets a function that looks up an option of the project.</summary>
    public static Func<string, string?> Reader(AnalyzerOptions options) =>
        key => options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(key, out string? value) ? value : null;

    /// <summary>Gets the keys of all options, including unknown ones.</summary>
    public static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            // A host that can look up options but cannot list them returns an empty list, as documented.
            return [];
        }
    }
}
