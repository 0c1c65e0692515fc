using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Regions;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>
/// Provides facts about the referenced SDK: the regions and events for which it has members, which are never reported as unknown, and whether the
/// project makes it initialize lists.
/// </summary>
internal sealed class SdkEvidence(Compilation compilation)
{
    private const string AnyLeaf = "*";

    private readonly Lazy<HashSet<string>> _regions = new(() => new(
        RegionCatalog.Default.SdkMembers.Keys.SelectMany(type => StaticMembersOf(compilation, type)).Select(RegionCatalog.Default.CodeLike).Where(static code => code is not null)!,
        StringComparer.Ordinal));

    private readonly Lazy<HashSet<string>> _events = new(() => new(
        ApiCatalog.Default.Types.Where(static type => type.Constants.Count > 0)
            .SelectMany(type => StaticMembersOf(compilation, type.Name).Where(member => !type.Constants.ContainsKey(member)))
            .Select(LettersOf),
        StringComparer.OrdinalIgnoreCase));

    private readonly Lazy<bool> _initializesCollections = new(() =>
    {
        string[] switches = ApiCatalog.Default.Types.SelectMany(static type => type.Members).Where(static member => member.Role == ApiRole.CollectionSwitch).Select(static member => member.Name).ToArray();
        return compilation.SyntaxTrees.Select(static tree => tree.GetText().ToString()).Any(text => switches.Any(text.Contains));
    });

    /// <summary>Gets a value indicating whether the code of the project contains the switch that makes the SDK initialize lists.</summary>
    public bool InitializesCollections => _initializesCollections.Value;

    /// <summary>Determines whether the SDK has a member for the region.</summary>
    public bool HasRegion(string code) => _regions.Value.Contains(code);

    /// <summary>
    /// Determines whether the SDK has a member for an event that is not in the catalog: <c>S3ObjectAclPut</c> or <c>OBJECT_ACL_PUT</c> for
    /// <c>s3:ObjectAcl:Put</c>.
    /// </summary>
    public bool HasEvent(string name)
    {
        string[] parts = name.Split(':');
        if (parts.Length is < 2 or > 3 || !parts.Take(2).Concat(parts.Skip(2).Where(static leaf => leaf != AnyLeaf)).All(static part => part.Length > 0 && part.All(char.IsLetterOrDigit)))
            return false;
        string unprefixed = string.Concat(parts.Skip(1)).Replace(AnyLeaf, "All");
        return _events.Value.Contains(unprefixed) || _events.Value.Contains(parts[0] + unprefixed);
    }

    private static string LettersOf(string text) => new(text.Where(char.IsLetterOrDigit).ToArray());

    private static IEnumerable<string> StaticMembersOf(Compilation compilation, string type) =>
        compilation.GetTypesByMetadataName(type).SelectMany(static found => found.GetMembers()).OfType<IFieldSymbol>().Where(static field => field.IsStatic).Select(static field => field.Name);
}
