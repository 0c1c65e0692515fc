using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>A write to a local or parameter.</summary>
/// <param name="Place">The operation that writes: a declarator, an assignment, a loop, a pattern, or the reference that a call or a deconstruction writes to.</param>
/// <param name="Value">The value, or null if no expression of its own gives it.</param>
/// <param name="IsArgument">Whether the caller gives a parameter its value; then no operation writes it.</param>
internal readonly record struct LocalWrite(IOperation Place, IOperation? Value, bool IsArgument = false);
