using System.Globalization;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares reported with expected diagnostics, one to one.</summary>
internal static class DiagnosticMatcher
{
    public static void Verify(IReadOnlyList<Diagnostic> actual, IReadOnlyList<DiagnosticResult> expected, IVerifier verifier)
    {
        // An expectation may leave things open and so fit several diagnostics: the assignment has to be searched for.
        int[] assigned = [.. Enumerable.Repeat(-1, actual.Count)];
        var missing = new List<DiagnosticResult>();
        for (int i = 0; i < expected.Count; i++)
        {
            if (!TryAssign(i, new bool[actual.Count]))
                missing.Add(expected[i]);
        }

        Diagnostic[] unexpected = [.. actual.Where((_, i) => assigned[i] < 0)];
        if (missing.Count + unexpected.Length > 0)
            verifier.Fail(Describe(actual.Count, expected.Count, missing, unexpected));

        bool TryAssign(int wanted, bool[] tried)
        {
            for (int i = 0; i < actual.Count; i++)
            {
                if (tried[i] || !IsMatch(actual[i], expected[wanted]))
                    continue;

                tried[i] = true;
                if (assigned[i] < 0 || TryAssign(assigned[i], tried))
                {
                    assigned[i] = wanted;
                    return true;
                }
            }
            return false;
        }
    }

    private static bool IsMatch(Diagnostic actual, DiagnosticResult expected) =>
        actual.Id == expected.Id
        && (expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) || actual.Severity == expected.Severity)
        && (expected.Message is { } message
            ? message == actual.GetMessage(CultureInfo.InvariantCulture)
            : expected.MessageArguments is not { Length: > 0 } arguments || Arguments(actual).SequenceEqual(arguments.Select(Text)))
        && (expected.HasLocation
            ? IsMatch(actual.Location, expected.Spans[0])
                && (expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations)
                    || (actual.AdditionalLocations.Count == expected.Spans.Length - 1
                        && actual.AdditionalLocations.Zip(expected.Spans.Skip(1), IsMatch).All(static match => match)))
            : actual.Location == Location.None);

    private static bool IsMatch(Location actual, DiagnosticLocation expected)
    {
        FileLinePositionSpan span = actual.GetLineSpan();
        return span.Path == expected.Span.Path
            && span.StartLinePosition == expected.Span.StartLinePosition
            && (expected.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || span.EndLinePosition == expected.Span.EndLinePosition);
    }

    // Only reachable by reflection; the official library does the same.
    private static IEnumerable<string> Arguments(Diagnostic diagnostic) =>
        ((IReadOnlyList<object?>?)typeof(Diagnostic)
            .GetProperty("Arguments", BindingFlags.Instance | BindingFlags.NonPublic)?.GetValue(diagnostic) ?? []).Select(Text);

    private static string Text(object? argument) => argument?.ToString() ?? string.Empty;

    private static string Describe(
        int actual, int expected, IEnumerable<DiagnosticResult> missing, IEnumerable<Diagnostic> unexpected) => string.Join(
            Environment.NewLine,
            [
                $"Expected {expected} diagnostics, found {actual}. Missing is '-', unexpected is '+':",
                .. missing.Select(static result => $"- {result}"),
                .. unexpected.Select(static diagnostic =>
                    $"+ {diagnostic.Severity} {diagnostic.Id} at {Places(diagnostic)}: "
                    + diagnostic.GetMessage(CultureInfo.InvariantCulture)),
            ]);

    private static string Places(Diagnostic diagnostic) =>
        string.Join(", ", diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(Place));

    private static string Place(Location location) =>
        location.SourceTree is { } tree ? $"{location.GetLineSpan()} [|{tree.GetText().ToString(location.SourceSpan)}|]"
        : location == Location.None ? "no location"
        : location.GetLineSpan().ToString();
}
