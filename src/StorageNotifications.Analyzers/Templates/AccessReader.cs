using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Reads who is allowed to send to a destination: policies, permissions, and the permissions that SAM adds.</summary>
internal sealed class AccessReader(TemplateModel model, ValueResolver values, IReadOnlyList<SamEvent> samEvents)
{
    private readonly TemplateCatalog _catalog = TemplateCatalog.Default;
    private readonly AccessGrammar _access = TemplateCatalog.Default.Access;
    private readonly PolicyReader _policies = new(values);
    private readonly HashSet<TemplateResource> _eventFunctions = [.. samEvents.Select(static e => e.Function)];
    private readonly Dictionary<string, AttachmentIndex> _attachments = new(StringComparer.Ordinal);

    /// <param name="group">The destination, and the function if the destination is an alias.</param>
    public IReadOnlyList<AccessPolicy> PoliciesFor(TemplateResource bucket, TemplateResource destination, IReadOnlyList<TemplateResource> group, ArnKind kind)
    {
        var policies = new List<AccessPolicy>();
        var target = new AccessTarget(bucket, group, values);
        foreach (PolicyType type in _access.Policies.Where(policy => policy.Kind == kind))
        {
            foreach (TemplateResource policy in AttachmentsOf(type.Type, type.Targets).PoliciesFor(group))
                AddPolicy(policies, policy, target, type.Targets, () => _policies.Read(policy.Property(type.Document), target));
        }
        PermissionType permission = _access.Permission;
        if (kind == permission.Kind)
        {
            foreach (TemplateResource one in AttachmentsOf(permission.Type, permission.Target).PoliciesFor(group))
                AddPolicy(policies, one, target, permission.Target, () => (_policies.ReadPermission(one, permission, target), one.IsPlain));
        }
        // SAM allows S3 to invoke a function that has an S3 event, and creates the permission before the bucket.
        if (group.Any(_eventFunctions.Contains))
        {
            var statement = new AccessStatement(true)
            {
                Services = [new(_catalog.Principal, values.PlaceOf(destination.Node))],
                AllPrincipalsAreKnown = true,
                Actions = [new(_catalog.Actions[kind.Id], values.PlaceOf(destination.Node))],
                AllActionsAreKnown = true,
            };
            policies.Add(new(destination.Id + _access.SamPermissionSuffix, [statement]) { IsAttached = true, AllStatementsAreKnown = true, IsAwaited = true });
        }
        return policies;
    }

    /// <summary>Reads the policy of a key. The default policy grants access only to the key's own account.</summary>
    public AccessPolicy KeyPolicyOf(TemplateResource bucket, TemplateResource key)
    {
        DocumentNode? document = key.Property(_access.Key.Document);
        // The statements of a key policy always apply to the key.
        (IReadOnlyList<AccessStatement> statements, bool areAll) = document is null ? ([], true) : _policies.Read(document, new(bucket, [], values));
        return new(key.Id, statements) { IsAttached = true, AllStatementsAreKnown = areAll && key.IsPlain };
    }

    private AttachmentIndex AttachmentsOf(string type, string targets)
    {
        if (!_attachments.TryGetValue(type, out AttachmentIndex? index))
            _attachments[type] = index = new(model.OfType(type), targets, values);
        return index;
    }

    private void AddPolicy(
        List<AccessPolicy> policies, TemplateResource policy, AccessTarget target, string property, Func<(IReadOnlyList<AccessStatement> Statements, bool AreAll)> read)
    {
        bool? isAttached = policy.Property(property) is { } targets ? target.IsNamedBy(targets) : null;
        if (isAttached == false)
            return;
        (IReadOnlyList<AccessStatement> statements, bool areAll) = read();
        policies.Add(new(policy.Id, statements)
        {
            IsAttached = isAttached == true,
            AllStatementsAreKnown = areAll,
            IsAwaited = model.WaitsFor(target.Bucket, policy, ifUnknown: true),
            NeedsBucket = model.WaitsFor(policy, target.Bucket, ifUnknown: false),
        });
    }
}
