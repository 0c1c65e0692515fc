using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN0003: a file that should be a template cannot be read as one.</summary>
internal sealed class UnreadableTemplate : Rule<UnreadableFileFact>
{
    public const string RuleId = "STN0003";

    public override string Id => RuleId;

    public override IReadOnlyList<Enum> Variants { get; } = ((DocumentProblem[])Enum.GetValues(typeof(DocumentProblem))).Cast<Enum>().ToArray();

    public override IEnumerable<Finding> Judge(UnreadableFileFact file, RuleContext context)
    {
        yield return new(Id, file.Place, []) { Variant = file.Problem };
    }
}
