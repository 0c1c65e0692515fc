using System.Collections.Generic;
using System.Linq;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>What has become of the key of an object on its way through the code.</summary>
internal enum KeyState
{
    /// <summary>Nothing has been decoded.</summary>
    Encoded,

    /// <summary>A space is a space, and other characters are still percent-encoded.</summary>
    PercentEncoded,

    /// <summary>No character is percent-encoded, and <c>+</c> still stands for a space as well.</summary>
    PlusEncoded,

    /// <summary>Each <c>+</c> was replaced after <c>%2B</c> had become one.</summary>
    PlusLost,

    /// <summary>It is the key.</summary>
    Decoded,

    /// <summary>Percent-encoded characters were decoded twice.</summary>
    DecodedTwice,

    /// <summary>It is a part of the key.</summary>
    Cut,

    /// <summary>Nobody knows.</summary>
    Unknown,
}

/// <summary>Follows a key through what the code does with it.</summary>
internal static class KeyStates
{
    /// <summary>The state after the steps, in the order in which they run.</summary>
    public static KeyState After(KeyForm form, IEnumerable<KeyStep> steps) =>
        steps.Aggregate(form == KeyForm.Encoded ? KeyState.Encoded : KeyState.Decoded, After);

    private static KeyState After(KeyState state, KeyStep step) => (state, step) switch
    {
        (KeyState.Encoded or KeyState.PercentEncoded, KeyStep.Decode) => KeyState.Decoded,
        (KeyState.Encoded, KeyStep.Unescape) => KeyState.PlusEncoded,
        (KeyState.PercentEncoded, KeyStep.Unescape) => KeyState.Decoded,
        (KeyState.Encoded or KeyState.PercentEncoded, KeyStep.ReplacePlus) => KeyState.PercentEncoded,
        (KeyState.PlusEncoded, KeyStep.ReplacePlus) => KeyState.PlusLost,
        (KeyState.Decoded or KeyState.PlusEncoded, KeyStep.Decode or KeyStep.Unescape) => KeyState.DecodedTwice,
        // A part of an encoded key can still be decoded; whether it then is one that S3 has, nobody knows.
        (KeyState.Decoded, KeyStep.Cut) => KeyState.Decoded,
        (not KeyState.Unknown, KeyStep.Cut) => KeyState.Cut,
        _ => KeyState.Unknown,
    };
}
