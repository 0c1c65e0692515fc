namespace StorageNotifications.Core.Apis;

/// <summary>The kinds of objects or calls that are identified by their members or parameters.</summary>
internal enum ApiObject
{
    /// <summary>The member does not identify the object.</summary>
    None,

    /// <summary>One configuration of a bucket's notification.</summary>
    Configuration,

    /// <summary>The notification of a bucket.</summary>
    Notification,

    /// <summary>An object that has the notification of a bucket.</summary>
    NotificationHolder,

    /// <summary>An event pattern of EventBridge.</summary>
    EventPattern,
}
