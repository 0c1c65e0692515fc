using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4010: code uses a list of a new object that is null because nothing has set it.</summary>
internal sealed class UnsetList : Rule<NullListFact>
{
    public const string RuleId = "STN4010";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.SetMembers;

    public override IEnumerable<Finding> Judge(NullListFact list, RuleContext context)
    {
        if (!context.InitializesCollections)
            yield return new(Id, list.Place, [list.Member, list.Type, list.Since]) { Other = list.Creation, Replacements = [new(list.Member)] };
    }
}
