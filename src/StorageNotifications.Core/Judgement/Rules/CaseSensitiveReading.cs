using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN5007: a message is deserialized with case-sensitive options that do not match its member names.</summary>
internal sealed class CaseSensitiveReading : Rule<JsonReadingFact>
{
    public const string RuleId = "STN5007";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Judge(JsonReadingFact reading, RuleContext context)
    {
        if (reading.IsCaseSensitive == true)
            yield return new(Id, reading.Place, [reading.TypeName]);
    }
}
