using System;
using System.Collections.Generic;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN5002: the key of an object is decoded although it is not encoded, or decoded again.</summary>
internal sealed class KeyDecodedTwice : Rule<KeyFact>
{
    public const string RuleId = "STN5002";

    public override string Id => RuleId;

    public override FixKind Fix => FixKind.ReplaceText;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.DecodedByMember, Case.NeverEncoded];

    public override IEnumerable<Finding> Judge(KeyFact key, RuleContext context)
    {
        bool isWrong = key.Next switch
        {
            KeyStep.Decode or KeyStep.Unescape => key.State is KeyState.Decoded or KeyState.PlusEncoded or KeyState.PlusReplaced,
            KeyStep.ReplacePlus => key.State == KeyState.Decoded,
            _ => false,
        };
        if (!isWrong)
            yield break;
        yield return new(Id, key.Place, [key.Supplier])
        {
            Variant = key.Form switch
            {
                KeyForm.Decoded => Case.DecodedByMember,
                KeyForm.Plain => Case.NeverEncoded,
                _ => null,
            },
            Replacements = key.RightCode is { } code ? [new(code)] : [],
            Other = key.Origin,
        };
    }

    /// <summary>The reason why the key is not encoded.</summary>
    internal enum Case
    {
        /// <summary>The member decodes the key.</summary>
        DecodedByMember,

        /// <summary>The message does not encode the key.</summary>
        NeverEncoded,
    }
}
