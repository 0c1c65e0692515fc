using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Writes the code that tests whether a job has succeeded.</summary>
internal static class CompletionCode
{
    /// <summary>Gets the expression that can replace the test whether a job has ended, or null.</summary>
    public static string? Write(BooleanTest test, IPropertyReferenceOperation member, string outcome, KnownApi api)
    {
        if (test.Operation.Type?.SpecialType != SpecialType.System_Boolean || WrittenCode.MemberNameIn(member.Syntax) is not { } name || test.Operation.Syntax is not ExpressionSyntax)
            return null;
        SyntaxNode access = name;
        while (access.Parent is MemberAccessExpressionSyntax outer && outer.Name == access || access.Parent is MemberBindingExpressionSyntax)
            access = access.Parent;
        bool isConditional = false;
        while (access.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull == access)
            (access, isConditional) = (conditional, true);

        // job.Succeeded
        INamedTypeSymbol message = member.Property.ContainingType;
        if (api.MemberGiving(ApiSupply.Success, message) is { } success)
        {
            string succeeded = WrittenCode.WithName(access, name, success);
            return isConditional ? $"{succeeded} {(test.IsPositive ? "==" : "!=")} true" : test.IsPositive ? succeeded : $"!{succeeded}";
        }
        // job.StatusCode == StatusCode.Succeeded
        return message.GetMembers(outcome).OfType<IPropertySymbol>().FirstOrDefault()?.Type is INamedTypeSymbol type
            && api.MemberGiving(ApiSupply.Success, type) is { } value
            && member.SemanticModel?.NameAt(access.SpanStart, type, value) is { } right
                ? $"{WrittenCode.WithName(access, name, outcome)} {(test.IsPositive ? "==" : "!=")} {right}"
                : null;
    }
}
