namespace StorageNotifications.Core.Templates;

/// <summary>What a reference to a resource gives.</summary>
internal enum ResourceGives
{
    Arn,
    Name,
    Url,
}
