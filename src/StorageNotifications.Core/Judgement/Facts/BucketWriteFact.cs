using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>An object that code writes into the bucket that a message is about.</summary>
/// <param name="Place">Where the code names the bucket.</param>
/// <param name="Supplier">The member that gives its name.</param>
/// <param name="TellsEventsApart">Whether the code around may leave out the events of what it writes itself.</param>
/// <param name="ComparedNames">The texts that the code compares with the name of the event.</param>
internal sealed record BucketWriteFact(Place Place, string Supplier, bool TellsEventsApart, IReadOnlyList<string> ComparedNames) : Fact;
