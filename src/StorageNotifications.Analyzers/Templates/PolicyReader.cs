using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>Reads the statements of policies.</summary>
internal sealed class PolicyReader(ValueResolver values)
{
    private const string Allow = "Allow";
    private const string Deny = "Deny";
    private const string Service = "Service";
    private const string Account = "AWS";

    // The kinds of principals that are never a service.
    private static readonly string[] OtherPrincipals = ["Federated", "CanonicalUser"];

    public (IReadOnlyList<AccessStatement> Statements, bool AreAll) Read(DocumentNode? document, AccessTarget target)
    {
        if (Intrinsic.MappingOf(document) is not { } policy || policy.Find("Statement") is not { } node)
            return ([], false);
        IReadOnlyList<DocumentNode> items = Intrinsic.ItemsOf(node);
        AccessStatement[] statements = items.Select(Intrinsic.MappingOf).OfType<MappingNode>().Select(statement => ReadStatement(statement, target)).ToArray();
        return (statements, Intrinsic.IsPlain(policy) && statements.Length == items.Count);
    }

    /// <summary>Reads a permission as a policy with one statement.</summary>
    public IReadOnlyList<AccessStatement> ReadPermission(TemplateResource permission, PermissionType type, AccessTarget target)
    {
        WrittenText? principal = values.TextOf(permission.Property(type.Principal));
        WrittenText? action = values.TextOf(permission.Property(type.Action));
        return
        [
            new(true)
            {
                Services = principal is null ? [] : [principal],
                AllPrincipalsAreKnown = principal is not null && permission.IsPlain,
                Actions = action is null ? [] : [action],
                AllActionsAreKnown = action is not null && permission.IsPlain,
                IsAboutOthers = permission.Property(type.SourceArn) is { } source && target.AreOtherSources(source),
            },
        ];
    }

    private AccessStatement ReadStatement(MappingNode statement, AccessTarget target)
    {
        bool isPlain = Intrinsic.IsPlain(statement);
        WrittenText? effect = values.TextOf(statement.Find("Effect"));
        IReadOnlyList<WrittenText> actions = TextsOf(statement.Find("Action"), out bool allActions);
        (IReadOnlyList<WrittenText> services, IReadOnlyList<WrittenText> accounts, bool allPrincipals) = ReadPrincipals(statement.Find("Principal"));
        return new(effect?.Text switch { Allow => true, Deny => false, _ => null })
        {
            Services = services,
            Accounts = accounts,
            AllPrincipalsAreKnown = allPrincipals && isPlain,
            Actions = actions,
            AllActionsAreKnown = allActions && isPlain,
            IsAboutOthers = (statement.Find("Resource") is { } resources && target.AreOthers(resources)) || IsOfOtherSource(statement.Find("Condition"), target),
        };
    }

    // A plain string can be "*" or an account.
    private (IReadOnlyList<WrittenText> Services, IReadOnlyList<WrittenText> Accounts, bool AreAll) ReadPrincipals(DocumentNode? node)
    {
        if (Intrinsic.MappingOf(node) is not { } principal)
            return ([], TextsOf(node, out bool allAccounts), allAccounts);
        IReadOnlyList<WrittenText> services = TextsOf(principal.Find(Service), out bool allServices);
        IReadOnlyList<WrittenText> accounts = TextsOf(principal.Find(Account), out bool allAccountsOfMapping);
        bool areAll = Intrinsic.IsPlain(principal)
            && (allServices || principal.Find(Service) is null)
            && (allAccountsOfMapping || principal.Find(Account) is null)
            && principal.Entries.All(static entry => entry.Name is Service or Account || OtherPrincipals.Contains(entry.Name));
        return (services, accounts, areAll);
    }

    // Condition: { ArnLike: { aws:SourceArn: … } }
    private static bool IsOfOtherSource(DocumentNode? node, AccessTarget target)
    {
        if (Intrinsic.MappingOf(node) is not { } condition)
            return false;
        return condition.Entries
            .Where(static entry => entry.Name is { } name && IsPositive(name))
            .Select(static entry => Intrinsic.MappingOf(entry.Value))
            .OfType<MappingNode>()
            .SelectMany(static operands => operands.Entries)
            .Any(operand => string.Equals(operand.Name, TemplateCatalog.Default.Access.SourceArnKey, StringComparison.OrdinalIgnoreCase) && target.AreOtherSources(operand.Value));
    }

    private static bool IsPositive(string conditionOperator) =>
        conditionOperator is "ArnEquals" or "ArnLike" or "StringEquals" or "StringLike";

    private IReadOnlyList<WrittenText> TextsOf(DocumentNode? node, out bool areAll)
    {
        IReadOnlyList<DocumentNode> items = node is null ? [] : Intrinsic.ItemsOf(node);
        WrittenText[] texts = items.Select(values.TextOf).OfType<WrittenText>().ToArray();
        areAll = node is not null && texts.Length == items.Count;
        return texts;
    }
}
