using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that types of the user cannot hide those that the generated code uses.</summary>
public class UserTypeTests
{
    private const string Root = "Contoso";

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public void TypesWithTheNamesOfUsedTypes_AreNotUsed(string target)
    {
        GeneratorRun run = Run("", target).CompilesCleanly();
        (string Name, int Arity)[] used = [.. UsedTypes(run.Output).Distinct()];
        string[] spaces = [.. run.Output.SyntaxTrees.SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()).Select(static space => space.Name.ToString())
            .Where(static space => space.StartsWith(Root, StringComparison.Ordinal) && !space.EndsWith("Runtime", StringComparison.Ordinal))
            .Append(Root + ".Runtime").Append(Root + ".System").Distinct()];

        Assert.Contains(("List", 1), used);
        Assert.Contains(("Encoding", 0), used);
        Assert.Contains(Root, spaces);
        Run(string.Concat(spaces.Select(space => $"namespace {space} {{ {string.Concat(used.Select(Declare))} }}\n")) + string.Concat(used.Select(Declare)), target).CompilesCleanly();
    }

    private static GeneratorRun Run(string source, string target) =>
        GeneratorRun.On(source, TargetLibraries.Named(target), language: LanguageVersion.Latest, options: ("StorageNotificationsNamespace", Root));

    private static string Declare((string Name, int Arity) type) =>
        $"class {type.Name}{(type.Arity == 0 ? "" : $"<{string.Join(", ", Enumerable.Range(0, type.Arity).Select(static i => $"T{i}"))}>")} {{ }} ";

    // The types of other assemblies.
    private static IEnumerable<(string Name, int Arity)> UsedTypes(Compilation compilation) => compilation.SyntaxTrees
        .Select(tree => compilation.GetSemanticModel(tree))
        .SelectMany(static model => model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Select(name => model.GetSymbolInfo(name).Symbol))
        .Select(static symbol => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : symbol)
        .OfType<INamedTypeSymbol>()
        .Where(type => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
        .Select(static type => (type.Name, type.Arity));
}
