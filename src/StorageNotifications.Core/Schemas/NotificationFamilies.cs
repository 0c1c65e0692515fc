using System;

namespace StorageNotifications.Core.Schemas;

/// <summary>The groups of types that can be generated separately.</summary>
[Flags]
internal enum NotificationFamilies
{
    None = 0,
    S3 = 1,
    Glacier = 2,
    Sns = 4,
    EventBridge = 8,
    Lambda = 16,

    /// <summary>The constants and values of all families, without their messages.</summary>
    Constants = 32,
    All = S3 | Glacier | Sns | EventBridge | Lambda,
}
