using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Turns the markup in a state's files into expected diagnostics.</summary>
internal sealed class MarkupReader(
    DiagnosticDescriptor? defaultDiagnostic,
    ImmutableArray<DiagnosticDescriptor> supported,
    ImmutableArray<string> fixableIds,
    string defaultPath)
{
    public SolutionState Read(SolutionState state)
    {
        var expected = new List<DiagnosticResult>();
        var keys = new Dictionary<int, FileLinePositionSpan>();
        SolutionState result = state.WithFiles(
            files => files.Select(file => Read(file, state.IgnoresFixableMarkup, expected, keys)).ToArray());
        result.ExpectedDiagnostics.AddRange(state.ExpectedDiagnostics.Concat(expected)
            .Select(diagnostic => diagnostic.MapSpans(location => Resolve(location, keys))));
        return result;
    }

    private (string, SourceText) Read(
        (string Path, SourceText Content) file,
        bool ignoreFixable,
        List<DiagnosticResult> expected,
        Dictionary<int, FileLinePositionSpan> keys)
    {
        TestFileMarkupParser.GetPositionsAndSpans(file.Content.ToString(), out string output, out var positions, out var spans);
        SourceText text = SourceText.From(output, file.Content.Encoding, file.Content.ChecksumAlgorithm);
        foreach (int position in positions)
        {
            if (Expect(string.Empty, ignoreFixable) is { } diagnostic)
                expected.Add(diagnostic.WithLocation(file.Path, text.Lines.GetLinePosition(position)));
        }

        foreach ((string key, TextSpan span) in spans.SelectMany(static pair => pair.Value.Select(span => (pair.Key, span))))
        {
            var location = new FileLinePositionSpan(file.Path, text.Lines.GetLinePositionSpan(span));
            if (key.StartsWith('#'))
            {
                if (!keys.TryAdd(int.Parse(key.AsSpan(1)), location))
                    throw new InvalidOperationException($"The markup key '{key}' is used twice.");
            }
            else if (Expect(key, ignoreFixable) is { } diagnostic)
            {
                expected.Add(diagnostic.WithSpan(location));
            }
        }
        return (file.Path, text);
    }

    private DiagnosticResult? Expect(string id, bool ignoreFixable)
    {
        DiagnosticDescriptor[] descriptors = [.. supported.Where(descriptor => descriptor.Id == id)];
        if (descriptors.Length > 1)
            throw new InvalidOperationException($"Several descriptors have the id '{id}'.");

        DiagnosticDescriptor? descriptor = descriptors.SingleOrDefault();
        if (id.Length == 0)
        {
            descriptor = defaultDiagnostic
                ?? throw new InvalidOperationException("Markup needs an id where the analyzer reports several: '{|ID:…|}'.");
        }

        // An id that no analyzer has is the compiler's.
        DiagnosticResult result = descriptor is null ? DiagnosticResult.CompilerError(id) : new DiagnosticResult(descriptor);
        return ignoreFixable && fixableIds.Contains(result.Id)
            ? null
            : result.WithMessage(null).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations | DiagnosticOptions.IgnoreSeverity);
    }

    private DiagnosticLocation Resolve(DiagnosticLocation location, Dictionary<int, FileLinePositionSpan> keys)
    {
        if (!location.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey))
        {
            return location.Span.Path.Length > 0
                ? location
                : location with { Span = new FileLinePositionSpan(defaultPath, location.Span.Span) };
        }

        int key = location.Span.StartLinePosition.Character;
        return keys.TryGetValue(key, out FileLinePositionSpan span)
            ? new DiagnosticLocation(span, location.Options & ~DiagnosticLocationOptions.InterpretAsMarkupKey)
            : throw new InvalidOperationException($"The markup key '#{key}' is not in the input.");
    }
}
