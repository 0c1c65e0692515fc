using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>The object key that a message provides, and the steps that code applies to it.</summary>
/// <param name="Place">The place where the key is passed to S3 or decoded.</param>
/// <param name="Supplier">The member that provides the key.</param>
/// <param name="Steps">The steps that code applies to the key, in order.</param>
internal sealed record KeyFact(Place Place, string Supplier, KeyForm Form, IReadOnlyList<KeyStep> Steps) : Fact
{
    /// <summary>Gets the step at the place; null if the key is passed to S3 there.</summary>
    public KeyStep? Next { get; init; }

    /// <summary>Gets the correct code for the place, or null.</summary>
    public string? RightCode { get; init; }

    /// <summary>Gets the place where the member is read, if it is a different place.</summary>
    public Place? Origin { get; init; }

    /// <summary>Gets the state of the key before the place.</summary>
    public KeyState State => KeyStates.After(Form, Steps);
}
