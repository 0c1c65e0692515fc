using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4011: a topic, queue or function of the same template to which nothing lets Amazon S3 send.</summary>
internal sealed class MissingDestinationAccess : Rule<DefinedDestinationFact>
{
    public override string Id => RuleIds.MissingDestinationAccess;

    public override IEnumerable<Finding> Judge(DefinedDestinationFact destination, RuleContext context)
    {
        if (destination.AllPoliciesAreSeen && destination.Policies.All(policy => AccessJudge.LetsS3Send(policy, destination.Kind) == false))
            yield return new(Id, destination.Place, [destination.Kind.Noun, destination.Name, AccessJudge.ActionOn(destination.Kind), TemplateCatalog.Default.Principal]);
    }
}
