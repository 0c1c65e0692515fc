namespace StorageNotifications.Core.Apis;

/// <summary>A member of a type of a library, and the role of its value.</summary>
/// <param name="Name">The name of a property or method, <c>.ctor</c>, <c>op_Implicit</c>, or <c>*</c> for every method.</param>
/// <param name="Parameter">The name of the parameter; null for a property.</param>
/// <param name="Event">The event that a call subscribes to without naming it, or null.</param>
internal sealed record ApiMember(string Name, string? Parameter, ApiRole Role, string? Event);
