using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Text;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>A span of C#. Two places are equal if their spans are.</summary>
/// <param name="parts">The parts of a text that are contiguous in the source.</param>
/// <param name="write">Writes a replacement for the whole span; null if it cannot be replaced.</param>
internal sealed class CSharpPlace(Location location, IReadOnlyList<TextPart> parts, Func<Replacement, string?>? write = null) : LocatedPlace, IEquatable<CSharpPlace>
{
    // The literal that is the value of the name at this place.
    private readonly CSharpPlace? _named;
    private Location? _replaced;

    /// <summary>Initializes a place without a text.</summary>
    public CSharpPlace(Location location, Func<Replacement, string?>? write = null)
        : this(location, [], write)
    {
    }

    private CSharpPlace(Location use, CSharpPlace named)
        : this(use, []) => _named = named;

    public override Location Location { get; } = location;

    public override Location EditLocation => _named?.Location ?? _replaced ?? Location;

    /// <summary>Gets the place in the literal if this place contains a name; otherwise null.</summary>
    public CSharpPlace? Written => _named;

    /// <summary>Gets the place of a name whose value is a literal. Findings are reported at the name and fixed at the literal.</summary>
    public static CSharpPlace OfName(IOperation use, LiteralExpressionSyntax literal)
    {
        Location location = use.Syntax.GetLocation();
        // A literal in another project cannot be fixed.
        return use.SemanticModel?.Compilation.ContainsSyntaxTree(literal.SyntaxTree) == true
            ? new(location, OfLiteral(literal))
            : new(location);
    }

    /// <summary>Gets the place of an expression that other code can replace.</summary>
    /// <param name="replaced">The span that is replaced if it is not the expression.</param>
    // In an interpolation, the colons of 'global::' would begin a format specifier.
    public static CSharpPlace OfCode(SyntaxNode code, TextSpan? replaced = null) =>
        new(code.GetLocation(), replacement => code.Parent is InterpolationSyntax && replacement.Value.Contains("::") ? $"({replacement.Value})" : replacement.Value)
        {
            _replaced = replaced is { } span && span != code.Span ? Location.Create(code.SyntaxTree, span) : null,
        };

    /// <summary>Writes a replacement for a whole literal.</summary>
    public static string? WriteLiteral(Replacement replacement) =>
        replacement.Elements is not null ? null : replacement.IsConstant ? replacement.Value : CSharpLiteral.Quote(replacement.Value);

    /// <summary>Writes a replacement for a literal that is an element of a list. Several elements can replace it.</summary>
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

    // Other uses of the name may require another value.
    public override string? Write(Replacement replacement) => _named is null ? write?.Invoke(replacement)
        : replacement is { IsConstant: false, IsCorrectEverywhere: true } ? _named.Write(replacement)
        : null;

    public bool Equals(CSharpPlace? other) => other is not null && Location.Equals(other.Location);

    public override bool Equals(object? obj) => Equals(obj as CSharpPlace);

    public override int GetHashCode() => Location.GetHashCode();

    /// <summary>Gets the place of a literal whose characters have known positions.</summary>
    private static CSharpPlace OfLiteral(LiteralExpressionSyntax literal) => new(
        literal.GetLocation(),
        [new TextPart(0, literal.Token.ValueText.Length, literal.SyntaxTree, LiteralMap.PositionsOf(literal.Token))],
        WriteLiteral);

    // In a literal of unknown kind, only characters that need no escaping in any kind of literal can be written.
    private static string? WriteWithin(Replacement replacement) =>
        replacement is { IsConstant: false, Elements: null } && replacement.Value.All(static c => c is >= ' ' and <= '~' and not ('"' or '\\' or '{' or '}')) ? replacement.Value : null;
}
