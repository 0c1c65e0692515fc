namespace StorageNotifications.Core.Templates;

/// <summary>The kinds of values that a reference to a resource returns.</summary>
internal enum ReferenceResult
{
    Arn,
    Name,
    Url,

    /// <summary>The resource has no such attribute, although its name suggests it.</summary>
    Missing,
}
