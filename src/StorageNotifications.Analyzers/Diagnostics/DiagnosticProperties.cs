using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>What a diagnostic tells its code fix.</summary>
internal static class DiagnosticProperties
{
    private const string Replacement = "Replacement";
    private const string EditedElsewhere = "EditedElsewhere";

    /// <param name="replacements">The source texts that can replace what stands at the place of the edit, best first.</param>
    /// <param name="isEditedElsewhere">Whether the last additional location is that place, and not the location of the diagnostic.</param>
    public static ImmutableDictionary<string, string?> ForReplacements(IReadOnlyList<string> replacements, bool isEditedElsewhere)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (isEditedElsewhere)
            properties = properties.Add(EditedElsewhere, null);
        for (int i = 0; i < replacements.Count; i++)
            properties = properties.Add(Replacement + i.ToString(CultureInfo.InvariantCulture), replacements[i]);
        return properties;
    }

    /// <summary>Gets the place that the replacements are for.</summary>
    public static Location EditLocationOf(Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(EditedElsewhere) ? diagnostic.AdditionalLocations[diagnostic.AdditionalLocations.Count - 1] : diagnostic.Location;

    public static IEnumerable<string> ReadReplacements(ImmutableDictionary<string, string?> properties)
    {
        for (int i = 0; properties.TryGetValue(Replacement + i.ToString(CultureInfo.InvariantCulture), out string? replacement); i++)
            yield return replacement!;
    }
}
