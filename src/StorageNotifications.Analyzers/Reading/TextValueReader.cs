using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Analyzers.Facts;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>Makes text facts from the possible values of an expression.</summary>
internal sealed class TextValueReader(ValueReader values)
{
    /// <summary>The possible texts of an expression.</summary>
    public IEnumerable<TextFact> TextsOf(IOperation value) =>
        values.PossibleValuesOf(value).Select(Read).Where(static text => text is not null)!;

    private TextFact? Read(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => TextBuilder.TryBuild(operation),
        IFieldReferenceOperation or IPropertyReferenceOperation => ReadMember((IMemberReferenceOperation)operation),
        _ => TextBuilder.TryBuild(operation),
    };

    // Reported where the member is used: a block may report only within itself.
    private TextFact? ReadMember(IMemberReferenceOperation reference)
    {
        Location place = reference.Syntax.GetLocation();
        // A literal needs no semantic model: that of another file would have to be made, and that of this file takes time.
        if (values.ExpressionOfMember(reference) is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression))
            return new(literal.Token.ValueText, place, []) { IsNamed = true };
        return values.ValueOfMember(reference) is { } initializer
            && values.Unwrap(initializer) is not IMemberReferenceOperation { ConstantValue.HasValue: false }
            && TextBuilder.TryBuild(initializer) is { } text
                ? new(text.Text, place, [])
                : null;
    }
}
