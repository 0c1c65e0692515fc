using System.Collections.Generic;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Templates;

/// <summary>The resource types of a template that grant access to destinations.</summary>
/// <param name="SourceArnKey">The condition key for the ARN of the bucket.</param>
internal sealed record AccessGrammar(IReadOnlyList<PolicyType> Policies, PermissionType Permission, KeyType Key, string SourceArnKey);

/// <summary>A resource type that attaches a policy to destinations.</summary>
internal sealed record PolicyType(string Type, ArnKind Kind, string Targets, string Document);

/// <summary>A resource type that grants permission to invoke a function.</summary>
internal sealed record PermissionType(string Type, ArnKind Kind, string Target, string Action, string Principal, string SourceArn);

/// <summary>The resource type of a key that encrypts destinations.</summary>
/// <param name="Document">The property that contains the policy.</param>
/// <param name="Actions">The actions on the key that Amazon S3 requires.</param>
internal sealed record KeyType(string Type, string Document, IReadOnlyList<string> Actions);
