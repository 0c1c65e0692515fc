using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Text;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>A span of C#. Two places are equal if their spans are.</summary>
/// <param name="parts">The characters of a text that stand in the source one after the other.</param>
/// <param name="write">Writes a replacement of the whole span; null if nothing can replace it.</param>
internal sealed class CSharpPlace(Location location, IReadOnlyList<TextPart> parts, Func<Replacement, string?>? write = null) : LocatedPlace, IEquatable<CSharpPlace>
{
    // The literal that the name at this place stands for.
    private readonly CSharpPlace? _named;

    /// <summary>A span without a text that could be taken apart.</summary>
    public CSharpPlace(Location location, Func<Replacement, string?>? write = null)
        : this(location, [], write)
    {
    }

    private CSharpPlace(Location use, CSharpPlace named)
        : this(use, []) => _named = named;

    public override Location Location { get; } = location;

    public override Location EditLocation => _named?.Location ?? Location;

    /// <summary>A name, and the literal that it stands for: reported where the name is used, fixed where the literal is written.</summary>
    public static CSharpPlace OfName(IOperation use, LiteralExpressionSyntax literal)
    {
        Location location = use.Syntax.GetLocation();
        // A literal of another project cannot be fixed from here.
        return use.SemanticModel?.Compilation.ContainsSyntaxTree(literal.SyntaxTree) == true
            ? new(location, OfLiteral(literal))
            : new(location);
    }

    /// <summary>Writes a replacement of a whole literal.</summary>
    public static string? WriteLiteral(Replacement replacement) =>
        replacement.Elements is not null ? null : replacement.IsConstant ? replacement.Value : CSharpLiteral.Quote(replacement.Value);

    /// <summary>Writes a replacement of a whole literal that is an element of a list, which can also be replaced by several elements.</summary>
    public static string? WriteElement(Replacement replacement) =>
        replacement.Elements is { } elements ? string.Join(", ", elements.Select(CSharpLiteral.Quote)) : WriteLiteral(replacement);

    public override Place Slice(int start, int length)
    {
        if (_named is not null)
            return new CSharpPlace(Location, (CSharpPlace)_named.Slice(start, length));
        foreach (TextPart part in parts)
        {
            if (length > 0 && part.Contains(start, length) && part.Locate(start, length) is { } exact)
                return new CSharpPlace(exact, [part.Slice(start, length)], WriteWithin);
        }
        return new CSharpPlace(Location);
    }

    // Whoever else uses the name may need what is right only here.
    public override string? Write(Replacement replacement) => _named is null ? write?.Invoke(replacement)
        : replacement is { IsConstant: false, IsRightEverywhere: true } ? _named.Write(replacement)
        : null;

    public bool Equals(CSharpPlace? other) => other is not null && Location.Equals(other.Location);

    public override bool Equals(object? obj) => Equals(obj as CSharpPlace);

    public override int GetHashCode() => Location.GetHashCode();

    /// <summary>A literal of which every character can be pointed at.</summary>
    private static CSharpPlace OfLiteral(LiteralExpressionSyntax literal) => new(
        literal.GetLocation(),
        [new TextPart(0, literal.Token.ValueText.Length, literal.SyntaxTree, LiteralMap.PositionsOf(literal.Token))],
        WriteLiteral);

    // Within a literal of any kind, or an interpolation, only characters that stand for themselves in all of them.
    private static string? WriteWithin(Replacement replacement) =>
        replacement is { IsConstant: false, Elements: null } && replacement.Value.All(static c => c is >= ' ' and <= '~' and not ('"' or '\\' or '{' or '}')) ? replacement.Value : null;
}
