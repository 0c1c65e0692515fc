using System;
using System.Collections.Generic;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4002: a filter rule is neither prefix nor suffix, or is repeated.</summary>
internal sealed class InvalidFilterRule : Rule<ConfigurationFact>
{
    public const string RuleId = "STN4002";

    public override string Id => RuleId;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.ThereTwice];

    public override IEnumerable<Finding> Judge(ConfigurationFact configuration, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (FilterRule rule in configuration.FilterRules)
        {
            if (rule.Name is not { IsComplete: true } name)
                continue;
            if (!name.IsName(KeyFilter.PrefixName) && !name.IsName(KeyFilter.SuffixName))
                yield return new(Id, name.Place, [name.Text, KeyFilter.PrefixName, KeyFilter.SuffixName]);
            else if (!seen.Add(name.Text))
                yield return new(Id, name.Place, [name.Text.ToLowerInvariant()]) { Variant = Case.ThereTwice };
        }
    }

    /// <summary>The problem of a filter rule.</summary>
    internal enum Case
    {
        /// <summary>The filter has another rule with the same name.</summary>
        ThereTwice,
    }
}
