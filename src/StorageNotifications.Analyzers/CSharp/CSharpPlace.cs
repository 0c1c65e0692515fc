using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>A span of C#. Two places are equal if their spans are.</summary>
/// <param name="parts">The characters of a text that stand in the source one after the other.</param>
/// <param name="write">Writes a replacement of the whole span; null if nothing can replace it.</param>
internal sealed class CSharpPlace(Location location, IReadOnlyList<TextPart> parts, Func<Replacement, string?>? write = null) : LocatedPlace, IEquatable<CSharpPlace>
{
    /// <summary>A span without a text that could be taken apart.</summary>
    public CSharpPlace(Location location, Func<Replacement, string?>? write = null)
        : this(location, [], write)
    {
    }

    public override Location Location { get; } = location;

    public override Place Slice(int start, int length)
    {
        foreach (TextPart part in parts)
        {
            if (length > 0 && part.Contains(start, length) && part.Locate(start, length) is { } exact)
                return new CSharpPlace(exact, [part.Slice(start, length)], WriteWithin);
        }
        return new CSharpPlace(Location);
    }

    public override string? Write(Replacement replacement) => write?.Invoke(replacement);

    public bool Equals(CSharpPlace? other) => other is not null && Location.Equals(other.Location);

    public override bool Equals(object? obj) => Equals(obj as CSharpPlace);

    public override int GetHashCode() => Location.GetHashCode();

    // Within a literal of any kind, or an interpolation, only characters that stand for themselves in all of them.
    private static string? WriteWithin(Replacement replacement) =>
        !replacement.IsConstant && replacement.Value.All(static c => c is >= ' ' and <= '~' and not ('"' or '\\' or '{' or '}')) ? replacement.Value : null;
}
