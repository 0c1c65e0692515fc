using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4011: no policy allows Amazon S3 to send to a topic, queue or function of the same template.</summary>
internal sealed class MissingDestinationAccess : Rule<DefinedDestinationFact>
{
    public const string RuleId = "STN4011";

    public override string Id => RuleId;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.Key];

    public override IEnumerable<Finding> Judge(DefinedDestinationFact destination, RuleContext context)
    {
        if (destination.AllPoliciesAreKnown && destination.Policies.All(policy => AccessJudge.AllowsSending(policy, destination.Kind) == false))
            yield return Finding(destination, AccessJudge.ActionOn(destination.Kind));
        else if (destination.KeyPolicy is { } key && MissingActions(key) is { Length: > 0 } missing)
            yield return Finding(destination, missing, key.Name) with { Variant = Case.Key, Other = destination.EncryptionKey?.Place };
    }

    private static string[] MissingActions(AccessPolicy key) =>
        TemplateCatalog.Default.Access.Key.Actions.Where(action => AccessJudge.Allows(key, action) == false).ToArray();

    private Finding Finding(DefinedDestinationFact destination, object actions, params string[] others) =>
        new(Id, destination.Place, [destination.Kind.Noun, destination.Name, actions, TemplateCatalog.Default.Principal, .. others]);

    /// <summary>The policy that does not grant access to Amazon S3.</summary>
    internal enum Case
    {
        /// <summary>The policy of the key that encrypts the destination.</summary>
        Key,
    }
}
