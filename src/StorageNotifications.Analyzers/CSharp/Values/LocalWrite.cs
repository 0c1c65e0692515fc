using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>A write to a local or parameter.</summary>
/// <param name="Place">
/// The operation that writes: a declarator, an assignment, a loop, a pattern, or a reference that a call or deconstruction assigns.
/// </param>
/// <param name="Value">The value, or null if no expression represents it.</param>
/// <param name="IsArgument">Whether the caller provides the value of a parameter. No operation writes it in this case.</param>
internal readonly record struct LocalWrite(IOperation Place, IOperation? Value, bool IsArgument = false);
