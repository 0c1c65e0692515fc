using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>Determines whether policies allow Amazon S3 to send to a destination. Null means unknown.</summary>
internal static class AccessJudge
{
    private static string Everybody => TemplateCatalog.Default.Access.Elements.Everybody;

    /// <summary>Gets the action that S3 performs on a kind of destination.</summary>
    public static string ActionOn(ArnKind kind) => TemplateCatalog.Default.Actions[kind.Id];

    public static bool? AllowsSending(AccessPolicy policy, ArnKind kind) => Allows(policy, ActionOn(kind));

    /// <summary>Determines whether a policy allows Amazon S3 to perform an action.</summary>
    public static bool? Allows(AccessPolicy policy, string action)
    {
        bool? any = Any(policy.Statements.Select(statement => Allows(statement, action)), policy.AllStatementsAreKnown);
        return any == true && !policy.IsAttached ? null : any;
    }

    private static bool? Allows(AccessStatement statement, string action)
    {
        if (statement.Allows == false || statement.IsAboutOthers)
            return false;
        bool? principal = Any(statement.Services.Select(IsS3).Concat(statement.Accounts.Select(IsEverybody)), statement.AllPrincipalsAreKnown);
        bool? allowed = Any(statement.Actions.Select(pattern => Includes(pattern, action)), statement.AllActionsAreKnown);
        return principal == false || allowed == false ? false : principal is null || allowed is null ? null : statement.Allows;
    }

    private static bool? Any(IEnumerable<bool?> answers, bool areAll) => ThreeValuedLogic.Any(areAll ? answers : answers.Append(null));

    // s3.amazonaws.com, and s3.${AWS::URLSuffix}
    private static bool? IsS3(WrittenText service)
    {
        string principal = TemplateCatalog.Default.Principal;
        string prefix = principal.Substring(0, principal.IndexOf('.') + 1);
        string visible = service.Text.Substring(0, ArnText.Of(service.Text).Visible);
        if (service.Text == Everybody || visible.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            return true;
        return !service.IsComplete && prefix.StartsWith(visible, StringComparison.OrdinalIgnoreCase) ? null : false;
    }

    // A value that begins like an account or an ARN is not everybody, even if its end is unknown.
    private static bool? IsEverybody(WrittenText account) =>
        account.Text == Everybody ? true : account.IsComplete || !ArnText.IsHole(account.Text[0]) ? false : null;

    private static bool? Includes(WrittenText pattern, string action) =>
        pattern.IsComplete ? Matches(pattern.Text, 0, action, 0) : null;

    private static bool Matches(string pattern, int at, string text, int from)
    {
        for (; at < pattern.Length; at++, from++)
        {
            if (pattern[at] == '*')
                return Enumerable.Range(from, text.Length - from + 1).Any(rest => Matches(pattern, at + 1, text, rest));
            if (from == text.Length || (pattern[at] != '?' && char.ToUpperInvariant(pattern[at]) != char.ToUpperInvariant(text[from])))
                return false;
        }
        return from == text.Length;
    }
}
