#pragma warning disable IDE0130 // The compiler finds the type by its namespace.

namespace System.Runtime.CompilerServices;

/// <summary>Lets <c>init</c> accessors compile; users of older targets get it from the generator.</summary>
internal static class IsExternalInit
{
}
