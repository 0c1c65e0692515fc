namespace StorageNotifications.Core.Apis;

/// <summary>A member of a library's type, and what it takes.</summary>
/// <param name="Name">A property or method, or <c>.ctor</c> or <c>op_Implicit</c>.</param>
/// <param name="Parameter">The parameter that takes it; null for a property.</param>
internal sealed record ApiMember(string Name, string? Parameter, ApiRole Role);
