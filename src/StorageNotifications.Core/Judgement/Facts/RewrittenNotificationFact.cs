using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A notification that code reads, changes, and puts on the same bucket.</summary>
/// <param name="Place">The place where the notification is put.</param>
/// <param name="Request">The place where the request is created.</param>
/// <param name="Missing">The kinds of destinations that the code neither puts back nor examines.</param>
internal sealed record RewrittenNotificationFact(Place Place, Place Request, IReadOnlyList<string> Missing) : Fact;
