using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>
/// Finds by name where the code of a type writes to variables and refers to its methods. Another variable with the same name can make a
/// value unknown, but never wrong.
/// </summary>
internal sealed class TypeReferences
{
    private readonly Dictionary<string, List<SimpleNameSyntax>> _writes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SimpleNameSyntax>> _methods = new(StringComparer.Ordinal);

    public TypeReferences(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var methods = new HashSet<string>(type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary).Select(static method => method.Name));
        foreach (SyntaxReference part in type.DeclaringSyntaxReferences)
        {
            foreach (SimpleNameSyntax name in part.GetSyntax(cancellation).DescendantNodes().OfType<SimpleNameSyntax>())
            {
                string text = name.Identifier.ValueText;
                if (methods.Contains(text))
                    Add(_methods, text, name);
                if (name is IdentifierNameSyntax && IsWritten(name))
                    Add(_writes, text, name);
            }
        }
    }

    /// <summary>Gets the occurrences of a name that are written to.</summary>
    public IReadOnlyList<SimpleNameSyntax> WritesTo(string name) => _writes.TryGetValue(name, out List<SimpleNameSyntax>? writes) ? writes : [];

    /// <summary>Gets the occurrences of a name that can refer to a method of the type.</summary>
    public IReadOnlyList<SimpleNameSyntax> CallsOf(string method) => _methods.TryGetValue(method, out List<SimpleNameSyntax>? calls) ? calls : [];

    /// <summary>Gets the call of a method name, or null if it is not called.</summary>
    public static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name)
    {
        SyntaxNode callee = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return callee.Parent is InvocationExpressionSyntax call && call.Expression == callee ? call : null;
    }

    private static void Add(Dictionary<string, List<SimpleNameSyntax>> index, string text, SimpleNameSyntax name)
    {
        if (!index.TryGetValue(text, out List<SimpleNameSyntax>? names))
            index[text] = names = [];
        names.Add(name);
    }

    private static bool IsWritten(SyntaxNode target)
    {
        while (target.Parent is MemberAccessExpressionSyntax access && access.Name == target || target.Parent is MemberBindingExpressionSyntax or ParenthesizedExpressionSyntax || target.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression))
            target = target.Parent!;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == target,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
            PostfixUnaryExpressionSyntax or RefExpressionSyntax => true,
            PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.AddressOfExpression) || prefix.IsKind(SyntaxKind.PreIncrementExpression) || prefix.IsKind(SyntaxKind.PreDecrementExpression),
            _ => false,
        };
    }
}
