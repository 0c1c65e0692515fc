using System;
using System.Collections.Generic;
using StorageNotifications.Core.Documents;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>The names that a part of a template refers to with <c>Ref</c>, <c>Fn::GetAtt</c>, <c>Fn::Sub</c> or <c>DependsOn</c>.</summary>
internal sealed class ReferenceList
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    private ReferenceList()
    {
    }

    public IReadOnlyCollection<string> Names => _names;

    /// <summary>Gets the other strings, which can also be names.</summary>
    public IReadOnlyCollection<string> Texts => _texts;

    /// <summary>Gets a value indicating whether there may be other names.</summary>
    public bool IsOpen { get; private set; }

    public bool Has(string name) => _names.Contains(name);

    /// <param name="list">A member whose values are names.</param>
    public static ReferenceList Of(DocumentNode node, string? list = null)
    {
        var references = new ReferenceList();
        references.Add(node);
        if (list is not null && (node as MappingNode)?.Find(list) is { } listed)
            references.AddNames(listed);
        return references;
    }

    private void Add(DocumentNode node)
    {
        if (Intrinsic.Of(node) is { } call)
            AddCall(call);
        switch (node)
        {
            case AliasNode:
                IsOpen = true;
                break;
            case ScalarNode scalar:
                _texts.Add(scalar.Value);
                break;
            case SequenceNode sequence:
                foreach (DocumentNode item in sequence.Items)
                    Add(item);
                break;
            case MappingNode mapping:
                foreach (MappingEntry entry in mapping.Entries)
                    Add(entry.Value);
                break;
        }
    }

    private void AddCall(Intrinsic call)
    {
        switch (call)
        {
            // SAM supports !Ref Function.Version.
            case { Name: Intrinsic.Ref or Intrinsic.GetAtt }:
                if ((call.Scalar ?? call.ScalarAt(0)) is { } path)
                    _names.Add(path.Value.Split('.')[0]);
                break;
            case { Name: Intrinsic.Sub }:
                if ((call.Scalar ?? call.ScalarAt(0)) is { } text)
                    AddVariables(text.Value, call.List.Count > 1 ? call.List[1] as MappingNode : null);
                break;
            case { Name: Intrinsic.FunctionPrefix + "Transform" }:
                IsOpen = true;
                break;
        }
    }

    private void AddVariables(string text, MappingNode? own)
    {
        foreach (SubPart part in SubPart.Split(text))
        {
            if (part.Name is { } name && own?.Find(name) is null)
                _names.Add(name.Split('.')[0]);
        }
    }

    private void AddNames(DocumentNode listed)
    {
        switch (listed)
        {
            case ScalarNode name:
                _names.Add(name.Value);
                break;
            case SequenceNode sequence:
                foreach (DocumentNode item in sequence.Items)
                    AddNames(item);
                break;
            default:
                IsOpen = true;
                break;
        }
    }
}
