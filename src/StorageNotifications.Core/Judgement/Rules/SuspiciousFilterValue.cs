using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4003: a filter value that S3 takes literally and that therefore probably matches nothing.</summary>
internal sealed class SuspiciousFilterValue : Rule<ConfigurationFact>
{
    public override string Id => RuleIds.SuspiciousFilterValue;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.TooLong, Case.Unencoded];

    public override IEnumerable<Finding> Judge(ConfigurationFact configuration, RuleContext context)
    {
        foreach (FilterRule rule in configuration.FilterRules)
        {
            if (rule.Value is { } value && CaseOf(value) is { } found)
                yield return new(Id, value.Place, [value.Shown, KeyFilter.LongestValue]) { Variant = found == Case.Wildcard ? null : found };
        }
    }

    private static Case? CaseOf(WrittenText value) => value.Text switch
    {
        var text when text.Contains("*") => Case.Wildcard,
        var text when value.IsComplete && text.Length > KeyFilter.LongestValue => Case.TooLong,
        var text when text.Any(static c => c is ' ' or '\t') => Case.Unencoded,
        _ => null,
    };

    /// <summary>What is suspicious about a value.</summary>
    internal enum Case
    {
        /// <summary>It has a <c>*</c>.</summary>
        Wildcard,

        /// <summary>It is longer than a key can be.</summary>
        TooLong,

        /// <summary>It has a space, which is encoded in filters.</summary>
        Unencoded,
    }
}
