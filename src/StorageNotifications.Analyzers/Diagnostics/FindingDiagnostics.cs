using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>Creates diagnostics from findings and their descriptors.</summary>
internal static class FindingDiagnostics
{
    public static Diagnostic Create(Finding finding)
    {
        var place = (LocatedPlace)finding.Place;
        string[] replacements = finding.Replacements.Select(place.Write).OfType<string>().ToArray();
        bool isEditedElsewhere = replacements.Length > 0 && place.EditLocation != place.Location;
        var others = new List<Location>();
        if (finding.Other is LocatedPlace other)
            others.Add(other.Location);
        if (isEditedElsewhere)
            others.Add(place.EditLocation);
        return Diagnostic.Create(
            FindingDescriptors.For(finding),
            place.Location,
            others,
            DiagnosticProperties.ForReplacements(replacements, isEditedElsewhere),
            finding.Arguments.Select(Argument).ToArray());
    }

    private static object Argument(object value) => value switch
    {
        IReadOnlyList<string> names => new NameList(names),
        int number => number.ToString("N0", CultureInfo.InvariantCulture),
        _ => value,
    };
}
