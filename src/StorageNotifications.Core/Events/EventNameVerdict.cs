using System.Collections.Generic;

namespace StorageNotifications.Core.Events;

/// <summary>The classification of a text that is used as an event name.</summary>
/// <param name="Suggestions">The names that were probably intended, best first; empty if no name is similar.</param>
/// <param name="Detail">The product that publishes the event, or the reason why the name is not allowed.</param>
internal sealed record EventNameVerdict(EventNameProblem Problem, IReadOnlyList<string> Suggestions, string? Detail = null);
