using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>Creates diagnostics from findings and their descriptors.</summary>
internal static class FindingDiagnostics
{
    private static readonly char[] LineBreaks = ['\r', '\n'];

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
        string text => OnOneLine(text),
        int number => number.ToString("N0", CultureInfo.InvariantCulture),
        _ => value,
    };

    // A line break in a message would end it in the output of a build.
    private static string OnOneLine(string text) =>
        text.IndexOfAny(LineBreaks) < 0 ? text : text.Replace("\r", "\\r").Replace("\n", "\\n");
}
