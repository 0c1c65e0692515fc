using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>Determines which files use our attributes. The result is cached for the lifetime of the syntax tree.</summary>
internal static class AnnotationUsage
{
    private const string Suffix = nameof(Attribute);

    private static readonly string[] Names = [WithoutSuffix(Annotations.S3EventType), WithoutSuffix(Annotations.SnsTopicArn)];
    private static readonly ConditionalWeakTable<SyntaxTree, object> Known = new();

    /// <summary>Determines whether a file applies one of the attributes or declares an alias for one.</summary>
    public static bool ExistsIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(tree, out object? known))
            known = Known.GetValue(tree, asked => Find(asked, cancellation));
        return (bool)known;
    }

    // A text search rules out nearly all files.
    private static bool Find(SyntaxTree tree, CancellationToken cancellation)
    {
        string text = tree.GetText(cancellation).ToString();
        return Names.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0)
            && tree.GetRoot(cancellation).DescendantTokens().Any(static token => IsName(token) && IsUse(token.Parent!));
    }

    private static bool IsName(SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken) && Names.Contains(WithoutSuffix(token.ValueText));

    // [S3EventType], [property: Our.S3EventTypeAttribute], using Event = Our.S3EventTypeAttribute;
    private static bool IsUse(SyntaxNode name) => name.FirstAncestorOrSelf<SyntaxNode>(static node => node is not NameSyntax) is AttributeSyntax or UsingDirectiveSyntax;

    private static string WithoutSuffix(string name) =>
        name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
}
