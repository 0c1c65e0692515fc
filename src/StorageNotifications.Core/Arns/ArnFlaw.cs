namespace StorageNotifications.Core.Arns;

/// <summary>The reasons why a text cannot be an ARN of the expected kind.</summary>
internal enum ArnFlaw
{
    /// <summary>The text does not begin with <c>arn:</c>.</summary>
    NotAnArn,

    /// <summary>The text begins or ends with white space.</summary>
    WhiteSpace,

    /// <summary>The text has fewer than six segments.</summary>
    TooFewSegments,

    /// <summary>The partition is empty.</summary>
    NoPartition,

    /// <summary>AWS does not have the partition.</summary>
    PartitionNotOfAws,

    /// <summary>The service is empty.</summary>
    NoService,

    /// <summary>The region is empty.</summary>
    NoRegion,

    /// <summary>The region does not have the form of a region code.</summary>
    RegionMalformed,

    /// <summary>The account is empty.</summary>
    NoAccount,

    /// <summary>The account has the wrong number of digits.</summary>
    AccountMalformed,

    /// <summary>The resource has the wrong type.</summary>
    OtherResourceType,

    /// <summary>There are further segments after the name.</summary>
    TooManySegments,

    /// <summary>The name is empty.</summary>
    NoName,

    /// <summary>The name is too long.</summary>
    NameTooLong,

    /// <summary>The name contains an invalid character.</summary>
    NameCharacters,

    /// <summary>The name of a resource that can have a FIFO suffix contains an invalid character.</summary>
    NameOrSuffixCharacters,

    /// <summary>The text is a reference that returns a URL.</summary>
    ReferenceReturnsUrl,

    /// <summary>The text is a reference that returns a name.</summary>
    ReferenceReturnsName,

    /// <summary>The text is a reference to an attribute that the resource does not have.</summary>
    ReferenceReturnsNothing,

    /// <summary>The text contains a pseudo parameter such as <c>${AWS::Region}</c>, but is not in <c>Fn::Sub</c>.</summary>
    NotSubstituted,
}
