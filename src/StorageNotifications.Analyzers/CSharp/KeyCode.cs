using System.Net;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Writes code that evaluates to the decoded key of a message.</summary>
internal static class KeyCode
{
    private const string Decoder = "System.Net.WebUtility";

    /// <summary>Gets the expression that can replace a value that is not or only partly decoded, or null.</summary>
    public static string? Decode(IOperation value, ValueOrigin origin, KnownApi api)
    {
        if (value.SemanticModel is not { } model)
            return null;
        if (!value.Syntax.Span.Contains(origin.Operation.Syntax.Span))
            return origin.Steps.Count == 0 && value.Syntax is IdentifierNameSyntax or MemberAccessExpressionSyntax ? Call(value.Syntax.ToString(), model, value.Syntax.SpanStart) : null;

        // The key from the message, without the call that partly decodes it.
        IOperation? key = origin.Steps.Count == 0 ? value : origin.Steps[0].Operation is IInvocationOperation call ? TextCalls.InputOf(call) : null;
        if (key is null || !key.Syntax.Span.Contains(origin.Operation.Syntax.Span) || !WrittenCode.IsComplete(key.Syntax))
            return null;
        return DecodedMember(key.Syntax, origin, api) ?? Call(key.Syntax.ToString(), model, value.Syntax.SpanStart);
    }

    // record.S3.Object.KeyDecoded
    private static string? DecodedMember(SyntaxNode key, ValueOrigin origin, KnownApi api)
    {
        var reference = (IPropertyReferenceOperation)origin.Operation;
        if (api.MemberGiving(ApiSupply.DecodedKey, reference.Property.ContainingType) is not { } decoded)
            return null;
        return WrittenCode.MemberNameIn(reference.Syntax) is { } name ? WrittenCode.WithName(key, name, decoded) : null;
    }

    private static string? Call(string key, SemanticModel model, int position) =>
        model.Compilation.GetTypeByMetadataName(Decoder) is { } decoder && model.NameAt(position, decoder, nameof(WebUtility.UrlDecode)) is { } decode ? $"{decode}({key})" : null;
}
