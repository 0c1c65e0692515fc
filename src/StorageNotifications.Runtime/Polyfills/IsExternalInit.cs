#pragma warning disable IDE0130 // The compiler finds the type by its namespace.

namespace System.Runtime.CompilerServices;

/// <summary>Enables <c>init</c> accessors; the generator emits this type for older targets.</summary>
internal static class IsExternalInit
{
}
