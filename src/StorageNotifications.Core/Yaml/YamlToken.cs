using StorageNotifications.Core.Documents;

namespace StorageNotifications.Core.Yaml;

/// <summary>The kinds of YAML tokens, named as in the YAML 1.1 specification.</summary>
internal enum YamlTokenKind : byte
{
    /// <summary>A token that is reserved before a node that can become a key.</summary>
    Reserved,
    Directive,
    DocumentStart,
    DocumentEnd,
    BlockSequenceStart,
    BlockMappingStart,
    BlockEnd,
    FlowSequenceStart,
    FlowSequenceEnd,
    FlowMappingStart,
    FlowMappingEnd,
    BlockEntry,
    FlowEntry,
    Key,
    Value,
    Alias,
    Anchor,
    Tag,
    Scalar,
    End,
}

/// <summary>A token of a YAML text.</summary>
/// <param name="Content">The name of an alias or anchor, the tag, or the scalar.</param>
internal readonly record struct YamlToken(YamlTokenKind Kind, TextRange Range, object? Content = null);
