using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>What a diagnostic tells its code fix.</summary>
internal static class DiagnosticProperties
{
    private const string Replacement = "Replacement";

    /// <summary>The source texts that may stand in the place of the squiggle, best first.</summary>
    public static ImmutableDictionary<string, string?> ForReplacements(IReadOnlyList<string> replacements)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        for (int i = 0; i < replacements.Count; i++)
            properties = properties.Add(Replacement + i.ToString(CultureInfo.InvariantCulture), replacements[i]);
        return properties;
    }

    public static IEnumerable<string> ReadReplacements(ImmutableDictionary<string, string?> properties)
    {
        for (int i = 0; properties.TryGetValue(Replacement + i.ToString(CultureInfo.InvariantCulture), out string? replacement); i++)
            yield return replacement!;
    }
}
