using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Json;

namespace StorageNotifications.Core.Arns;

/// <summary>Recognizes the placeholders that documentation and samples use in ARNs.</summary>
internal sealed class ArnPlaceholders
{
    private readonly IReadOnlyList<string> _fragments;
    private readonly HashSet<string> _texts;
    private readonly HashSet<string> _nouns;
    private readonly IReadOnlyList<string> _attributes;

    /// <exception cref="SchemaException">The object does not describe placeholders.</exception>
    public ArnPlaceholders(JsonObjectReader o)
    {
        _fragments = o.Strings("fragments");
        _texts = new(o.Strings("texts"), StringComparer.Ordinal);
        _nouns = new(o.Strings("nouns"), StringComparer.Ordinal);
        _attributes = o.Strings("attributes");
        if (_attributes.Contains(""))
            throw o.Required("attributes").Error("an attribute is empty");
        o.Finish();
    }

    /// <summary>Determines whether the text contains characters that occur only in placeholders, such as <c>***</c>.</summary>
    public bool OccurIn(string text) => _fragments.Any(fragment => text.Contains(fragment));

    /// <summary>
    /// Determines whether a segment is a placeholder such as <c>account-id</c>, <c>__region__</c> or <c>MY_REGION_HERE</c>.
    /// </summary>
    public bool IsPlaceholder(string segment)
    {
        if (_texts.Contains(segment))
            return true;
        // The beginning of an ARN.
        if (segment.IndexOf(':') >= 0)
            return false;
        string letters = new(segment.Where(char.IsLetter).Select(char.ToLowerInvariant).ToArray());
        while (!_nouns.Contains(letters))
        {
            if (_attributes.FirstOrDefault(attribute => letters.StartsWith(attribute, StringComparison.Ordinal)) is { } before)
                letters = letters.Substring(before.Length);
            else if (_attributes.FirstOrDefault(attribute => letters.EndsWith(attribute, StringComparison.Ordinal)) is { } after)
                letters = letters.Substring(0, letters.Length - after.Length);
            else
                return false;
        }
        return true;
    }
}
