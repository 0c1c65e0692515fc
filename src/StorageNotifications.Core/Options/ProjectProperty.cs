using System;

namespace StorageNotifications.Core.Options;

/// <summary>Reads the MSBuild properties that the compiler passes to analyzers and generators as options.</summary>
internal static class ProjectProperty
{
    private const string Prefix = "build_property.";

    /// <summary>Gets the value of a property without surrounding white space; empty if it is not set.</summary>
    /// <param name="option">Gets an analyzer option by its key, such as <c>build_property.RootNamespace</c>.</param>
    public static string Read(Func<string, string?> option, string name) => option(Prefix + name)?.Trim() ?? "";

    /// <summary>Gets the value of a property, or null if the compiler does not receive it.</summary>
    /// <param name="option">Gets an analyzer option by its key.</param>
    public static string? TryRead(Func<string, string?> option, string name) => option(Prefix + name);
}
