using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The key of an object that a message gives, and what the code does with it.</summary>
/// <param name="Place">Where it is given to S3, or decoded.</param>
/// <param name="Supplier">The member that gives it.</param>
/// <param name="Steps">What happens to it on its way, in the order in which it runs.</param>
internal sealed record KeyFact(Place Place, string Supplier, KeyForm Form, IReadOnlyList<KeyStep> Steps) : Fact
{
    /// <summary>Gets the step that is taken at the place; null if the key is given to S3 there.</summary>
    public KeyStep? Next { get; init; }

    /// <summary>Gets the code that is right at the place, or null.</summary>
    public string? RightCode { get; init; }

    /// <summary>Gets where the member is read, if it is elsewhere.</summary>
    public Place? Origin { get; init; }

    /// <summary>Gets what has become of the key before the place.</summary>
    public KeyState State => KeyStates.After(Form, Steps);
}
