namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>How a text is compared with the name of an event.</summary>
internal enum NameComparison
{
    /// <summary>The name must be the text.</summary>
    Equal,

    /// <summary>The name must begin with the text.</summary>
    Start,

    /// <summary>The name must contain the text, or end with it.</summary>
    Part,

    /// <summary>The text is one of those among which the name is looked up.</summary>
    LookUp,
}
