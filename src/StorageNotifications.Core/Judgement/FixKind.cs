namespace StorageNotifications.Core.Judgement;

/// <summary>The kinds of edits that correct the findings of a rule. Each kind has its own code fix provider.</summary>
internal enum FixKind
{
    /// <summary>No edit is certain to be correct.</summary>
    None,

    /// <summary>The text at the place is replaced.</summary>
    ReplaceText,

    /// <summary>The element at the place is removed from its list.</summary>
    RemoveEvent,

    /// <summary>Members are set in the initializer of the object at the place.</summary>
    SetMembers,

    /// <summary>The text at the place is replaced with a generated constant, and the namespace of the constant is imported.</summary>
    UseConstant,
}
