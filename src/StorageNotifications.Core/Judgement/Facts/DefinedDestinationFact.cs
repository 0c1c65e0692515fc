using System.Collections.Generic;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>
/// A topic, queue or function that a document defines and that receives the notifications of a bucket in the same document.
/// </summary>
/// <param name="Place">The place where the bucket's configuration refers to the destination.</param>
/// <param name="Name">The name of the destination in the document.</param>
/// <param name="Bucket">The name of the bucket in the document.</param>
internal sealed record DefinedDestinationFact(Place Place, ArnKind Kind, string Name, string Bucket) : Fact
{
    /// <summary>Gets the policies and permissions for the destination.</summary>
    public IReadOnlyList<AccessPolicy> Policies { get; init; } = [];

    /// <summary>Gets a value indicating whether all policies and permissions are known.</summary>
    public bool AllPoliciesAreKnown { get; init; }

    /// <summary>Gets the key that encrypts the destination; null if it is unknown or there is none.</summary>
    public WrittenText? EncryptionKey { get; init; }

    /// <summary>
    /// Gets the policy of the key that encrypts the destination, with the name of the key; null if the document does not define the key.
    /// </summary>
    public AccessPolicy? KeyPolicy { get; init; }
}

/// <summary>A policy or permission that may apply to a destination.</summary>
/// <param name="Name">The name in the document.</param>
internal sealed record AccessPolicy(string Name, IReadOnlyList<AccessStatement> Statements)
{
    /// <summary>Gets a value indicating whether the policy certainly applies to the destination.</summary>
    public bool IsAttached { get; init; }

    /// <summary>Gets a value indicating whether all statements are known.</summary>
    public bool AllStatementsAreKnown { get; init; }

    /// <summary>Gets a value indicating whether the bucket is created after the policy, or may be.</summary>
    public bool IsAwaited { get; init; }

    /// <summary>Gets a value indicating whether the policy depends on the bucket, so that the bucket is created first.</summary>
    public bool NeedsBucket { get; init; }
}

/// <summary>A statement of a policy.</summary>
/// <param name="Allows">Whether the effect is Allow; null if it is unknown.</param>
internal sealed record AccessStatement(bool? Allows)
{
    /// <summary>Gets the known services, and <c>*</c> for everybody.</summary>
    public IReadOnlyList<WrittenText> Services { get; init; } = [];

    /// <summary>Gets the known accounts, users and roles, and <c>*</c> for everybody.</summary>
    public IReadOnlyList<WrittenText> Accounts { get; init; } = [];

    /// <summary>Gets a value indicating whether all principals are known.</summary>
    public bool AllPrincipalsAreKnown { get; init; }

    /// <summary>Gets the known actions.</summary>
    public IReadOnlyList<WrittenText> Actions { get; init; } = [];

    /// <summary>Gets a value indicating whether all actions are known.</summary>
    public bool AllActionsAreKnown { get; init; }

    /// <summary>
    /// Gets a value indicating whether the resources or conditions name something other than the destination and the bucket.
    /// </summary>
    public bool IsAboutOthers { get; init; }
}
