using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A notification that is read, changed, and put on the same bucket again.</summary>
/// <param name="Place">Where it is put.</param>
/// <param name="Request">Where what is put is made.</param>
/// <param name="Missing">The kinds of destinations that the code neither puts back nor looks at.</param>
internal sealed record RewrittenNotificationFact(Place Place, Place Request, IReadOnlyList<string> Missing) : Fact;
