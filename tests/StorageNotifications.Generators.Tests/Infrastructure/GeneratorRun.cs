using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Tests.Infrastructure;

/// <summary>A run of the generator on a small project, and its results.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _input;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input)
    {
        _input = input;
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        Output = (CSharpCompilation)output;
    }

    public CSharpCompilation Output { get; }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>The names of the generated types outside the runtime namespace.</summary>
    public IEnumerable<string> TypesToUse => Output.SyntaxTrees
        .Where(static tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
        .SelectMany(static tree => tree.GetRoot().DescendantNodes(static node => node is not BaseTypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>())
        .Where(static type => !type.FirstAncestorOrSelf<NamespaceDeclarationSyntax>()!.Name.ToString().Contains(".Runtime", StringComparison.Ordinal))
        .Select(static type => type.Identifier.ValueText)
        .Distinct()
        .Order(StringComparer.Ordinal);

    /// <summary>
    /// Gets the project with the generated code as a reference: as an image, or as a compilation reference as in an editor.
    /// </summary>
    public MetadataReference ToReference(string name, bool asImage = true)
    {
        CSharpCompilation compilation = Output.WithAssemblyName(name);
        if (!asImage)
            return compilation.ToMetadataReference();
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>Asserts that the compiler reports no diagnostics at the highest warning level.</summary>
    public GeneratorRun CompilesCleanly()
    {
        string[] complaints = [.. WithNullableWarnings().GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
            .Select(static diagnostic => diagnostic.ToString())];
        if (complaints.Length > 0)
            Assert.Fail(string.Join('\n', complaints));
        return this;
    }

    /// <summary>Asserts that the compiler reports no errors.</summary>
    public GeneratorRun CompilesWithoutErrors()
    {
        Assert.DoesNotContain(Output.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return this;
    }

    // Nullable warnings are disabled in the emitted code, because computing them would slow down users' builds.
    private CSharpCompilation WithNullableWarnings()
    {
        CSharpCompilation compilation = Output;
        foreach (SyntaxTree tree in Output.SyntaxTrees.Where(static tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)))
        {
            string text = tree.ToString();
            Assert.Contains("#nullable disable warnings\n", text, StringComparison.Ordinal);
            text = text.Replace("#nullable disable warnings\n", "#nullable enable\n", StringComparison.Ordinal);
            compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath));
        }
        return compilation;
    }

    /// <param name="references">The target framework; .NET 10 by default.</param>
    /// <param name="catalogs">The catalogs; by default, the catalogs of the package.</param>
    /// <param name="additionalFile">The text of a file that is not C#.</param>
    /// <param name="options">The MSBuild properties by name.</param>
    public static GeneratorRun On(
        string source = "",
        ImmutableArray<MetadataReference>? references = null,
        LanguageVersion language = LanguageVersion.CSharp11,
        bool documented = true,
        Catalogs? catalogs = null,
        string? additionalFile = null,
        params (string Name, string Value)[] options)
    {
        var parsing = new CSharpParseOptions(language, documented ? DocumentationMode.Diagnose : DocumentationMode.Parse);
        var compiling = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText(source, parsing)], references ?? TargetLibraries.Net10, compiling);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [(catalogs is null ? new NotificationGenerator() : new NotificationGenerator(catalogs)).AsSourceGenerator()],
            additionalTexts: additionalFile is null ? [] : [new AdditionalFile(additionalFile)],
            parseOptions: parsing,
            optionsProvider: new Options(options),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new(driver, compilation);
    }

    /// <summary>Runs the generator again after a file was added.</summary>
    public GeneratorRun AfterAdding(string source) => new(_driver, _input.AddSyntaxTrees(Parse(source)));

    /// <summary>Runs the generator again after the first file was edited.</summary>
    public GeneratorRun AfterEditing(string source) => new(_driver, _input.ReplaceSyntaxTree(_input.SyntaxTrees[0], Parse(source)));

    /// <summary>Runs the generator again after the references changed.</summary>
    public GeneratorRun AfterReferencing(ImmutableArray<MetadataReference> references) => new(_driver, _input.WithReferences(references));

    /// <summary>Runs the generator again after options changed.</summary>
    public GeneratorRun AfterSetting(params (string Name, string Value)[] options) =>
        new(_driver.WithUpdatedAnalyzerConfigOptions(new Options(options)), _input);

    public GeneratorRun HasReasons(string step, params IncrementalStepRunReason[] reasons)
    {
        IEnumerable<IncrementalStepRunReason> actual = Result.TrackedSteps[step]
            .SelectMany(static run => run.Outputs).Select(static output => output.Reason).Distinct();
        Assert.Equal(reasons.Order(), actual.Order());
        return this;
    }

    private SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)_input.SyntaxTrees[0].Options);

    private sealed class AdditionalFile(string text) : AdditionalText
    {
        public override string Path => "/contoso/photos/Components/Uploads/List.razor";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Options((string Name, string Value)[] values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values((string Name, string Value)[] values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = values.ToDictionary(static value => "build_property." + value.Name, static value => value.Value);

        public override bool TryGetValue(string key, out string value)
        {
            value = _values.GetValueOrDefault(key, "");
            return _values.ContainsKey(key);
        }
    }
}
