using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4012: a bucket may be created before the policy or permission that its destination requires.</summary>
internal sealed class UnorderedDestinationAccess : Rule<DefinedDestinationFact>
{
    public const string RuleId = "STN4012";

    public override string Id => RuleId;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.NeedsBucket];

    public override IEnumerable<Finding> Judge(DefinedDestinationFact destination, RuleContext context)
    {
        (AccessPolicy Policy, bool? LetsIn)[] policies = destination.Policies
            .Select(policy => (policy, AccessJudge.AllowsSending(policy, destination.Kind)))
            .Where(static pair => pair.Item2 != false)
            .ToArray();
        // A policy that may grant access to S3, or that is unknown, may be created in time.
        if (!destination.AllPoliciesAreKnown || policies.Length == 0 || policies.Any(static pair => pair.LetsIn is null || (pair.Policy.IsAwaited && !pair.Policy.NeedsBucket)))
            yield break;
        AccessPolicy late = policies[0].Policy;
        yield return new(Id, destination.Place, [destination.Bucket, late.Name, destination.Kind.Noun, destination.Name])
        {
            Variant = late.NeedsBucket ? Case.NeedsBucket : null,
        };
    }

    /// <summary>The reason why the bucket may be created first.</summary>
    internal enum Case
    {
        /// <summary>The policy refers to the bucket, so it can only be created after the bucket.</summary>
        NeedsBucket,
    }
}
