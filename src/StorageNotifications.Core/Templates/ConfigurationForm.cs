using System.Collections.Generic;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Templates;

/// <summary>The names that one kind of document has for the parts of a configuration.</summary>
/// <param name="Lists">The lists of configurations and the members that have the destination.</param>
/// <param name="Event">The member that has the event or the events.</param>
/// <param name="Filter">The path to the rules of the filter.</param>
internal sealed record ConfigurationForm(
    IReadOnlyList<ConfigurationList> Lists, string Event, string? Id, IReadOnlyList<string> Filter, string RuleName, string RuleValue);

/// <summary>A list of configurations whose destinations are of one kind.</summary>
internal sealed record ConfigurationList(string Name, string Destination, ArnKind Kind);
