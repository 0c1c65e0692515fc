using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.Testing;

/// <summary>Compiles the sources in the Stubs folder, which replace libraries that are not available in every registry.</summary>
internal static class StubCompiler
{
    public static MetadataReference Compile(string source, string assemblyName, ReferenceSet references, string[] symbols)
    {
        using Stream stream = typeof(StubCompiler).Assembly.GetManifestResourceStream($"{source}.cs")!;
        return Compile(SourceText.From(stream), assemblyName, references, symbols);
    }

    public static MetadataReference Compile(SourceText source, string assemblyName, ReferenceSet references, params string[] symbols)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            assemblyName,
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(preprocessorSymbols: symbols))],
            references.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            IEnumerable<Diagnostic> errors = result.Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error);
            throw new InvalidDataException($"'{assemblyName}' does not compile: {string.Join(Environment.NewLine, errors)}");
        }

        return MetadataReference.CreateFromImage(image.ToArray(), filePath: $"{assemblyName}.dll");
    }
}
