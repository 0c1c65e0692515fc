using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4012: a bucket that may be made before the policy or permission that its destination needs.</summary>
internal sealed class UnorderedDestinationAccess : Rule<DefinedDestinationFact>
{
    public override string Id => RuleIds.UnorderedDestinationAccess;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.NeedsBucket];

    public override IEnumerable<Finding> Judge(DefinedDestinationFact destination, RuleContext context)
    {
        (AccessPolicy Policy, bool? LetsIn)[] policies = destination.Policies
            .Select(policy => (policy, AccessJudge.LetsS3Send(policy, destination.Kind)))
            .Where(static pair => pair.Item2 != false)
            .ToArray();
        // One that may let S3 in, or that cannot be seen, may be there in time.
        if (!destination.AllPoliciesAreSeen || policies.Length == 0 || policies.Any(static pair => pair.LetsIn is null || (pair.Policy.IsAwaited && !pair.Policy.NeedsBucket)))
            yield break;
        AccessPolicy late = policies[0].Policy;
        yield return new(Id, destination.Place, [destination.Bucket, late.Name, destination.Kind.Noun, destination.Name])
        {
            Variant = late.NeedsBucket ? Case.NeedsBucket : null,
        };
    }

    /// <summary>Why the bucket does not wait.</summary>
    internal enum Case
    {
        /// <summary>The policy refers to the bucket, so that it can only be made later.</summary>
        NeedsBucket,
    }
}
