namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The ways in which a text is compared with the name of an event.</summary>
internal enum NameComparison
{
    /// <summary>The name must equal the text.</summary>
    Equal,

    /// <summary>The name must begin with the text.</summary>
    Start,

    /// <summary>The name must contain the text or end with it.</summary>
    Part,
}
