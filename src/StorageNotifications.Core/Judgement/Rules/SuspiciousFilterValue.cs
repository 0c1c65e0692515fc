using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Configurations;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4003: S3 takes a filter value literally, so it probably matches no key.</summary>
internal sealed class SuspiciousFilterValue : Rule<ConfigurationFact>
{
    public const string RuleId = "STN4003";

    public override string Id => RuleId;

    public override TextScope Scope => TextScope.AnyUse;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.TooLong, Case.Unencoded, Case.LeadingSlash, Case.Address, Case.SeveralSuffixes, Case.RegularExpression];

    public override IEnumerable<Finding> Judge(ConfigurationFact configuration, RuleContext context)
    {
        foreach (FilterRule rule in configuration.FilterRules)
        {
            if (rule.Value is { } value && CaseOf(value, rule.Name) is { } found)
                yield return new(Id, value.Place, [value.Shown, KeyFilter.LongestValue]) { Variant = found == Case.Wildcard ? null : found };
        }
    }

    private static Case? CaseOf(WrittenText value, WrittenText? name) => value.Text switch
    {
        var text when IsRegularExpression(text) => Case.RegularExpression,
        var text when IsAddress(text) => Case.Address,
        var text when text.Contains("*") => Case.Wildcard,
        var text when value.IsComplete && text.Length > KeyFilter.LongestValue => Case.TooLong,
        var text when IsSuffixList(text, name) => Case.SeveralSuffixes,
        var text when text.Any(static c => c is ' ' or '\t') => Case.Unencoded,
        // A key can end with '/name', and hardly ever begins with a slash.
        var text when text.StartsWith("/", StringComparison.Ordinal) && name?.IsName(KeyFilter.PrefixName) == true => Case.LeadingSlash,
        _ => null,
    };

    // s3://photos/images/, but not the 'archive/https://example.com/' of a copied site.
    private static bool IsAddress(string text) => text.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme && text.IndexOf('/') > scheme;

    // '.jpg,.png', and as a suffix also 'jpg|png' and '.{jpg,png}'
    private static bool IsSuffixList(string text, WrittenText? name) =>
        (text.StartsWith(".{", StringComparison.Ordinal) && text.EndsWith("}", StringComparison.Ordinal) && IsSuffixList("." + text.Substring(2, text.Length - 3), name))
        || (text.Split(KeyFilter.ListSeparators) is { Length: > 1 } items
            && (items.All(static item => item.Trim() is { Length: > 1 } suffix && suffix[0] == '.')
                || (name?.IsName(KeyFilter.SuffixName) == true && (text.Contains("|") || text[0] == '.') && items.All(static item => IsExtension(item.Trim().TrimStart('.'))))));

    // A key can contain ',' and '|' between other words.
    private static bool IsExtension(string item) => item.Length is >= 2 and <= 5 && char.IsLetter(item[0]) && item.All(char.IsLetterOrDigit);

    // Characters that do not occur in object names by chance: '.*', '\.jpg', '.jpg$', '^images', '(jpg|png)', '[0-9]'. A '+' is an encoded
    // space, and '_$folder$' is a marker of Hadoop.
    private static bool IsRegularExpression(string text) =>
        text.Contains(".*") || text.Contains("\\.") || text.Contains("\\d") || text.Contains("[0-9]") || text.Contains("[a-z") || text.Contains("[A-Z")
        || text.StartsWith("^", StringComparison.Ordinal)
        || (text.Length > 1 && text.IndexOf('$') == text.Length - 1)
        || (text.IndexOf('(') is >= 0 and var open && text.IndexOf('|', open) is >= 0 and var or && text.IndexOf(')', or) >= 0);

    /// <summary>The reason why a value is suspicious.</summary>
    internal enum Case
    {
        /// <summary>The value contains a <c>*</c>.</summary>
        Wildcard,

        /// <summary>The value is longer than a key can be.</summary>
        TooLong,

        /// <summary>The value contains a space, which must be encoded in filters.</summary>
        Unencoded,

        /// <summary>The value is a prefix that begins with a slash, unlike most keys.</summary>
        LeadingSlash,

        /// <summary>The value is an address such as <c>s3://photos/images/</c>, not a part of a key.</summary>
        Address,

        /// <summary>The value lists several suffixes.</summary>
        SeveralSuffixes,

        /// <summary>The value is a regular expression.</summary>
        RegularExpression,
    }
}
