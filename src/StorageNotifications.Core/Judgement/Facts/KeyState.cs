using System.Collections.Generic;
using System.Linq;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The states of an object key while code processes it.</summary>
internal enum KeyState
{
    /// <summary>The key is still encoded.</summary>
    Encoded,

    /// <summary>Spaces are decoded, and other characters are still percent-encoded.</summary>
    PercentEncoded,

    /// <summary>Percent-encoded characters are decoded, and <c>+</c> can still represent a space.</summary>
    PlusEncoded,

    /// <summary>Each <c>+</c> was replaced after <c>%2B</c> had been decoded.</summary>
    PlusLost,

    /// <summary>The key is decoded.</summary>
    Decoded,

    /// <summary>Each <c>+</c> of a decoded key was replaced with a space.</summary>
    PlusReplaced,

    /// <summary>Percent-encoded characters were decoded twice.</summary>
    DecodedTwice,

    /// <summary>The value is only a part of the key.</summary>
    Cut,

    /// <summary>The state is unknown.</summary>
    Unknown,
}

/// <summary>Computes the state of a key from the steps that code applies to it.</summary>
internal static class KeyStates
{
    /// <summary>Gets the state after the steps.</summary>
    public static KeyState After(KeyForm form, IEnumerable<KeyStep> steps) =>
        steps.Aggregate(form == KeyForm.Encoded ? KeyState.Encoded : KeyState.Decoded, After);

    private static KeyState After(KeyState state, KeyStep step) => (state, step) switch
    {
        (KeyState.Encoded or KeyState.PercentEncoded, KeyStep.Decode) => KeyState.Decoded,
        (KeyState.Encoded, KeyStep.Unescape) => KeyState.PlusEncoded,
        (KeyState.PercentEncoded, KeyStep.Unescape) => KeyState.Decoded,
        (KeyState.Encoded or KeyState.PercentEncoded, KeyStep.ReplacePlus) => KeyState.PercentEncoded,
        (KeyState.PlusEncoded, KeyStep.ReplacePlus) => KeyState.PlusLost,
        (KeyState.Decoded, KeyStep.ReplacePlus) => KeyState.PlusReplaced,
        (KeyState.Decoded or KeyState.PlusEncoded or KeyState.PlusReplaced, KeyStep.Decode or KeyStep.Unescape) => KeyState.DecodedTwice,
        // A part of an encoded key can still be decoded, and code can have encoded a part of a key itself.
        (not KeyState.Unknown, KeyStep.Cut) => KeyState.Cut,
        _ => KeyState.Unknown,
    };
}
