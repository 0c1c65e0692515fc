using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.Diagnostics;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.CodeFixes;

/// <summary>STN1007: replaces an event name with the generated constant, and imports its namespace.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseConstantCodeFixProvider))]
public sealed class UseConstantCodeFixProvider : CodeFixProvider
{
    private static readonly CompleteFixAllProvider FixAll = new(FixDocumentAsync);

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = FixableRules.With(FixKind.UseConstant);

    public override FixAllProvider GetFixAllProvider() => FixAll;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (FindConstant(model, diagnostic, context.CancellationToken) is { } constant)
                FixAll.Register(context, diagnostic, $"Use '{constant.ContainingType.Name}.{constant.Name}'", nameof(UseConstantCodeFixProvider));
        }
    }

    internal static async Task<Document> FixDocumentAsync(
        Document document, ImmutableArray<Diagnostic> findings, string? equivalenceKey, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return document;
        var unit = (CompilationUnitSyntax)await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        var changes = new List<TextChange>();
        foreach (Diagnostic finding in findings)
        {
            if (FindConstant(model, finding, cancellation) is not { } constant)
                continue;
            TextSpan span = finding.Location.SourceSpan;
            INamedTypeSymbol outermost = constant.ContainingType;
            string name = $"{outermost.Name}.{constant.Name}";
            for (; outermost.ContainingType is { } outer; outermost = outer)
                name = $"{outer.Name}.{name}";

            ImmutableArray<ISymbol> sameName = model.LookupSymbols(span.Start, name: outermost.Name);
            if (sameName.IsEmpty && NamespaceImport.IsSafe(unit, model, outermost.ContainingNamespace, cancellation))
                changes.Add(NamespaceImport.Add(unit, text, outermost.ContainingNamespace));
            else if (!sameName.All(symbol => SymbolEqualityComparer.Default.Equals(symbol, outermost)) || sameName.IsEmpty)
                name = $"global::{outermost.ContainingNamespace.ToDisplayString()}.{name}";
            changes.Add(new(span, name));
        }
        return TextChanges.Apply(document, text, changes);
    }

    // StorageNotifications.S3.S3EventTypes.ObjectCreated.Put
    private static IFieldSymbol? FindConstant(SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        SyntaxNode node = model.SyntaxTree.GetRoot(cancellation).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        // In an interpolation, the colons of 'global::' would begin a format specifier.
        if (node is not LiteralExpressionSyntax { Parent: not InterpolationSyntax }
            || DiagnosticProperties.ReadReplacements(diagnostic.Properties).FirstOrDefault() is not { } fullName)
        {
            return null;
        }
        ISymbol? found = model.Compilation.GlobalNamespace;
        foreach (string part in fullName.Split('.'))
        {
            found = (found as INamespaceOrTypeSymbol)?.GetMembers(part)
                .FirstOrDefault(member => member is INamespaceSymbol || model.Compilation.IsSymbolAccessibleWithin(member, model.Compilation.Assembly));
        }
        return found as IFieldSymbol;
    }
}
