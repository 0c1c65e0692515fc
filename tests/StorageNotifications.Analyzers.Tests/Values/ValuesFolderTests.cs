using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StorageNotifications.Analyzers.Tests.Values;

/// <summary>Tests that the value engine depends on no library: it compiles without the rest of the analyzers and without Core.</summary>
public sealed class ValuesFolderTests
{
    [Fact]
    public void Values_RequireOnlyTheCompiler()
    {
        string folder = string.Join(Path.DirectorySeparatorChar, "StorageNotifications.Analyzers", "CSharp", "Values", "");
        SyntaxTree[] files = [.. Repository.CSharpFiles()
            .Where(path => path.Contains(folder, StringComparison.Ordinal))
            .Select(static path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path))];
        MetadataReference[] references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal)))
            .Select(static path => MetadataReference.CreateFromFile(path))];

        var compilation = CSharpCompilation.Create(
            "Values", files, references, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        Assert.NotEmpty(files);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }
}
