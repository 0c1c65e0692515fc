using System;
using System.Collections.Generic;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Core.Apis;

/// <summary>A library type that configures or reads notifications.</summary>
/// <param name="Name">The metadata name.</param>
/// <param name="Constants">The static members for event names, and the event names.</param>
/// <param name="Supplies">The properties that provide values, and the kinds of these values.</param>
internal sealed record ApiType(
    string Name, IReadOnlyList<ApiMember> Members, IReadOnlyDictionary<string, string> Constants, IReadOnlyDictionary<string, ApiSupply> Supplies)
{
    /// <summary>Gets a value indicating whether the names of its members and of the JSON members differ in case.</summary>
    public bool DiffersInCase { get; init; }

    /// <summary>Gets a value indicating whether the JSON members are not all in camel case either.</summary>
    public bool DiffersInCamelCase { get; init; }

    /// <summary>Gets the attribute without which this attribute has no effect; null if it has an effect by itself.</summary>
    public string? OnlyWith { get; init; }

    /// <summary>The namespace of generated types in the schemas.</summary>
    public const string GeneratedNamespace = GenerationOptions.DefaultNamespace;

    /// <summary>Gets a value indicating whether the package generates the type in a namespace that the project chooses.</summary>
    public bool IsGenerated => Name.StartsWith(GeneratedNamespace + ".", StringComparison.Ordinal);

    /// <summary>Gets the name of the type in a project that generates it.</summary>
    public string NameIn(string rootNamespace) => IsGenerated ? rootNamespace + Name.Substring(GeneratedNamespace.Length) : Name;
}
