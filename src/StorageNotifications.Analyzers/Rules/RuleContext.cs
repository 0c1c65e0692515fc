using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Analyzers.Settings;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Analyzers.Rules;

/// <summary>What a rule judges facts by, and where it reports. A front end makes one for each piece of code or file.</summary>
/// <param name="settings">The catalogs and the user's options.</param>
/// <param name="declaredRegions">What the code declares of its buckets.</param>
/// <param name="generated">The constants that the code could use.</param>
/// <param name="usesOwnEndpoint">Whether the code talks to an endpoint of its own, which need not be AWS.</param>
/// <param name="report">Takes the findings.</param>
internal sealed class RuleContext(
    AnalysisSettings settings, DeclaredBucketRegions declaredRegions, GeneratedConstants generated, Lazy<bool> usesOwnEndpoint, Action<Diagnostic> report)
{
    private readonly HashSet<(string Id, Location Place)> _reported = [];

    public AnalysisSettings Settings { get; } = settings;

    public bool UsesOwnEndpoint => usesOwnEndpoint.Value;

    public string? RegionOfBucket(string bucket) =>
        declaredRegions.RegionOf(bucket) ?? (Settings.BucketRegions.TryGetValue(bucket, out string? region) ? region : null);

    /// <summary>The full name of a class of generated constants, if the project has it.</summary>
    public string? GeneratedClass(NotificationFamilies family, string className) => generated.Find(family, className);

    /// <summary>Reports one fact at one place, however often it was come upon.</summary>
    /// <param name="replacements">The source texts that could stand there instead, best first.</param>
    public void Report(DiagnosticDescriptor rule, Location place, IReadOnlyList<string> replacements, params object[] arguments)
    {
        if (_reported.Add((rule.Id, place)))
            report(Diagnostic.Create(rule, place, DiagnosticProperties.ForReplacements(replacements), arguments));
    }

    /// <summary>Reports something that takes two places to be wrong.</summary>
    public void Report(DiagnosticDescriptor rule, Location place, Location other, params object[] arguments)
    {
        if (_reported.Add((rule.Id, place)))
            report(Diagnostic.Create(rule, place, [other], arguments));
    }
}
