using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace StorageNotifications.Testing.Tests;

/// <summary>Fixes TST001; subclasses each have one defect.</summary>
public class UpperCaseFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [LowerCaseClassAnalyzer.Id];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        SyntaxToken name = root.FindToken(context.Span.Start);
        if (name.ValueText == "unfixable")
            return;

        context.RegisterCodeFix(
            CodeAction.Create(
                "Upper case",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceToken(name, Replace(name)))),
                equivalenceKey: nameof(UpperCaseFix)),
            context.Diagnostics);
    }

    protected virtual SyntaxToken Replace(SyntaxToken name) => Identifier(name, Capitalize(name));

    protected static string Capitalize(SyntaxToken name) => char.ToUpperInvariant(name.ValueText[0]) + name.ValueText[1..];

    protected static SyntaxToken Identifier(SyntaxToken name, string text) =>
        SyntaxFactory.Identifier(name.LeadingTrivia, text, name.TrailingTrivia);
}

public sealed class NoOpFix : UpperCaseFix
{
    protected override SyntaxToken Replace(SyntaxToken name) => name;
}

/// <summary>Builds one token where the compiler reads two.</summary>
public sealed class WrongTreeFix : UpperCaseFix
{
    protected override SyntaxToken Replace(SyntaxToken name) => Identifier(name, $"{Capitalize(name)}<T>");
}

public sealed class UncompilableFix : UpperCaseFix
{
    protected override SyntaxToken Replace(SyntaxToken name) => Identifier(name, "String");
}

/// <summary>Fixes all to another text than one by one.</summary>
public sealed class FixAllDisagreesFix : UpperCaseFix
{
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, _) =>
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(context.CancellationToken))!;
        return document.WithSyntaxRoot(root.ReplaceTokens(
            root.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)),
            static (name, _) => Identifier(name, $"Fixed{Capitalize(name)}")));
    });
}

/// <summary>Offers two fixes, of which the second is the right one.</summary>
public sealed class TwoFixes : UpperCaseFix
{
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        SyntaxToken name = root.FindToken(context.Span.Start);
        context.RegisterCodeFix(
            CodeAction.Create(
                "Shout",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(
                    root.ReplaceToken(name, Identifier(name, name.ValueText.ToUpperInvariant())))),
                equivalenceKey: "Shout"),
            context.Diagnostics);
        await base.RegisterCodeFixesAsync(context);
    }
}
