using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A write of an object to the bucket that a message is about.</summary>
/// <param name="Place">The place where the code specifies the bucket.</param>
/// <param name="Supplier">The member that provides the name of the bucket.</param>
/// <param name="DistinguishesEvents">Whether the surrounding code may ignore the events that its own writes raise.</param>
/// <param name="ComparedNames">The texts that the code compares with the event name.</param>
internal sealed record BucketWriteFact(Place Place, string Supplier, bool DistinguishesEvents, IReadOnlyList<string> ComparedNames) : Fact;
