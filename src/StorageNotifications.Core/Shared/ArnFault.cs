namespace StorageNotifications.Core.Shared;

/// <summary>What is wrong with a text used as an ARN.</summary>
internal enum ArnFaultKind
{
    None,

    /// <summary>It does not begin with <c>arn:</c>.</summary>
    NotAnArn,

    /// <summary>It has white space at one end.</summary>
    WhiteSpace,

    /// <summary>It has fewer than six segments.</summary>
    TooShort,

    /// <summary>The partition is none of AWS.</summary>
    Partition,

    /// <summary>The ARN is one of another service.</summary>
    Service,

    /// <summary>The region is missing or has not the shape of a region code.</summary>
    Region,

    /// <summary>The account is not twelve digits.</summary>
    Account,

    /// <summary>The resource is of another type than the service's ARNs of this kind have.</summary>
    ResourceType,

    /// <summary>The name is empty, too long, or has a character that names may not have.</summary>
    Name,

    /// <summary>Further segments follow the name, as in the ARN of a subscription.</summary>
    TooLong,
}

/// <summary>What is wrong with an ARN, and where: a range of its characters.</summary>
internal readonly struct ArnFault
{
    public ArnFault(ArnFaultKind kind, int start, int length)
    {
        Kind = kind;
        Start = start;
        Length = length;
    }

    public ArnFaultKind Kind { get; }

    /// <summary>The first character of the faulty segment, from 0.</summary>
    public int Start { get; }

    /// <summary>In characters; 0 for a segment that is empty.</summary>
    public int Length { get; }
}
