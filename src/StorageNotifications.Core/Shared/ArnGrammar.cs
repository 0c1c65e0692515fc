namespace StorageNotifications.Core.Shared;

/// <summary>The grammar of the ARNs of one kind of resource.</summary>
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

    /// <summary>The first word of every partition name, such as <c>aws</c>.</summary>
    public string PartitionPrefix { get; }

    /// <summary>The first words of region codes that are longer than two letters.</summary>
    public string[] LongRegionAreas { get; }

    /// <summary>The number of digits of an account ID.</summary>
    public int AccountDigits { get; }

    /// <summary>The service, which is the third segment.</summary>
    public string Service { get; }

    /// <summary>The resource type before the name; empty if the resource consists of the name.</summary>
    public string ResourceType { get; }

    /// <summary>The maximum length of a name, including a FIFO suffix.</summary>
    public int MaxNameLength { get; }

    /// <summary>The characters that a name can contain in addition to ASCII letters and digits.</summary>
    public string NamePunctuation { get; }

    /// <summary>The suffix of the names of FIFO resources; empty if there are none.</summary>
    public string FifoSuffix { get; }

    /// <summary>The qualifier of the latest version; empty if there is none.</summary>
    public string LatestQualifier { get; }

    /// <summary>The maximum length of the version or alias after the name; 0 if there is none.</summary>
    public int MaxQualifierLength { get; }
}
