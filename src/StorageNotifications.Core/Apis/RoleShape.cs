namespace StorageNotifications.Core.Apis;

/// <summary>The shape of the value that a member in a role takes.</summary>
internal enum RoleShape
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>One text that lists texts, with semicolons between them.</summary>
    TextList,

    /// <summary>An object that is read as a whole.</summary>
    Object,

    /// <summary>A list of such objects.</summary>
    Objects,

    /// <summary>A text that is judged by where it comes from, and not by what it is.</summary>
    Origin,

    /// <summary>Anything: a value that is only wrapped, and that counts where the wrapper is given.</summary>
    Wrapped,
}
