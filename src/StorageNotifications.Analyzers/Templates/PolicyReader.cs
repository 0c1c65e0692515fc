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
    private static readonly PolicyElements Elements = TemplateCatalog.Default.Access.Elements;

    public (IReadOnlyList<AccessStatement> Statements, bool AreAll) Read(DocumentNode? document, AccessTarget target)
    {
        if (Intrinsic.MappingOf(document) is not { } policy || policy.Find(Elements.Statements) is not { } node)
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
        WrittenText? effect = values.TextOf(statement.Find(Elements.Effect));
        IReadOnlyList<WrittenText> actions = TextsOf(statement.Find(Elements.Actions), out bool allActions);
        (IReadOnlyList<WrittenText> services, IReadOnlyList<WrittenText> accounts, bool allPrincipals) = ReadPrincipals(statement.Find(Elements.Principals));
        return new(effect?.Text == Elements.Allow ? true : effect?.Text == Elements.Deny ? false : null)
        {
            Services = services,
            Accounts = accounts,
            AllPrincipalsAreKnown = allPrincipals && isPlain,
            Actions = actions,
            AllActionsAreKnown = allActions && isPlain,
            IsAboutOthers = (statement.Find(Elements.Resources) is { } resources && target.AreOthers(resources)) || IsOfOtherSource(statement.Find(Elements.Conditions), target),
        };
    }

    // A plain string can be "*" or an account.
    private (IReadOnlyList<WrittenText> Services, IReadOnlyList<WrittenText> Accounts, bool AreAll) ReadPrincipals(DocumentNode? node)
    {
        if (Intrinsic.MappingOf(node) is not { } principal)
            return ([], TextsOf(node, out bool allAccounts), allAccounts);
        IReadOnlyList<WrittenText> services = TextsOf(principal.Find(Elements.Services), out bool allServices);
        IReadOnlyList<WrittenText> accounts = TextsOf(principal.Find(Elements.Accounts), out bool allAccountsOfMapping);
        bool areAll = Intrinsic.IsPlain(principal)
            && (allServices || principal.Find(Elements.Services) is null)
            && (allAccountsOfMapping || principal.Find(Elements.Accounts) is null)
            && principal.Entries.All(static entry => entry.Name == Elements.Services || entry.Name == Elements.Accounts || Elements.OtherPrincipals.Contains(entry.Name));
        return (services, accounts, areAll);
    }

    // Condition: { ArnLike: { aws:SourceArn: … } }
    private static bool IsOfOtherSource(DocumentNode? node, AccessTarget target)
    {
        if (Intrinsic.MappingOf(node) is not { } condition)
            return false;
        return condition.Entries
            .Where(static entry => Elements.MatchingOperators.Contains(entry.Name))
            .Select(static entry => Intrinsic.MappingOf(entry.Value))
            .OfType<MappingNode>()
            .SelectMany(static operands => operands.Entries)
            .Any(operand => string.Equals(operand.Name, TemplateCatalog.Default.Access.SourceArnKey, StringComparison.OrdinalIgnoreCase) && target.AreOtherSources(operand.Value));
    }

    private IReadOnlyList<WrittenText> TextsOf(DocumentNode? node, out bool areAll)
    {
        IReadOnlyList<DocumentNode> items = node is null ? [] : Intrinsic.ItemsOf(node);
        WrittenText[] texts = items.Select(values.TextOf).OfType<WrittenText>().ToArray();
        areAll = node is not null && texts.Length == items.Count;
        return texts;
    }
}
