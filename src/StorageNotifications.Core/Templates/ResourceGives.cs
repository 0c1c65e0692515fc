namespace StorageNotifications.Core.Templates;

/// <summary>The kinds of values that a reference to a resource returns.</summary>
internal enum ResourceGives
{
    Arn,
    Name,
    Url,
}
