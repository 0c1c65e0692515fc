using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>Turns findings into diagnostics: the values of the rule, the sentence of the descriptor.</summary>
internal static class FindingDiagnostics
{
    public static Diagnostic Create(Finding finding) => Diagnostic.Create(
        FindingDescriptors.For(finding),
        LocationOf(finding.Place),
        finding.Other is { } other ? [LocationOf(other)] : null,
        DiagnosticProperties.ForReplacements(finding.Replacements.Select(finding.Place.Write).Where(static written => written is not null).ToArray()!),
        finding.Arguments.Select(Argument).ToArray());

    private static Location LocationOf(Place place) => ((LocatedPlace)place).Location;

    private static object Argument(object value) => value switch
    {
        IReadOnlyList<string> names => new NameList(names),
        int number => number.ToString("N0", CultureInfo.InvariantCulture),
        _ => value,
    };
}
