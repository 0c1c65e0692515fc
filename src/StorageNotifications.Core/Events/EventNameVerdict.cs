using System.Collections.Generic;

namespace StorageNotifications.Core.Events;

/// <summary>What the catalog says of a text that is used as an event name.</summary>
/// <param name="Suggestions">The names that were probably meant, best first; empty if none is near.</param>
/// <param name="Detail">The product that publishes a foreign name, or why a name cannot be subscribed to.</param>
internal sealed record EventNameVerdict(EventNameProblem Problem, IReadOnlyList<string> Suggestions, string? Detail = null);
