namespace StorageNotifications.Core.Apis;

/// <summary>The shapes of the values in a role.</summary>
internal enum RoleShape
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>One text that is a list, separated by semicolons.</summary>
    TextList,

    /// <summary>An object that is read as a whole.</summary>
    Object,

    /// <summary>A list of such objects.</summary>
    Objects,

    /// <summary>A text of which the origin is judged, not the value.</summary>
    Origin,

    /// <summary>A value of any type that is only wrapped, and judged in the role of the wrapper.</summary>
    Wrapped,
}
