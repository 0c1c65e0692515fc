using System.Collections.Generic;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Templates;

/// <summary>The resource types of a template that grant access to destinations.</summary>
/// <param name="SourceArnKey">The condition key for the ARN of the bucket.</param>
/// <param name="SourceService">The service in the ARN of a bucket.</param>
/// <param name="SamPermissionSuffix">The end of the names that SAM gives to the permissions of functions.</param>
internal sealed record AccessGrammar(
    PolicyElements Elements, IReadOnlyList<PolicyType> Policies, PermissionType Permission, KeyType Key, string SourceArnKey, string SourceService, string SamPermissionSuffix);

/// <summary>The elements of a policy document.</summary>
/// <param name="Services">The principals that are services.</param>
/// <param name="Accounts">The principals that are accounts, users or roles.</param>
/// <param name="OtherPrincipals">The kinds of principals that are never a service.</param>
/// <param name="Everybody">The principal that stands for everybody.</param>
/// <param name="MatchingOperators">The condition operators that require a value to match.</param>
internal sealed record PolicyElements(
    string Statements,
    string Effect,
    string Allow,
    string Deny,
    string Actions,
    string Resources,
    string Principals,
    string Services,
    string Accounts,
    IReadOnlyList<string> OtherPrincipals,
    string Everybody,
    string Conditions,
    IReadOnlyList<string> MatchingOperators);

/// <summary>A resource type that attaches a policy to destinations.</summary>
internal sealed record PolicyType(string Type, ArnKind Kind, string Targets, string Document);

/// <summary>A resource type that grants permission to invoke a function.</summary>
internal sealed record PermissionType(string Type, ArnKind Kind, string Target, string Action, string Principal, string SourceArn);

/// <summary>The resource type of a key that encrypts destinations.</summary>
/// <param name="Document">The property that contains the policy.</param>
/// <param name="Actions">The actions on the key that Amazon S3 requires.</param>
internal sealed record KeyType(string Type, string Document, IReadOnlyList<string> Actions);
