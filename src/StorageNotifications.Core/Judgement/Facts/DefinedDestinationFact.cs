using System.Collections.Generic;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A topic, queue or function that the same document defines and sends the notifications of one of its buckets to.</summary>
/// <param name="Place">Where the bucket's configuration refers to it.</param>
/// <param name="Name">What the document calls it.</param>
/// <param name="Bucket">What the document calls the bucket.</param>
internal sealed record DefinedDestinationFact(Place Place, ArnKind Kind, string Name, string Bucket) : Fact
{
    /// <summary>Gets what the document says about who may send to it.</summary>
    public IReadOnlyList<AccessPolicy> Policies { get; init; } = [];

    /// <summary>Gets a value indicating whether nothing that cannot be seen says so as well.</summary>
    public bool AllPoliciesAreSeen { get; init; }

    /// <summary>Gets the key that encrypts it; null if it cannot be seen, or there is none.</summary>
    public WrittenText? EncryptionKey { get; init; }

    /// <summary>Gets the policy of the key that encrypts it, which is named like the key; null if the document does not define the key.</summary>
    public AccessPolicy? KeyPolicy { get; init; }
}

/// <summary>A policy or permission that may be about a destination.</summary>
/// <param name="Name">What the document calls it.</param>
/// <param name="Statements">Its statements.</param>
internal sealed record AccessPolicy(string Name, IReadOnlyList<AccessStatement> Statements)
{
    /// <summary>Gets a value indicating whether it is surely about the destination.</summary>
    public bool IsAttached { get; init; }

    /// <summary>Gets a value indicating whether it can have no other statements.</summary>
    public bool AllStatementsAreSeen { get; init; }

    /// <summary>Gets a value indicating whether the bucket is made after it, or may be.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>Gets a value indicating whether it needs the bucket, so that it cannot be made first.</summary>
    public bool NeedsBucket { get; init; }
}

/// <summary>A statement of a policy.</summary>
/// <param name="Allows">Whether it allows; null if that cannot be seen.</param>
internal sealed record AccessStatement(bool? Allows)
{
    /// <summary>Gets the services that can be seen, and <c>*</c> for everybody.</summary>
    public IReadOnlyList<WrittenText> Services { get; init; } = [];

    /// <summary>Gets the accounts, users and roles that can be seen, and <c>*</c> for everybody.</summary>
    public IReadOnlyList<WrittenText> Accounts { get; init; } = [];

    /// <summary>Gets a value indicating whether it can be about nobody else.</summary>
    public bool AllPrincipalsAreSeen { get; init; }

    /// <summary>Gets the actions that can be seen.</summary>
    public IReadOnlyList<WrittenText> Actions { get; init; } = [];

    /// <summary>Gets a value indicating whether it can be about no other actions.</summary>
    public bool AllActionsAreSeen { get; init; }

    /// <summary>Gets a value indicating whether its resources or conditions name something else than the destination and the bucket.</summary>
    public bool IsAboutOthers { get; init; }
}
