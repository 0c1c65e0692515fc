namespace StorageNotifications.Core.Apis;

/// <summary>What an object is, or what a call makes, by the members or parameters that it has.</summary>
internal enum ApiObject
{
    /// <summary>Nothing that the member alone tells.</summary>
    None,

    /// <summary>One configuration of a bucket's notification.</summary>
    Configuration,

    /// <summary>The notification of a bucket.</summary>
    Notification,

    /// <summary>An object that has the notification of a bucket.</summary>
    NotificationHolder,
}
