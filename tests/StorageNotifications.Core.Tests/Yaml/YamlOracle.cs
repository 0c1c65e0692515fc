using System.Globalization;
using StorageNotifications.Core.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StorageNotifications.Core.Tests.Yaml;

/// <summary>
/// Describes how YamlDotNet and our reader parse a YAML text, with one line for each event, so that the results can be compared.
/// </summary>
internal static class YamlOracle
{
    /// <returns>The events, or null if YamlDotNet rejects the text.</returns>
    public static List<string>? DescribeByYamlDotNet(string text)
    {
        var lines = new List<string>();
        try
        {
            // YamlDotNet counts a byte order mark as a column.
            int skipped = text.StartsWith('\uFEFF') ? 1 : 0;
            var parser = new Parser(new StringReader(text[skipped..]));
            while (parser.MoveNext())
            {
                if (Describe(parser.Current!, skipped) is { } line)
                    lines.Add(line);
            }
            return lines;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <returns>The events, or null if the reader rejects the text.</returns>
    public static List<string>? DescribeByReader(DocumentFile file)
    {
        if (file.Error is not null)
            return null;
        var lines = new List<string>();
        foreach (DocumentNode root in file.Roots)
        {
            lines.Add("document");
            Describe(root, lines);
        }
        return lines;
    }

    private static string? Describe(ParsingEvent current, int skipped) => current switch
    {
        DocumentStart => "document",
        Scalar scalar => DescribeScalar(scalar, skipped),
        SequenceStart sequence => $"[ {Properties(sequence.Anchor, sequence.Tag)}",
        SequenceEnd => "]",
        MappingStart mapping => $"{{ {Properties(mapping.Anchor, mapping.Tag)}",
        MappingEnd => "}",
        AnchorAlias alias => $"* {alias.Value.Value} @{(alias.Start.Index + skipped).ToString(CultureInfo.InvariantCulture)}",
        _ => null,
    };

    private static string DescribeScalar(Scalar scalar, int skipped)
    {
        // YamlDotNet includes a tag and an anchor in the range of the scalar, so the start of the value is unknown.
        bool hasProperties = !scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty;
        string place = hasProperties || scalar.Value.Length == 0 ? "" : $"@{(scalar.Start.Index + skipped).ToString(CultureInfo.InvariantCulture)}";
        return $"{scalar.Style} {Properties(scalar.Anchor, scalar.Tag)} {place} {scalar.Value}";
    }

    private static string Properties(AnchorName anchor, TagName tag) => $"{(anchor.IsEmpty ? "" : anchor.Value)} {(tag.IsEmpty ? "" : tag.Value)}";

    private static string Properties(DocumentNode node)
    {
        string? tag = node.Tag?.Text;
        if (tag?.StartsWith("!!", StringComparison.Ordinal) == true)
            tag = $"tag:yaml.org,2002:{tag[2..]}";
        return $"{node.Anchor} {tag}";
    }

    private static void Describe(DocumentNode node, List<string> lines)
    {
        switch (node)
        {
            case ScalarNode scalar:
                string place = node.Tag is not null || node.Anchor is not null || scalar.Value.Length == 0
                    ? "" : $"@{scalar.Range.Start.ToString(CultureInfo.InvariantCulture)}";
                lines.Add($"{scalar.Style} {Properties(node)} {place} {scalar.Value}");
                break;
            case SequenceNode sequence:
                lines.Add($"[ {Properties(node)}");
                foreach (DocumentNode item in sequence.Items)
                    Describe(item, lines);
                lines.Add("]");
                break;
            case MappingNode mapping:
                lines.Add($"{{ {Properties(node)}");
                foreach (MappingEntry entry in mapping.Entries)
                {
                    Describe(entry.Key, lines);
                    Describe(entry.Value, lines);
                }
                lines.Add("}");
                break;
            case AliasNode alias:
                lines.Add($"* {alias.Name} @{alias.Range.Start.ToString(CultureInfo.InvariantCulture)}");
                break;
        }
    }
}
