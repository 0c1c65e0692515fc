using System;
using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN5001: the key of an object is passed to S3 in encoded or partly decoded form.</summary>
internal sealed class UndecodedKey : Rule<KeyFact>
{
    public const string RuleId = "STN5001";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.PercentEncoded, Case.PlusEncoded, Case.PlusLost];

    public override IEnumerable<Finding> Judge(KeyFact key, RuleContext context)
    {
        if (key.Next is not null)
            yield break;
        (bool isWrong, Case? variant) = key.State switch
        {
            KeyState.Encoded => (true, null),
            KeyState.PercentEncoded => (true, Case.PercentEncoded),
            KeyState.PlusEncoded => (true, Case.PlusEncoded),
            KeyState.PlusLost => (true, Case.PlusLost),
            _ => (false, (Case?)null),
        };
        if (isWrong)
        {
            yield return new(Id, key.Place, [key.Supplier])
            {
                Variant = variant,
                Replacements = key.RightCode is { } code ? [new(code)] : [],
                Other = key.Origin,
            };
        }
    }

    /// <summary>The problem of the key.</summary>
    internal enum Case
    {
        /// <summary>Percent-encoded characters remain.</summary>
        PercentEncoded,

        /// <summary>Each space is still a plus sign.</summary>
        PlusEncoded,

        /// <summary>Each plus sign has been replaced with a space.</summary>
        PlusLost,
    }
}
