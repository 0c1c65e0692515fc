using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>
/// Finds the region in which a program creates a stack whose constructor takes the properties:
/// <c>new UploadsStack(app, "uploads", new StackProps { Env = new Environment { Region = "eu-west-1" } })</c>. The creations are usually in
/// another file than the stack, so they are searched by name.
/// </summary>
internal static class StackCreations
{
    private static readonly string[] Environments = NamesOf(ApiRole.StackEnvironment);
    private static readonly string[] Regions = NamesOf(ApiRole.RegionCode);

    /// <summary>Gets the region that every creation of the stack passes to a parameter of its constructor; null if it is unknown.</summary>
    public static string? RegionOf(IParameterSymbol parameter, Compilation compilation, CancellationToken cancellation)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsAbstract: false } stack })
            return null;
        string? region = null;
        foreach (SyntaxToken name in compilation.SyntaxTrees.SelectMany(file => TextSearch.FindIdentifiers(stack.Name, file, cancellation)))
        {
            if (name.Parent is ConstructorDeclarationSyntax || stack.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == name.SyntaxTree && part.Span.Start == name.Parent?.SpanStart))
                continue;
            // A use of another kind can create the stack or another one as well: a type with the same name, a derived class, a type argument, UploadsStack stack = new(…).
            if (CreationOf(name) is not { } creation || ArgumentFor(parameter, creation) is not { } properties || RegionIn(properties, cancellation) is not { } found || (region is not null && found != region))
                return null;
            region = found;
        }
        return region;
    }

    private static string[] NamesOf(ApiRole role) => ApiCatalog.Default.Types.SelectMany(static type => type.Members).Where(member => member.Role == role).Select(static member => member.Name).Distinct().ToArray();

    private static ObjectCreationExpressionSyntax? CreationOf(SyntaxToken name)
    {
        SyntaxNode? type = name.Parent;
        while (type is NameSyntax && type.Parent is NameSyntax)
            type = type.Parent;
        return type is NameSyntax && type.Parent is ObjectCreationExpressionSyntax creation && creation.Type == type ? creation : null;
    }

    private static ExpressionSyntax? ArgumentFor(IParameterSymbol parameter, ObjectCreationExpressionSyntax creation) => creation.ArgumentList?.Arguments
        .Where((argument, i) => argument.NameColon is { } named ? named.Name.Identifier.ValueText == parameter.Name : i == parameter.Ordinal)
        .Select(static argument => argument.Expression)
        .FirstOrDefault();

    private static string? RegionIn(ExpressionSyntax properties, CancellationToken cancellation) =>
        ValueOf(properties, cancellation) is BaseObjectCreationExpressionSyntax stack
        && MemberIn(stack, Environments) is { } part
        && ValueOf(part, cancellation) is BaseObjectCreationExpressionSyntax environment
        && MemberIn(environment, Regions) is { } region
        && ValueOf(region, cancellation) is LiteralExpressionSyntax literal
        && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.ValueText
            : null;

    private static ExpressionSyntax? MemberIn(BaseObjectCreationExpressionSyntax creation, string[] names) => creation.Initializer?.Expressions
        .OfType<AssignmentExpressionSyntax>()
        .Where(assignment => assignment.Left is IdentifierNameSyntax name && names.Contains(name.Identifier.ValueText))
        .Select(static assignment => assignment.Right)
        .FirstOrDefault();

    // var env = new Environment { … }; if the file has one variable with the name, and nothing assigns it or sets its members.
    private static ExpressionSyntax ValueOf(ExpressionSyntax value, CancellationToken cancellation)
    {
        if (value is not IdentifierNameSyntax variable)
            return value;
        SyntaxNode?[] uses = TextSearch.FindIdentifiers(variable.Identifier.ValueText, value.SyntaxTree, cancellation).Select(static token => token.Parent).ToArray();
        return uses.Count(static use => use is not IdentifierNameSyntax) == 1
            && uses.OfType<VariableDeclaratorSyntax>().FirstOrDefault()?.Initializer is { } initializer
            && uses.OfType<IdentifierNameSyntax>().All(static use => !TypeReferences.IsWritten(use) && use.Parent is not MemberAccessExpressionSyntax)
                ? initializer.Value
                : value;
    }
}
