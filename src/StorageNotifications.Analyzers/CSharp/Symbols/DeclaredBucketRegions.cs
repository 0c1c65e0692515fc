using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>Reads the regions that <c>[assembly: BucketRegion("photos", "us-west-2")]</c> declares.</summary>
internal sealed class DeclaredBucketRegions(Compilation compilation, string attributeNamespace)
{
    private readonly Lazy<Dictionary<string, string>> _regions = new(() => Read(compilation, attributeNamespace));

    /// <summary>Gets the declared regions.</summary>
    public IEnumerable<string> All => _regions.Value.Values;

    public string? RegionOf(string bucket) => _regions.Value.TryGetValue(bucket, out string? region) ? region : null;

    private static Dictionary<string, string> Read(Compilation compilation, string attributeNamespace)
    {
        var regions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (AttributeData attribute in compilation.Assembly.GetAttributes())
        {
            bool isOurs = attribute.AttributeClass?.Name == Annotations.BucketRegion && attribute.AttributeClass.ContainingNamespace.ToDisplayString() == attributeNamespace;
            if (isOurs && attribute.ConstructorArguments.Select(static argument => argument.Value).ToArray() is { Length: 2 } arguments
                && arguments[0] is string bucket && arguments[1] is string region)
            {
                regions[bucket] = region;
            }
        }
        return regions;
    }
}
