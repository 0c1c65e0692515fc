namespace StorageNotifications.Core.Shared;

/// <summary>The form of the ARNs of one kind of resource.</summary>
internal sealed class ArnGrammar
{
    public ArnGrammar(
        string partitionPrefix,
        string[] longRegionAreas,
        int accountDigits,
        string service,
        string resourceType,
        int maxNameLength,
        string namePunctuation,
        string fifoSuffix,
        string latestQualifier,
        int maxQualifierLength)
    {
        PartitionPrefix = partitionPrefix;
        LongRegionAreas = longRegionAreas;
        AccountDigits = accountDigits;
        Service = service;
        ResourceType = resourceType;
        MaxNameLength = maxNameLength;
        NamePunctuation = namePunctuation;
        FifoSuffix = fifoSuffix;
        LatestQualifier = latestQualifier;
        MaxQualifierLength = maxQualifierLength;
    }

    /// <summary>The first word of every partition, such as <c>aws</c>.</summary>
    public string PartitionPrefix { get; }

    /// <summary>The first words of region codes that do not have two letters.</summary>
    public string[] LongRegionAreas { get; }

    /// <summary>The number of digits of an account ID.</summary>
    public int AccountDigits { get; }

    /// <summary>The third segment.</summary>
    public string Service { get; }

    /// <summary>The part of the resource before the name and a colon; empty if the resource is the name.</summary>
    public string ResourceType { get; }

    /// <summary>The number of characters that a name can have, a FIFO suffix included.</summary>
    public int MaxNameLength { get; }

    /// <summary>The characters that a name can have beside ASCII letters and digits.</summary>
    public string NamePunctuation { get; }

    /// <summary>The end of the names of FIFO resources; empty if there are none.</summary>
    public string FifoSuffix { get; }

    /// <summary>The qualifier of the newest version; empty if there is none.</summary>
    public string LatestQualifier { get; }

    /// <summary>The number of characters of the version or alias that can follow the name and a colon; 0 if none can.</summary>
    public int MaxQualifierLength { get; }
}
