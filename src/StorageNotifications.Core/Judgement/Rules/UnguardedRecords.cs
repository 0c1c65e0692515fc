using System;
using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN5005: code assumes that each message has records, but the test message of S3 has none.</summary>
internal sealed class UnguardedRecords : Rule<RecordsFact>
{
    public const string RuleId = "STN5005";

    public override string Id => RuleId;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.Empty];

    public override IEnumerable<Finding> Judge(RecordsFact records, RuleContext context)
    {
        if (records.MayBeNull)
            yield return new(Id, records.Place, [records.Supplier]);
        else if (records.TakesOne)
            yield return new(Id, records.Place, [records.Supplier]) { Variant = Case.Empty };
    }

    /// <summary>The value of the records in another message.</summary>
    internal enum Case
    {
        /// <summary>The list is empty.</summary>
        Empty,
    }
}
