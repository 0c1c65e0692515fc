using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The project a test runs on, with what is expected of it.</summary>
public class SolutionState
{
    private readonly string _prefix;
    private readonly string _extension;

    public SolutionState(string prefix, string extension)
    {
        (_prefix, _extension) = (prefix, extension);
        Sources = new SourceFileList(prefix, extension);
    }

    public SourceFileList Sources { get; }

    public SourceFileCollection GeneratedSources { get; } = [];

    public SourceFileCollection AdditionalFiles { get; } = [];

    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    public MetadataReferenceCollection AdditionalReferences { get; } = [];

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    public OutputKind? OutputKind { get; set; }

    internal bool IsEmpty => Sources.Count + GeneratedSources.Count + AdditionalFiles.Count + AnalyzerConfigFiles.Count == 0;

    /// <summary>Gets a value indicating whether markup of fixable diagnostics only marks what a fix has removed.</summary>
    internal bool IgnoresFixableMarkup { get; private init; }

    /// <summary>Takes from the state before a fix whatever this one does not say.</summary>
    internal SolutionState InheritFrom(SolutionState before, ImmutableArray<string> fixableIds)
    {
        bool changed = Differs(Sources, before.Sources) || Differs(GeneratedSources, before.GeneratedSources)
            || Differs(AdditionalFiles, before.AdditionalFiles) || Differs(AnalyzerConfigFiles, before.AnalyzerConfigFiles);
        var state = new SolutionState(_prefix, _extension)
        {
            OutputKind = OutputKind ?? before.OutputKind,
            IgnoresFixableMarkup = changed || before.IgnoresFixableMarkup,
        };
        state.Sources.AddRange(Own(Sources, before.Sources));
        state.GeneratedSources.AddRange(Own(GeneratedSources, before.GeneratedSources));
        state.AdditionalFiles.AddRange(Own(AdditionalFiles, before.AdditionalFiles));
        state.AnalyzerConfigFiles.AddRange(Own(AnalyzerConfigFiles, before.AnalyzerConfigFiles));
        state.AdditionalReferences.AddRange(Own(AdditionalReferences, before.AdditionalReferences));
        state.ExpectedDiagnostics.AddRange(ExpectedDiagnostics.Count > 0
            ? ExpectedDiagnostics
            : before.ExpectedDiagnostics.Where(expected => !changed || !fixableIds.Contains(expected.Id)));
        return state;

        static List<T> Own<T>(List<T> own, List<T> inherited) => own.Count > 0 ? own : inherited;
        static bool Differs(SourceFileCollection own, SourceFileCollection inherited) => own.Count > 0 && !own.HasSameContent(inherited);
    }

    /// <summary>Copies everything but the expected diagnostics.</summary>
    internal SolutionState WithFiles(Func<SourceFileCollection, IEnumerable<(string, SourceText)>> map)
    {
        var state = new SolutionState(_prefix, _extension) { OutputKind = OutputKind };
        state.Sources.AddRange(map(Sources));
        state.GeneratedSources.AddRange(map(GeneratedSources));
        state.AdditionalFiles.AddRange(map(AdditionalFiles));
        state.AnalyzerConfigFiles.AddRange(map(AnalyzerConfigFiles));
        state.AdditionalReferences.AddRange(AdditionalReferences);
        return state;
    }

    internal bool HasSameFiles(SolutionState other) =>
        Sources.HasSameContent(other.Sources) && GeneratedSources.HasSameContent(other.GeneratedSources)
        && AdditionalFiles.HasSameContent(other.AdditionalFiles) && AnalyzerConfigFiles.HasSameContent(other.AnalyzerConfigFiles);
}

/// <summary>Files of one kind, in order.</summary>
public class SourceFileCollection : List<(string filename, SourceText content)>
{
    public void Add((string filename, string content) file) => Add((file.filename, SourceText.From(file.content)));

    public void Add((Type sourceGeneratorType, string filename, string content) file) =>
        Add((file.sourceGeneratorType, file.filename, SourceText.From(file.content, Encoding.UTF8)));

    public void Add((Type sourceGeneratorType, string filename, SourceText content) file) => Add((
        Path.Combine(file.sourceGeneratorType.Assembly.GetName().Name!, file.sourceGeneratorType.FullName!, file.filename), file.content));

    internal bool HasSameContent(SourceFileCollection other) =>
        Count == other.Count && this.Zip(other).All(static pair =>
            pair.First.filename == pair.Second.filename
            && Equals(pair.First.content.Encoding, pair.Second.content.Encoding)
            && pair.First.content.ContentEquals(pair.Second.content));
}

/// <summary>Sources, which have a name of their own unless one is given: Test0.cs, Test1.cs.</summary>
public class SourceFileList(string defaultPrefix, string defaultExtension) : SourceFileCollection
{
    public void Add(string content) => Add(($"{defaultPrefix}{Count}.{defaultExtension}", content));
}

/// <summary>The libraries a test source refers to.</summary>
public class MetadataReferenceCollection : List<MetadataReference>;

/// <summary>Names a target framework; its assemblies are given as additional references.</summary>
public sealed class ReferenceAssemblies(string targetFramework)
{
    public string TargetFramework { get; } = targetFramework;
}
