using System.Collections.Generic;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN1007: a literal could be replaced with a generated constant.</summary>
internal sealed class EventNameLiteral : Rule<EventNameFact>
{
    public const string RuleId = "STN1007";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.UseConstant;

    public override IEnumerable<Finding> Judge(EventNameFact fact, RuleContext context)
    {
        if (fact.Verdict.Problem != EventNameProblem.None || context.ConstantFor(fact) is not { } constant)
            yield break;
        var replacement = new Replacement(constant, IsConstant: true);
        if (fact.Name.Place.Write(replacement) is not null)
            yield return new(Id, fact.Name.Place, [fact.Name.Text, constant]) { Replacements = [replacement] };
    }
}
