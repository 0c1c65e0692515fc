using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Text;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Puts a text together from the operations that make it; what is not constant becomes a hole.</summary>
internal sealed class TextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TextPart> _parts = [];

    /// <summary>The text of a literal, constant, concatenation or interpolation; null if nothing of it can be seen.</summary>
    public static WrittenText? TryBuild(IOperation operation)
    {
        var builder = new TextBuilder();
        builder.Append(operation);
        string text = builder._text.ToString();
        if (text.Trim(ArnText.Hole).Length == 0 && text.Length > 0)
            return null;
        var place = new CSharpPlace(operation.Syntax.GetLocation(), builder._parts, operation.Syntax is LiteralExpressionSyntax ? WriteLiteral : null);
        return new(text, place) { IsNamed = IsNameOfLiteral(operation) };
    }

    private static string WriteLiteral(Replacement replacement) => replacement.IsConstant ? replacement.Value : CSharpLiteral.Quote(replacement.Value);

    // A constant can also be put together from several, or come from another assembly.
    private static bool IsNameOfLiteral(IOperation operation)
    {
        ISymbol? named = operation switch
        {
            IFieldReferenceOperation field => field.Field,
            ILocalReferenceOperation local => local.Local,
            _ => null,
        };
        return named?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax };
    }

    private void Append(IOperation operation)
    {
        switch (operation)
        {
            case ILiteralOperation { ConstantValue.Value: string value }:
                AppendToken(operation.Syntax is LiteralExpressionSyntax literal ? literal.Token : default, value);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                Append(sum.LeftOperand);
                Append(sum.RightOperand);
                break;
            case IInterpolatedStringOperation interpolated:
                foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
                    AppendInterpolated(part);
                break;
            case IConversionOperation { OperatorMethod: null } conversion:
                Append(conversion.Operand);
                break;
            case { ConstantValue: { HasValue: true, Value: string or char } constant }:
                AppendToken(default, constant.Value!.ToString()!);
                break;
            default:
                _text.Append(ArnText.Hole);
                break;
        }
    }

    private void AppendInterpolated(IInterpolatedStringContentOperation part)
    {
        switch (part)
        {
            case IInterpolatedStringTextOperation { Text: ILiteralOperation { ConstantValue.Value: string value } }:
                AppendToken(part.Syntax is InterpolatedStringTextSyntax text ? text.TextToken : default, value);
                break;
            case IInterpolationOperation { Alignment: null, FormatString: null } hole:
                Append(hole.Expression);
                break;
            default:
                _text.Append(ArnText.Hole);
                break;
        }
    }

    private void AppendToken(SyntaxToken token, string value)
    {
        int[]? positions = token.ValueText == value ? LiteralMap.PositionsOf(token) : null;
        _parts.Add(new(_text.Length, value.Length, token.SyntaxTree, positions));
        _text.Append(value);
    }
}
