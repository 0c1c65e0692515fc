namespace StorageNotifications.Core.Shared;

/// <summary>What the ARNs of one kind of resource look like.</summary>
internal sealed class ArnGrammar
{
    public ArnGrammar(string what, string service, string resourceType, int maxNameLength, string fifoSuffix, bool qualified)
    {
        What = what;
        Service = service;
        ResourceType = resourceType;
        MaxNameLength = maxNameLength;
        FifoSuffix = fifoSuffix;
        Qualified = qualified;
    }

    /// <summary>What such an ARN names, in words.</summary>
    public string What { get; }

    /// <summary>The third segment.</summary>
    public string Service { get; }

    /// <summary>What stands before the name within the resource, ended by a colon; empty if the resource is the name.</summary>
    public string ResourceType { get; }

    /// <summary>In characters, a FIFO suffix included.</summary>
    public int MaxNameLength { get; }

    /// <summary>How the names of FIFO resources end; empty if there are none.</summary>
    public string FifoSuffix { get; }

    /// <summary>Whether a version or alias may follow the name after a colon.</summary>
    public bool Qualified { get; }
}
