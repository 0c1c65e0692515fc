namespace StorageNotifications.Core.Judgement;

/// <summary>The uses of a text that a finding applies to. A text with a name can have several uses.</summary>
internal enum TextScope
{
    /// <summary>The finding is about this use, or about the code around it.</summary>
    ThisUse,

    /// <summary>The text is wrong in this use, and can be right in others.</summary>
    LikeUses,

    /// <summary>The text is wrong regardless of the use.</summary>
    AnyUse,
}
