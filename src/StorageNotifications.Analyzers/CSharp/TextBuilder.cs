using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Builds a text from the operations that produce it. A part that is unknown becomes a hole.</summary>
internal sealed class TextBuilder
{
    // A text can depend on itself.
    private const int MaxDepth = 8;

    private readonly ValueReader? _values;
    private readonly int _depth;
    private readonly StringBuilder _text = new();
    private readonly List<TextPart> _parts = [];

    private TextBuilder(ValueReader? values, int depth)
    {
        _values = values;
        _depth = depth;
    }

    /// <summary>Builds the text of a literal, constant, concatenation or interpolation. Returns null if the text is completely unknown.</summary>
    /// <param name="values">Finds the values of operands that are not constant. If null, each of them becomes a hole.</param>
    public static WrittenText? TryBuild(IOperation operation, ValueReader? values = null)
    {
        var builder = new TextBuilder(values, depth: 0);
        builder.Append(operation);
        string text = builder._text.ToString();
        if (text.Trim(ArnText.Hole).Length == 0 && text.Length > 0)
            return null;
        if (LiteralNamedBy(operation) is { } named)
            return new(text, CSharpPlace.OfName(operation, named));
        return new(text, new CSharpPlace(operation.Syntax.GetLocation(), builder._parts, WriterOf(operation.Syntax)));
    }

    // ["s3:ObjectCreated:*"], new List<EventType> { "s3:ObjectCreated:*" }
    private static Func<Replacement, string?>? WriterOf(SyntaxNode text) => text switch
    {
        LiteralExpressionSyntax { Parent: ExpressionElementSyntax } => CSharpPlace.WriteElement,
        LiteralExpressionSyntax { Parent: InitializerExpressionSyntax list } when list.IsKind(SyntaxKind.CollectionInitializerExpression) || list.IsKind(SyntaxKind.ArrayInitializerExpression) => CSharpPlace.WriteElement,
        LiteralExpressionSyntax => CSharpPlace.WriteLiteral,
        _ => null,
    };

    // A constant can also be a combination of others, or be defined in another assembly.
    private static LiteralExpressionSyntax? LiteralNamedBy(IOperation operation)
    {
        ISymbol? symbol = operation switch
        {
            IFieldReferenceOperation field => field.Field,
            ILocalReferenceOperation local => local.Local,
            _ => null,
        };
        return (symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as VariableDeclaratorSyntax)?.Initializer?.Value as LiteralExpressionSyntax;
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
            case IInvocationOperation call when TextCalls.PartsOf(call) is { Count: > 0 } combined && IsInOrder(call):
                AppendCombined(call.TargetMethod.Name, combined);
                break;
            case IConversionOperation { OperatorMethod: null } conversion:
                Append(conversion.Operand);
                break;
            case { ConstantValue: { HasValue: true, Value: string or char } constant }:
                AppendToken(default, constant.Value!.ToString()!);
                break;
            default:
                AppendValue(operation);
                break;
        }
    }

    // Named arguments can have another order than the parameters.
    private static bool IsInOrder(IInvocationOperation call) => call.Arguments.Select(static (argument, i) => argument.Parameter?.Ordinal == i).All(static inOrder => inOrder);

    // string.Concat(a, b), string.Join(":", a, b), string.Format("{0}:{1}", a, b)
    private void AppendCombined(string method, IReadOnlyList<IOperation> parts)
    {
        switch (method)
        {
            case nameof(string.Join):
                for (int i = 1; i < parts.Count; i++)
                {
                    if (i > 1)
                        Append(parts[0]);
                    Append(parts[i]);
                }
                break;
            case nameof(string.Format):
                // The provider is not a string.
                int format = parts[0].Type?.SpecialType == SpecialType.System_String ? 0 : 1;
                AppendFormat(parts[format], [.. parts.Skip(format + 1)]);
                break;
            default:
                foreach (IOperation part in parts)
                    Append(part);
                break;
        }
    }

    private void AppendFormat(IOperation format, IOperation[] arguments)
    {
        if (format.ConstantValue is not { HasValue: true, Value: string text })
        {
            _text.Append(ArnText.Hole);
            return;
        }
        int[]? positions = format is ILiteralOperation { Syntax: LiteralExpressionSyntax literal } ? LiteralMap.PositionsOf(literal.Token) : null;
        foreach (FormatPart part in FormatPart.Split(text))
        {
            if (part.Argument is { } index && index < arguments.Length)
            {
                Append(arguments[index]);
            }
            else if (part.IsArgument)
            {
                _text.Append(ArnText.Hole);
            }
            else
            {
                _parts.Add(new TextPart(0, text.Length, format.Syntax.SyntaxTree, positions).Slice(part.Start, part.Length) with { Start = _text.Length });
                _text.Append(text, part.Start, part.Length);
            }
        }
    }

    // A local, field or helper with one value. Its characters are written elsewhere, so they have no place in this text.
    private void AppendValue(IOperation operand)
    {
        var value = new TextBuilder(_values, _depth + 1);
        if (_depth < MaxDepth && _values?.CertainObjectOf(operand) is { } certain && certain.Syntax != operand.Syntax)
            value.Append(certain);
        else
            value._text.Append(ArnText.Hole);
        AppendToken(default, value._text.ToString());
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
