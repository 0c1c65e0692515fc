using System.Globalization;
using System.Text;

namespace StorageNotifications.Core.Tests.Yaml;

/// <summary>Generates random YAML documents with the constructs that templates use.</summary>
internal sealed class YamlGenerator(Random random)
{
    private static readonly string[] s_words =
    [
        "Resources", "Type", "AWS::S3::Bucket", "s3:ObjectCreated:*", "arn:aws:sns:us-east-1:111122223333:uploads", "${AWS::Region}", "é", "😀", "a-b",
        "yes", "on", "0123", "1.5", "null", "~", "http://example.com/a#b", "x,y", "it's", "\"quoted\"", "key", "2010-09-09", "a?b", "-1", "$ref",
    ];

    private static readonly string[] s_tags = ["!Ref", "!Sub", "!GetAtt", "!If", "!Join", "!FindInMap", "!!str", "!Equals"];

    private readonly string _newLine = random.Next(3) == 0 ? "\r\n" : "\n";
    private readonly StringBuilder _text = new();
    private readonly List<string> _anchors = [];
    private int _anchorNumber;

    public string Generate()
    {
        if (random.Next(8) == 0)
            _text.Append('\uFEFF');
        int documents = random.Next(6) == 0 ? 2 : 1;
        for (int i = 0; i < documents; i++)
        {
            if (documents > 1 || random.Next(4) == 0)
                _text.Append("---").Append(_newLine);
            _anchors.Clear();
            Comment(indent: 0);
            if (random.Next(5) == 0)
                BlockSequence(indent: 0, depth: 0);
            else
                BlockMapping(indent: 0, depth: 0);
        }
        return _text.ToString();
    }

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private string Pick(string[] values) => values[random.Next(values.Length)];

    private string Spaces(int count) => new(' ', count);

    private void EndLine()
    {
        if (Chance(12))
            _text.Append(" # ").Append(Pick(s_words));
        _text.Append(_newLine);
    }

    private void Comment(int indent)
    {
        if (Chance(10))
            _text.Append(Spaces(Chance(2) ? indent : 0)).Append("# stn-disable STN4003").Append(_newLine);
        if (Chance(15))
            _text.Append(Spaces(random.Next(4))).Append(_newLine);
    }

    private void BlockMapping(int indent, int depth)
    {
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            Comment(indent);
            _text.Append(Spaces(indent));
            Entry(indent, depth);
        }
    }

    private void Entry(int indent, int depth)
    {
        Key();
        _text.Append(':');
        Value(indent, depth, canBeIndentless: true);
    }

    private void Key()
    {
        string key = "K" + random.Next(20).ToString(CultureInfo.InvariantCulture);
        _text.Append(random.Next(5) switch { 0 => $"\"{key}\\t\"", 1 => $"'{key}''s'", 2 => key + " x", _ => key });
        if (Chance(10))
            _text.Append(' ');
    }

    private void BlockSequence(int indent, int depth)
    {
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            Comment(indent);
            _text.Append(Spaces(indent)).Append('-');
            if (depth < 4 && Chance(4))
            {
                _text.Append(' ');
                Entry(indent + 2, depth + 1);
                if (Chance(2))
                    BlockMapping(indent + 2, depth + 1);
            }
            else
            {
                Value(indent, depth, canBeIndentless: false);
            }
        }
    }

    /// <summary>Writes a value after a colon or a dash, and the end of the line.</summary>
    private void Value(int indent, int depth, bool canBeIndentless)
    {
        int kind = random.Next(depth > 4 ? 6 : 12);
        if (kind == 0)
        {
            EndLine();
            return;
        }
        _text.Append(Spaces(Chance(8) ? 2 : 1));
        if (kind < 9 && _anchors.Count > 0 && Chance(10))
        {
            _text.Append('*').Append(_anchors[random.Next(_anchors.Count)]);
            EndLine();
            return;
        }
        if (Chance(4))
            _text.Append(Pick(s_tags)).Append(' ');
        string? anchor = Chance(20) ? $"a{_anchorNumber++.ToString(CultureInfo.InvariantCulture)}" : null;
        if (anchor is not null)
            _text.Append('&').Append(anchor).Append(' ');
        switch (kind)
        {
            case 1 or 2:
                Flow(depth: 0, indent + 2);
                EndLine();
                break;
            case 3:
                BlockScalar(indent);
                break;
            case < 9:
                Scalar(indent);
                EndLine();
                break;
            case 9:
                EndLine();
                BlockSequence(canBeIndentless && Chance(2) ? indent : indent + random.Next(1, 4), depth + 1);
                break;
            default:
                EndLine();
                BlockMapping(indent + random.Next(1, 5), depth + 1);
                break;
        }
        // Only a complete node can be the target of an alias.
        if (anchor is not null)
            _anchors.Add(anchor);
    }

    private void Scalar(int indent)
    {
        string fold = Chance(5) ? _newLine + Spaces(indent + random.Next(1, 4)) : Chance(12) ? _newLine + _newLine + Spaces(indent + 2) : " ";
        string first = Pick(s_words);
        string second = Pick(s_words);
        switch (random.Next(4))
        {
            case 0:
                string escape = random.Next(5) switch { 0 => "\\n", 1 => "\\u00e9", 2 => "\\U0001F600", 3 => $"\\{_newLine}{Spaces(indent + 2)}", _ => "\\x41\\\"" };
                _text.Append('"').Append(DoubleQuoted(first)).Append(fold).Append(escape).Append(DoubleQuoted(second)).Append('"');
                break;
            case 1:
                _text.Append('\'').Append(SingleQuoted(first)).Append(fold).Append(SingleQuoted(second)).Append('\'');
                break;
            default:
                _text.Append("p").Append(first).Append(Chance(2) ? fold + second.TrimStart('-', '"', '\'') + "q" : "");
                break;
        }
    }

    private static string SingleQuoted(string value) => value.Replace("'", "''", StringComparison.Ordinal);

    private static string DoubleQuoted(string value) => value.Replace("\"", "\\\"", StringComparison.Ordinal);

    private void BlockScalar(int indent)
    {
        int extra = random.Next(1, 4);
        bool isExplicit = Chance(4);
        _text.Append(Chance(2) ? '|' : '>');
        string chomping = random.Next(3) switch { 0 => "-", 1 => "+", _ => "" };
        string increment = isExplicit ? extra.ToString(CultureInfo.InvariantCulture) : "";
        _text.Append(Chance(2) ? chomping + increment : increment + chomping);
        EndLine();
        for (int i = random.Next(0, 5); i > 0; i--)
        {
            bool indented = Chance(4) && (isExplicit || _text[^1] != '\n' || i < 3);
            _text.Append(Spaces(indent + extra + (indented && isExplicit ? 2 : 0))).Append(Pick(s_words)).Append(Chance(2) ? " # no comment: [" : "").Append(_newLine);
            if (Chance(4))
                _text.Append(Spaces(random.Next(indent + 1))).Append(_newLine);
        }
    }

    private void Flow(int depth, int indent)
    {
        bool isMapping = Chance(2);
        _text.Append(isMapping ? '{' : '[');
        int count = random.Next(4);
        for (int i = 0; i < count; i++)
        {
            _text.Append(Chance(8) ? _newLine + Spaces(indent) : Chance(2) ? " " : "");
            if (isMapping || Chance(8))
                _text.Append(Chance(3) ? "\"k\":" : "k: ");
            if (depth < 3 && Chance(4))
                Flow(depth + 1, indent);
            else if (Chance(6))
                _text.Append(Pick(s_tags)).Append(" x");
            else
                _text.Append(random.Next(3) switch { 0 => $"\"{DoubleQuoted(Pick(s_words))}\"", 1 => $"'{SingleQuoted(Pick(s_words))}'", _ => "w" + random.Next(100).ToString(CultureInfo.InvariantCulture) });
            if (i + 1 < count || Chance(6))
                _text.Append(Chance(3) ? " ," : ",");
        }
        _text.Append(Chance(4) ? " " : "").Append(isMapping ? '}' : ']');
    }
}
