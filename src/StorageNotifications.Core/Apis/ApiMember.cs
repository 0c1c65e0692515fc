namespace StorageNotifications.Core.Apis;

/// <summary>A member of a library's type, and what it takes.</summary>
/// <param name="Name">A property or method, or <c>.ctor</c> or <c>op_Implicit</c>; <c>*</c> for every method.</param>
/// <param name="Parameter">The parameter that takes it; null for a property.</param>
/// <param name="Event">The event that a call subscribes to without naming it.</param>
internal sealed record ApiMember(string Name, string? Parameter, ApiRole Role, string? Event);
