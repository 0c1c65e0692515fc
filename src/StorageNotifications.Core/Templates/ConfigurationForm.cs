using System.Collections.Generic;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Templates;

/// <summary>The member names of a configuration in one kind of document.</summary>
/// <param name="Lists">The members with configurations, and the destination members of these.</param>
/// <param name="IsSingle">Whether each of the members has one configuration instead of a list.</param>
/// <param name="Events">The members that contain one event or a list of events.</param>
/// <param name="Filter">The path to the filter rules.</param>
internal sealed record ConfigurationForm(
    IReadOnlyList<ConfigurationList> Lists, bool IsSingle, IReadOnlyList<string> Events, string? Id, IReadOnlyList<string> Filter, string RuleName, string RuleValue);

/// <summary>A member for configurations with one kind of destination.</summary>
internal sealed record ConfigurationList(string Name, string Destination, ArnKind Kind);
