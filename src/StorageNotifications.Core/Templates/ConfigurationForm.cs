using System.Collections.Generic;
using StorageNotifications.Core.Arns;

namespace StorageNotifications.Core.Templates;

/// <summary>The member names of a configuration in one kind of document.</summary>
/// <param name="Lists">The lists of configurations and their destination members.</param>
/// <param name="Event">The member that contains one event or a list of events.</param>
/// <param name="Filter">The path to the filter rules.</param>
internal sealed record ConfigurationForm(
    IReadOnlyList<ConfigurationList> Lists, string Event, string? Id, IReadOnlyList<string> Filter, string RuleName, string RuleValue);

/// <summary>A list of configurations with one kind of destination.</summary>
internal sealed record ConfigurationList(string Name, string Destination, ArnKind Kind);
