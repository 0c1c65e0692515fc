using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>The data that a diagnostic passes to its code fix.</summary>
internal static class DiagnosticProperties
{
    private const string Replacement = "Replacement";
    private const string EditedElsewhere = "EditedElsewhere";

    /// <param name="replacements">The source texts that can replace the text at the location of the edit, best first.</param>
    /// <param name="isEditedElsewhere">
    /// Whether the edit location is the last additional location instead of the location of the diagnostic.
    /// </param>
    public static ImmutableDictionary<string, string?> ForReplacements(IReadOnlyList<string> replacements, bool isEditedElsewhere)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (isEditedElsewhere)
            properties = properties.Add(EditedElsewhere, null);
        for (int i = 0; i < replacements.Count; i++)
            properties = properties.Add(Replacement + i.ToString(CultureInfo.InvariantCulture), replacements[i]);
        return properties;
    }

    /// <summary>Gets the location that the replacements apply to.</summary>
    public static Location EditLocationOf(Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(EditedElsewhere) ? diagnostic.AdditionalLocations[diagnostic.AdditionalLocations.Count - 1] : diagnostic.Location;

    public static IEnumerable<string> ReadReplacements(ImmutableDictionary<string, string?> properties)
    {
        for (int i = 0; properties.TryGetValue(Replacement + i.ToString(CultureInfo.InvariantCulture), out string? replacement); i++)
            yield return replacement!;
    }
}
