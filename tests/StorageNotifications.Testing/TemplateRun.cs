using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.Testing;

/// <summary>Runs analyzers on a project with template files and no code.</summary>
public static class TemplateRun
{
    public const string Metadata = "build_metadata.AdditionalFiles.StorageNotificationsTemplate";

    /// <summary>The metadata value that the package sets on the files that it finds.</summary>
    public const string Found = "auto";

    /// <summary>The metadata value that users set on the files that they list.</summary>
    public const string Listed = "true";

    /// <summary>Gets the findings in the order of their locations.</summary>
    /// <param name="options">The options of each file, in addition to the metadata.</param>
    public static async Task<IReadOnlyList<Diagnostic>> FindAsync(
        DiagnosticAnalyzer[] analyzers, IEnumerable<(string Path, string Text)> files, string? mark = Found, params (string Key, string Value)[] options)
    {
        ImmutableArray<Diagnostic> found = await FindAsync([.. analyzers], FilesOf(files), mark, options);
        return [.. found.OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>Gets additional files whose texts are created once.</summary>
    public static ImmutableArray<AdditionalText> FilesOf(IEnumerable<(string Path, string Text)> files) => [.. files.Select(static file => new TemplateText(file.Path, file.Text))];

    /// <summary>Gets the findings in the files.</summary>
    public static Task<ImmutableArray<Diagnostic>> FindAsync(
        ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<AdditionalText> files, string? mark = Found, params (string Key, string Value)[] options)
    {
        Dictionary<string, string> values = options.ToDictionary(static option => option.Key, static option => option.Value);
        if (mark is not null)
            values.Add(Metadata, mark);
        var compilation = CSharpCompilation.Create("Templates", options: new(OutputKind.DynamicallyLinkedLibrary));
        return compilation.WithAnalyzers(analyzers, new AnalyzerOptions(files, new FileOptionsProvider(values))).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class TemplateText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class FileOptionsProvider(Dictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new FileOptions([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new FileOptions(values);
    }

    private sealed class FileOptions(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
