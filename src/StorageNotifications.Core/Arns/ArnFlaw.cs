namespace StorageNotifications.Core.Arns;

/// <summary>Why a text cannot be an ARN of the wanted kind.</summary>
internal enum ArnFlaw
{
    /// <summary>It does not begin with <c>arn:</c>.</summary>
    NotAnArn,

    /// <summary>It has white space at one end.</summary>
    WhiteSpace,

    /// <summary>It has fewer than six segments.</summary>
    TooFewSegments,

    /// <summary>The partition is empty.</summary>
    NoPartition,

    /// <summary>The partition is none of AWS.</summary>
    PartitionNotOfAws,

    /// <summary>The service is empty.</summary>
    NoService,

    /// <summary>The region is empty.</summary>
    NoRegion,

    /// <summary>The region does not have the form of a region code.</summary>
    RegionMalformed,

    /// <summary>The account is empty.</summary>
    NoAccount,

    /// <summary>The account does not have the right number of digits.</summary>
    AccountMalformed,

    /// <summary>The resource is of another type.</summary>
    OtherResourceType,

    /// <summary>Further segments follow the name.</summary>
    TooManySegments,

    /// <summary>The name is empty.</summary>
    NoName,

    /// <summary>The name is too long.</summary>
    NameTooLong,

    /// <summary>The name has a character that names cannot have.</summary>
    NameCharacters,

    /// <summary>The name has a character that names cannot have; it could end in a FIFO suffix.</summary>
    NameOrSuffixCharacters,

    /// <summary>It is a reference that gives a URL.</summary>
    ReferenceGivesUrl,

    /// <summary>It is a reference that gives a name.</summary>
    ReferenceGivesName,
}
