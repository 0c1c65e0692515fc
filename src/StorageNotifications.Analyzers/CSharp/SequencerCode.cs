using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Writes the code that orders sequencers by their values.</summary>
internal static class SequencerCode
{
    /// <summary>Gets the code for a comparison of strings or for the key that elements are sorted by, and the span that it replaces; or null.</summary>
    public static (string Code, TextSpan Replaced)? Write(IOperation order, KnownApi api)
    {
        if (api.TypeTaking(ApiRole.SequencerText) is not { } type || order.SemanticModel is not { } model || !model.IsAccessible(order.Syntax.SpanStart, type)
            || model.NameAt(order.Syntax.SpanStart, type) is not { } name)
        {
            return null;
        }
        return order is IInvocationOperation call ? WriteComparison(call, name) : WriteKey(order, name);
    }

    // new S3Sequencer(x).CompareTo(new S3Sequencer(y))
    private static (string Code, TextSpan Replaced)? WriteComparison(IInvocationOperation call, string name)
    {
        // Compare(x, 0, y, 0, 4) compares parts of the texts.
        if (call.Syntax is not InvocationExpressionSyntax || !WrittenCode.IsComplete(call.Syntax) || call.Arguments.Any(static argument => argument.Value.Type?.SpecialType == SpecialType.System_Int32))
            return null;
        IOperation[] texts = [.. call.Arguments.OrderBy(static argument => argument.Parameter?.Ordinal).Select(static argument => argument.Value).Where(static value => value.Type?.SpecialType == SpecialType.System_String)];
        if (call.Instance is { Type.SpecialType: SpecialType.System_String } instance)
            texts = [instance, .. texts];
        return texts.Length == 2 && texts.All(static text => text.Syntax is ExpressionSyntax)
            ? ($"{Sequencer(name, texts[0])}.CompareTo({Sequencer(name, texts[1])})", call.Syntax.Span)
            : null;
    }

    // r => new S3Sequencer(r.S3.Object.Sequencer), without the comparer of strings
    private static (string Code, TextSpan Replaced)? WriteKey(IOperation key, string name)
    {
        if (key.Syntax is not ExpressionSyntax || key.Parent?.Parent?.Parent is not IAnonymousFunctionOperation lambda || SequenceCalls.CallWith(lambda, out _) is not { } sort || Functions.ResultsOf(lambda).Count() != 1)
            return null;
        string code = Sequencer(name, key);
        if (key.Syntax.Parent is OrderingSyntax)
            return (code, key.Syntax.Span);
        // Max and Min return the key.
        if (sort.TargetMethod.Name is nameof(Enumerable.Max) or nameof(Enumerable.Min) || !IsInferred(sort) || lambda.Syntax is not LambdaExpressionSyntax { Parent: ArgumentSyntax argument } written || written is ParenthesizedLambdaExpressionSyntax { ReturnType: not null })
            return null;
        ArgumentSyntax[] comparers = [.. sort.Arguments.Where(static argument => argument is { Parameter.Name: "comparer", ArgumentKind: ArgumentKind.Explicit }).Select(static argument => argument.Syntax).OfType<ArgumentSyntax>()];
        if (comparers.Length == 0)
            return (code, key.Syntax.Span);
        // OrderBy(r => r.S3.Object.Sequencer, StringComparer.Ordinal)
        return written.ExpressionBody == key.Syntax && argument.Parent is ArgumentListSyntax { Arguments: var arguments } && arguments.IndexOf(comparers[0]) == arguments.IndexOf(argument) + 1
            ? (code, TextSpan.FromBounds(key.Syntax.SpanStart, comparers[0].Span.End))
            : null;
    }

    // Explicit type arguments name the type of the key.
    private static bool IsInferred(IInvocationOperation call) => call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } or MemberBindingExpressionSyntax { Name: IdentifierNameSyntax } };

    // The type accepts no null, which sorts first as an empty text does.
    private static string Sequencer(string name, IOperation text)
    {
        bool mayBeNull = text.Syntax is ConditionalAccessExpressionSyntax || text.SemanticModel?.GetTypeInfo(text.Syntax).Nullability.FlowState == NullableFlowState.MaybeNull;
        string code = mayBeNull && text.Syntax is ConditionalExpressionSyntax or SwitchExpressionSyntax or AssignmentExpressionSyntax ? $"({text.Syntax})" : text.Syntax.ToString();
        return $"new {name}({code}{(mayBeNull ? " ?? \"\"" : "")})";
    }
}
