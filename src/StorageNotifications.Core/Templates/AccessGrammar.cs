using System.Collections.Generic;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Templates;

/// <summary>Where a template says who may send to a destination.</summary>
/// <param name="SourceArnKey">The condition key that names the bucket.</param>
internal sealed record AccessGrammar(IReadOnlyList<PolicyType> Policies, PermissionType Permission, KeyType Key, string SourceArnKey);

/// <summary>A type of resource that attaches a policy to destinations.</summary>
internal sealed record PolicyType(string Type, ArnKind Kind, string Targets, string Document);

/// <summary>The type of resource that lets somebody invoke a function.</summary>
internal sealed record PermissionType(string Type, ArnKind Kind, string Target, string Action, string Principal, string SourceArn);

/// <summary>The type of a key that encrypts destinations.</summary>
/// <param name="Document">The property that has its policy.</param>
/// <param name="Actions">What Amazon S3 must be allowed to do with the key.</param>
internal sealed record KeyType(string Type, string Document, IReadOnlyList<string> Actions);
