using System;
using System.Linq;

namespace StorageNotifications.Core.Options;

/// <summary>
/// Determines which types the PolySharp package generates. A generator does not see the output of other generators, but it can read the
/// options of PolySharp, because the PolySharp package makes them visible to the compiler.
/// </summary>
internal static class PolySharp
{
    private const string IncludedTypes = "PolySharpIncludeGeneratedTypes";
    private const string ExcludedTypes = "PolySharpExcludeGeneratedTypes";

    private static readonly char[] Separators = [',', ';'];

    /// <param name="property">Gets an analyzer option by its key, or null if the project does not have it.</param>
    public static bool Emits(string type, Func<string, string?> property)
    {
        if (ProjectProperty.TryRead(property, IncludedTypes) is not { } included || ProjectProperty.TryRead(property, ExcludedTypes) is not { } excluded)
            return false;
        return (included.Trim().Length == 0 || Lists(included, type)) && !Lists(excluded, type);
    }

    private static bool Lists(string types, string type) => types.Split(Separators).Any(item => item.Trim() == type);
}
