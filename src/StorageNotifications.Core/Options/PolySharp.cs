using System;
using System.Linq;

namespace StorageNotifications.Core.Options;

/// <summary>
/// Knows which types the generator of the PolySharp package emits. No generator sees the output of another, but the options of
/// PolySharp, which its package makes visible to the compiler, are there for all to read.
/// </summary>
internal static class PolySharp
{
    private const string IncludedTypes = "build_property.PolySharpIncludeGeneratedTypes";
    private const string ExcludedTypes = "build_property.PolySharpExcludeGeneratedTypes";

    private static readonly char[] Separators = [',', ';'];

    /// <param name="property">Gives an analyzer option by its key, or null if the project does not have it.</param>
    public static bool Emits(string type, Func<string, string?> property)
    {
        if (property(IncludedTypes) is not { } included || property(ExcludedTypes) is not { } excluded)
            return false;
        return (included.Trim().Length == 0 || Lists(included, type)) && !Lists(excluded, type);
    }

    private static bool Lists(string types, string type) => types.Split(Separators).Any(item => item.Trim() == type);
}
