namespace StorageNotifications.Core.Templates;

/// <summary>The kinds of values that a reference to a resource returns.</summary>
internal enum ReferenceResult
{
    Arn,
    Name,
    Url,
}
