using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Json;

namespace StorageNotifications.Core.Templates;

/// <summary>
/// Finds tokens in the texts of a document, which CloudFormation or a deployment tool replaces: <c>{{resolve:ssm:/topic}}</c>, <c>#{Topic}#</c>,
/// <c>__TOPIC__</c>.
/// </summary>
internal sealed class TemplateTokens
{
    private readonly (string Opening, string Closing)[] _delimiters;
    private readonly IReadOnlyList<string> _enclosing;
    private readonly string _variable;

    private TemplateTokens((string Opening, string Closing)[] delimiters, IReadOnlyList<string> enclosing, string variable) =>
        (_delimiters, _enclosing, _variable) = (delimiters, enclosing, variable);

    /// <exception cref="SchemaException">The object does not describe tokens.</exception>
    public static TemplateTokens Read(JsonObjectReader o)
    {
        var tokens = new TemplateTokens(o.Required("delimiters").AsArray().Select(ReadPair).ToArray(), o.Strings("enclosing"), o.String("variable"));
        o.Finish();
        return tokens;
    }

    /// <summary>Finds the first token at or after a position.</summary>
    public TextRange? Find(string text, int start)
    {
        // Underscores and percent signs can be part of a name, so only a whole text is a token.
        if (start == 0 && text.Length > 0 && (IsVariable(text) || _enclosing.Any(mark => IsEnclosed(text, mark))))
            return new(0, text.Length);
        TextRange? first = null;
        foreach ((string opening, string closing) in _delimiters)
        {
            int opened = text.IndexOf(opening, start, StringComparison.Ordinal);
            if (opened >= 0 && (first is null || opened < first.Value.Start)
                && text.IndexOf(closing, opened + opening.Length, StringComparison.Ordinal) is >= 0 and int closed)
            {
                first = TextRange.FromBounds(opened, closed + closing.Length);
            }
        }
        return first;
    }

    private bool IsVariable(string text) =>
        text.Length > _variable.Length && text.StartsWith(_variable, StringComparison.Ordinal) && text.Skip(_variable.Length).All(static c => c == '_' || char.IsLetterOrDigit(c));

    private static bool IsEnclosed(string text, string mark) =>
        text.Length > 2 * mark.Length && text.StartsWith(mark, StringComparison.Ordinal) && text.EndsWith(mark, StringComparison.Ordinal);

    private static (string Opening, string Closing) ReadPair(JsonNode node)
    {
        JsonNode[] pair = node.AsArray().ToArray();
        return pair.Length == 2 ? (pair[0].AsString(), pair[1].AsString()) : throw node.Error("a pair of delimiters is required");
    }
}
