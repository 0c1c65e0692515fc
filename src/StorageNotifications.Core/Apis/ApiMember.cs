namespace StorageNotifications.Core.Apis;

/// <summary>A member of a library type and the role of its value.</summary>
/// <param name="Name">The name of a property or method, <c>.ctor</c>, <c>op_Implicit</c>, or <c>*</c> for every method.</param>
/// <param name="Parameter">The name of the parameter, or null for a property.</param>
/// <param name="Event">The event that a call implicitly subscribes to, or null.</param>
internal sealed record ApiMember(string Name, string? Parameter, ApiRole Role, string? Event)
{
    /// <summary>
    /// Gets the first major version of the library that does not initialize the list in the property; null if new objects have a list.
    /// </summary>
    public int? NullSince { get; init; }
}
