using System;
using System.Collections.Generic;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Core.Apis;

/// <summary>A type of a library in which notifications are configured or read.</summary>
/// <param name="Name">Its metadata name.</param>
/// <param name="Constants">Its static members that stand for names of events, and those names.</param>
/// <param name="Supplies">Its properties that give something, and what they give.</param>
internal sealed record ApiType(
    string Name, IReadOnlyList<ApiMember> Members, IReadOnlyDictionary<string, string> Constants, IReadOnlyDictionary<string, ApiSupply> Supplies)
{
    /// <summary>Gets a value indicating whether its member names and the JSON names differ in case.</summary>
    public bool DiffersInCase { get; init; }

    /// <summary>The namespace that the names of generated types begin with in the schemas.</summary>
    public const string GeneratedNamespace = GenerationOptions.DefaultNamespace;

    /// <summary>Gets a value indicating whether the package generates the type, in the namespace that the project chooses.</summary>
    public bool IsGenerated => Name.StartsWith(GeneratedNamespace + ".", StringComparison.Ordinal);

    /// <summary>Gets the name that the type has if the project generates it.</summary>
    public string NameIn(string rootNamespace) => IsGenerated ? rootNamespace + Name.Substring(GeneratedNamespace.Length) : Name;
}
