using System;
using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN5005: the records of a message are used as if each message had some; the test message of S3 has none.</summary>
internal sealed class UnguardedRecords : Rule<RecordsFact>
{
    /// <summary>What the records of another message are.</summary>
    public enum Case
    {
        /// <summary>There are none.</summary>
        Empty,
    }

    public override string Id => RuleIds.UnguardedRecords;

    public override IReadOnlyList<Enum> Variants => [Case.Empty];

    public override IEnumerable<Finding> Judge(RecordsFact records, RuleContext context)
    {
        if (records.MayBeNull)
            yield return new(Id, records.Place, [records.Supplier]);
        else if (records.TakesOne)
            yield return new(Id, records.Place, [records.Supplier]) { Variant = Case.Empty };
    }
}
