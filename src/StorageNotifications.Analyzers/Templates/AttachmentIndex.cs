using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Finds the policies of one type that may apply to a destination, without examining all of them.</summary>
internal sealed class AttachmentIndex
{
    private readonly Dictionary<string, List<TemplateResource>> _byTarget = new(StringComparer.Ordinal);
    private readonly List<TemplateResource> _unclear = [];

    /// <param name="targets">The property that refers to the destinations.</param>
    public AttachmentIndex(IEnumerable<TemplateResource> policies, string targets, ValueResolver values)
    {
        foreach (TemplateResource policy in policies)
            Add(policy, policy.Property(targets), values);
    }

    public IEnumerable<TemplateResource> PoliciesFor(IReadOnlyList<TemplateResource> group) =>
        group.SelectMany(target => _byTarget.TryGetValue(target.Id, out List<TemplateResource>? policies) ? policies : []).Concat(_unclear).Distinct();

    private void Add(TemplateResource policy, DocumentNode? targets, ValueResolver values)
    {
        TemplateValue[] all = targets is null ? [] : Intrinsic.ItemsOf(targets).SelectMany(values.ValuesOf).ToArray();
        // A name, a parameter or a resource of an unknown type can be any destination.
        if (all.Length == 0 || all.Any(static value => value.Resource is not { } resource || TemplateCatalog.Default.FindResource(resource.Type) is null))
        {
            _unclear.Add(policy);
            return;
        }
        foreach (TemplateValue value in all)
        {
            if (!_byTarget.TryGetValue(value.Resource!.Id, out List<TemplateResource>? policies))
                _byTarget[value.Resource.Id] = policies = [];
            policies.Add(policy);
        }
    }
}
