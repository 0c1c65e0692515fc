namespace StorageNotifications.Core.Events;

/// <summary>Why a text cannot be used to subscribe to an event.</summary>
internal enum EventNameProblem
{
    /// <summary>It can: the catalog or the user's options list it.</summary>
    None,

    /// <summary>A listed name in another case.</summary>
    OtherCase,

    /// <summary>The form that messages carry, without the service's prefix.</summary>
    DeliveredForm,

    /// <summary>A name of messages that no configuration may have.</summary>
    NotSubscribable,

    /// <summary>Several names in one text.</summary>
    Several,

    /// <summary>An action of a policy, such as <c>s3:PutObject</c>.</summary>
    Action,

    /// <summary>Published by another product, not by AWS.</summary>
    Foreign,

    /// <summary>No name of the service has this shape, or it is near to one that exists.</summary>
    Misspelt,

    /// <summary>Well formed and near to nothing known: perhaps newer than this package.</summary>
    Unknown,
}
