namespace StorageNotifications.Core.Shared;

/// <summary>The kinds of syntax errors in an ARN.</summary>
internal enum ArnFaultKind
{
    None,

    /// <summary>The text does not begin with <c>arn:</c>.</summary>
    NotAnArn,

    /// <summary>The text begins or ends with white space.</summary>
    WhiteSpace,

    /// <summary>The text has fewer than six segments.</summary>
    TooShort,

    /// <summary>AWS does not have the partition.</summary>
    Partition,

    /// <summary>The ARN belongs to another service.</summary>
    Service,

    /// <summary>The region is missing or does not have the form of a region code.</summary>
    Region,

    /// <summary>The account does not consist of twelve digits.</summary>
    Account,

    /// <summary>The resource has the wrong type.</summary>
    ResourceType,

    /// <summary>The name is empty, too long, or contains an invalid character.</summary>
    Name,

    /// <summary>There are further segments after the name, as in the ARN of a subscription.</summary>
    TooLong,
}

/// <summary>A syntax error in an ARN, and its range in the text.</summary>
internal readonly struct ArnFault
{
    public ArnFault(ArnFaultKind kind, int start, int length)
    {
        Kind = kind;
        Start = start;
        Length = length;
    }

    public ArnFaultKind Kind { get; }

    /// <summary>The index of the first character of the faulty segment.</summary>
    public int Start { get; }

    /// <summary>The number of characters; 0 for an empty segment.</summary>
    public int Length { get; }
}
