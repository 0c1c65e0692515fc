using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Finds the possible values of the nodes of a template.</summary>
/// <param name="model">The template; null for other documents, which have no functions.</param>
internal sealed class ValueResolver(TemplateText file, TemplateModel? model)
{
    private readonly TemplateCatalog _catalog = TemplateCatalog.Default;

    public TemplatePlace PlaceOf(DocumentNode node) => new(file, node);

    /// <summary>Gets the place of a part of a scalar's value.</summary>
    public TemplatePlace PlaceIn(ScalarNode scalar, TextRange part) => new(file, scalar.Locate(part.Start, part.Length), scalar.Start, []);

    /// <summary>Gets the place of the value of a scalar that has no function.</summary>
    public TemplatePlace PlaceOfText(ScalarNode scalar) => new(file, scalar.Content, scalar.Start, [new(0, scalar.Value.Length, scalar, 0)]);

    /// <summary>Gets the only possible value of a node; null if there are several.</summary>
    public TemplateValue? Only(DocumentNode? node) =>
        node is not null && ValuesOf(node).Take(2).ToArray() is { Length: 1 } all && all[0].IsCertain ? all[0] : null;

    /// <summary>Gets the only possible text of a node; null if it is unknown.</summary>
    public WrittenText? TextOf(DocumentNode? node) => Only(node)?.Text;

    /// <summary>Gets the possible values of a node. Unknown values are included only if there are no others.</summary>
    public IEnumerable<TemplateValue> ValuesOf(DocumentNode node)
    {
        if (model is null || Intrinsic.Of(node) is not { } call)
        {
            yield return node is ScalarNode scalar ? OfScalar(scalar) : new(node);
            yield break;
        }
        switch (call)
        {
            case { Name: Intrinsic.If }:
                foreach (TemplateValue value in (Intrinsic.BranchesOf(node) ?? []).SelectMany(ValuesOf))
                    yield return value with { IsCertain = false };
                break;
            case { Name: Intrinsic.Ref, Scalar: { } name }:
                yield return OfReference(node, name.Value);
                if (model.Find(name.Value) is null && model.DefaultOf(name.Value) is { } given)
                    yield return OfScalar(given) with { IsCertain = false, IsDefault = true };
                break;
            case { Name: Intrinsic.GetAtt, Scalar: { } path }:
                yield return OfName(node, path.Value);
                break;
            case { Name: Intrinsic.GetAtt, List.Count: 2 } when call.ScalarAt(0) is { } id && call.ScalarAt(1) is { } attribute:
                yield return OfAttribute(node, id.Value, attribute.Value);
                break;
            case { Name: Intrinsic.Sub, Scalar: { } text }:
                yield return OfSub(node, text, null);
                break;
            case { Name: Intrinsic.Sub, List.Count: 2 } when call.ScalarAt(0) is { } text && call.List[1] is MappingNode variables:
                yield return OfSub(node, text, variables);
                break;
            case { Name: Intrinsic.Join, List.Count: 2 } when call.ScalarAt(0) is { } delimiter && call.List[1] is SequenceNode { Tag: null } list:
                yield return OfJoin(node, delimiter, list);
                break;
            default:
                yield return new(node);
                break;
        }
    }

    private TemplateValue OfScalar(ScalarNode scalar)
    {
        if (scalar.IsNull)
            return new(scalar) { IsAbsent = true };
        var builder = new PartialText(file, scalar, scalar);
        builder.Append(scalar, 0, scalar.Value.Length);
        return new(scalar) { Text = builder.Build(scalar.Value), Unreplaced = FindUnreplaced(scalar) };
    }

    // A macro can replace a pseudo parameter anywhere.
    private SubPart? FindUnreplaced(ScalarNode scalar) => model is { MakesUnseenResources: false }
        ? SubPart.Split(scalar.Value).Where(part => part.Name is { } name && _catalog.IsSegment(name)).Select(static part => (SubPart?)part).FirstOrDefault()
        : null;

    private TemplateValue OfReference(DocumentNode node, string name)
    {
        if (_catalog.IsNoValue(name))
            return new(node) { IsAbsent = true };
        if (_catalog.IsSegment(name))
            return new(node) { Text = new(ArnText.SegmentHole.ToString(), PlaceOf(node)) { Source = $"${{{name}}}" } };
        return new(node) { Resource = model!.Find(name) };
    }

    private TemplateValue OfAttribute(DocumentNode node, string id, string attribute) => new(node) { Resource = model!.Find(id), Attribute = attribute };

    private TemplateValue OfSub(DocumentNode node, ScalarNode text, MappingNode? variables)
    {
        SubPart[] split = SubPart.Split(text.Value).ToArray();
        if (split.Length == 1 && split[0].Name is { } whole && variables?.Find(whole) is null && OfName(node, whole) is { Resource: not null } reference)
            return reference;
        var builder = new PartialText(file, node, text);
        foreach (SubPart part in split)
        {
            if (part.Name is not { } name)
                builder.Append(text, part.Start, part.Length);
            else if (variables?.Find(name) is { } variable)
                builder.Append(Only(variable)?.Text);
            else
                builder.Append(OfName(node, name).Text);
        }
        return new(node) { Text = builder.Build(text.Value) };
    }

    private TemplateValue OfName(DocumentNode node, string name) =>
        name.IndexOf('.') is >= 0 and int dot ? OfAttribute(node, name.Substring(0, dot), name.Substring(dot + 1)) : OfReference(node, name);

    private TemplateValue OfJoin(DocumentNode node, ScalarNode delimiter, SequenceNode list)
    {
        var builder = new PartialText(file, node, null);
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (i > 0)
                builder.Append(delimiter.Value);
            builder.Append(Only(list.Items[i])?.Text);
        }
        return new(node) { Text = builder.Build(null) };
    }
}
