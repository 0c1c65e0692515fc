using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Finds the possible texts of an expression and their places.</summary>
internal sealed class TextValueReader(ValueReader values)
{
    /// <summary>Gets the only possible text of an expression; null if there are other values, which may be unknown.</summary>
    public WrittenText? CertainTextOf(IOperation value) => values.CertainValueOf(value) is { } only ? TextOf(only) : null;

    /// <summary>Gets the text of a possible value of an expression, or null.</summary>
    public WrittenText? TextOf(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => TextBuilder.TryBuild(operation, values),
        IFieldReferenceOperation or IPropertyReferenceOperation => ReadMember((IMemberReferenceOperation)operation),
        IInvocationOperation { Type.SpecialType: SpecialType.System_String } call => TextCalls.PartsOf(call) is null ? ReadCall(call) : TextBuilder.TryBuild(call, values),
        _ => TextBuilder.TryBuild(operation, values),
    };

    // A helper that returns one text. It is reported at the call, because a block can report only its own locations.
    private WrittenText? ReadCall(IInvocationOperation call) =>
        values.ReturnedBy(call) is { Count: 1 } returned && values.CertainObjectOf(returned[0]) is { } value && TextBuilder.TryBuild(value, values) is { } text
            ? new(text.Text, new CSharpPlace(call.Syntax.GetLocation()))
            : null;

    // Reported where the member is used, because a block can report only its own locations.
    private WrittenText? ReadMember(IMemberReferenceOperation reference)
    {
        // A literal does not require a semantic model, which would be slow to create for another file and to query for this one.
        if (values.ExpressionOfMember(reference) is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression))
            return new(literal.Token.ValueText, CSharpPlace.OfName(reference, literal));
        return values.ValueOfMember(reference) is { } initializer
            && values.Unwrap(initializer) is not IMemberReferenceOperation { ConstantValue.HasValue: false }
            && TextBuilder.TryBuild(initializer, values) is { } text
                ? new(text.Text, new CSharpPlace(reference.Syntax.GetLocation()))
                : null;
    }
}
