namespace StorageNotifications.Core.Events;

/// <summary>The reasons why a text is not a valid event name for a subscription.</summary>
internal enum EventNameProblem
{
    /// <summary>The name is valid: the catalog or the user's options list it.</summary>
    None,

    /// <summary>The name differs from a listed one only in case.</summary>
    OtherCase,

    /// <summary>The name has the form that messages use, without the prefix of the service.</summary>
    DeliveredForm,

    /// <summary>The name occurs in messages but is not allowed in configurations.</summary>
    NotSubscribable,

    /// <summary>The text contains several names.</summary>
    Several,

    /// <summary>The text is a policy action, such as <c>s3:PutObject</c>.</summary>
    Action,

    /// <summary>Another product publishes the event, and AWS does not.</summary>
    Foreign,

    /// <summary>The name is malformed or resembles a known one.</summary>
    Misspelled,

    /// <summary>The name is well formed and resembles no known one, so it may be newer than this package.</summary>
    Unknown,
}
