using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>A call of a CloudFormation intrinsic function: <c>!Sub …</c> or <c>Fn::Sub: …</c>.</summary>
/// <param name="Name">The name in the long form.</param>
internal readonly record struct Intrinsic(string Name, DocumentNode Argument)
{
    public const string Ref = "Ref";
    public const string GetAtt = "Fn::GetAtt";
    public const string Sub = "Fn::Sub";
    public const string Join = "Fn::Join";
    public const string If = "Fn::If";
    public const string FunctionPrefix = "Fn::";

    private const string MergeKey = "<<";

    /// <summary>Gets the argument if it is a scalar.</summary>
    public ScalarNode? Scalar => Argument as ScalarNode;

    /// <summary>Gets the arguments if the function has several.</summary>
    public IReadOnlyList<DocumentNode> List => (Argument as SequenceNode)?.Items ?? [];

    /// <summary>Gets one of several arguments if it is a scalar without a function.</summary>
    public ScalarNode? ScalarAt(int index) => index < List.Count && List[index] is ScalarNode { Tag: null } scalar ? scalar : null;

    public static Intrinsic? Of(DocumentNode node)
    {
        // Tags such as !!str specify the type of a value, and !<…> is a verbatim tag.
        if (node.Tag is { Text: { Length: > 1 } text } && text[0] == '!' && text[1] is not ('!' or '<'))
        {
            string name = text.Substring(1);
            return new(name == Ref ? Ref : FunctionPrefix + name, node);
        }
        return node is MappingNode { Entries: { Count: 1 } entries } && entries[0].Name is { } key && IsFunction(key) ? new(key, entries[0].Value) : null;
    }

    /// <summary>Determines whether all keys of a mapping are written in the template.</summary>
    public static bool IsPlain(DocumentNode? node) =>
        node is MappingNode mapping && Of(node) is null && mapping.Entries.All(static entry => entry.Name is { } name && name != MergeKey && !IsFunction(name));

    /// <summary>Gets a mapping of which at least some keys are written in the template.</summary>
    public static MappingNode? MappingOf(DocumentNode? node) => node is MappingNode mapping && Of(node) is null ? mapping : null;

    /// <summary>Gets the items of a list that is written in the template, or the node itself.</summary>
    public static IReadOnlyList<DocumentNode> ItemsOf(DocumentNode node) => node is SequenceNode sequence && Of(node) is null ? sequence.Items : [node];

    /// <summary>Gets the branches of <c>Fn::If</c>, or null.</summary>
    public static IReadOnlyList<DocumentNode>? BranchesOf(DocumentNode node) =>
        Of(node) is { Name: If, List: { Count: 3 } list } ? [list[1], list[2]] : null;

    /// <summary>Gets the nodes that nested calls of <c>Fn::If</c> choose from, or the node itself.</summary>
    public static IEnumerable<DocumentNode> ChoicesOf(DocumentNode node) => BranchesOf(node)?.SelectMany(ChoicesOf) ?? [node];

    private static bool IsFunction(string key) => key == Ref || key.StartsWith(FunctionPrefix, StringComparison.Ordinal);
}
