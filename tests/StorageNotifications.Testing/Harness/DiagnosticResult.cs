using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A place where a diagnostic is expected.</summary>
public readonly record struct DiagnosticLocation(FileLinePositionSpan Span, DiagnosticLocationOptions Options);

/// <summary>An expected diagnostic; the first span is its location, the others are its additional locations.</summary>
public readonly record struct DiagnosticResult
{
    public static readonly DiagnosticResult[] EmptyDiagnosticResults = [];

    private readonly ImmutableArray<DiagnosticLocation> _spans;
    private readonly string? _message;
    private readonly bool _anyMessage;

    public DiagnosticResult(string id, DiagnosticSeverity severity)
    {
        Id = id;
        Severity = severity;
    }

    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity) => MessageFormat = descriptor.MessageFormat;

    public string Id { get; }

    public DiagnosticSeverity Severity { get; private init; }

    public DiagnosticOptions Options { get; private init; }

    public LocalizableString? MessageFormat { get; private init; }

    public object?[]? MessageArguments { get; private init; }

    public ImmutableArray<DiagnosticLocation> Spans
    {
        get => _spans.IsDefault ? [] : _spans;
        private init => _spans = value;
    }

    public bool HasLocation => !Spans.IsEmpty;

    /// <summary>Gets the whole message, or null if any will do.</summary>
    public string? Message
    {
        get
        {
            if (_anyMessage || MessageFormat is null)
                return _message;

            string format = MessageFormat.ToString(CultureInfo.InvariantCulture);
            try
            {
                return _message ?? string.Format(CultureInfo.InvariantCulture, format, MessageArguments ?? []);
            }
            catch (FormatException)
            {
                // Arguments are missing: the message with its holes is in the failure.
                return format;
            }
        }
    }

    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithOptions(DiagnosticOptions options) => this with { Options = options };

    public DiagnosticResult WithArguments(params object[] arguments) => this with { MessageArguments = arguments };

    public DiagnosticResult WithMessageFormat(LocalizableString messageFormat) => this with { MessageFormat = messageFormat };

    public DiagnosticResult WithMessage(string? message) => new(this, message);

    public DiagnosticResult WithNoLocation() => this with { Spans = [] };

    public DiagnosticResult WithLocation(int markupKey)
    {
        var key = new LinePosition(0, markupKey);
        return Append(string.Empty, key, key, DiagnosticLocationOptions.InterpretAsMarkupKey);
    }

    public DiagnosticResult WithLocation(int line, int column) => WithLocation(string.Empty, line, column);

    public DiagnosticResult WithLocation(string path, int line, int column) =>
        WithLocation(path, new LinePosition(line - 1, column - 1));

    public DiagnosticResult WithLocation(string path, LinePosition location) =>
        Append(path, location, location, DiagnosticLocationOptions.IgnoreLength);

    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(string.Empty, startLine, startColumn, endLine, endColumn);

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(new FileLinePositionSpan(
            path, new LinePosition(startLine - 1, startColumn - 1), new LinePosition(endLine - 1, endColumn - 1)));

    public DiagnosticResult WithSpan(FileLinePositionSpan span) =>
        Append(span.Path, span.StartLinePosition, span.EndLinePosition, DiagnosticLocationOptions.None);

    public override string ToString() =>
        $"{(Options.HasFlag(DiagnosticOptions.IgnoreSeverity) ? "any severity" : Severity.ToString())} {Id} "
        + $"at {(HasLocation ? string.Join(", ", Spans.Select(static at => at.Span)) : "no location")}: "
        + (Message ?? (MessageArguments is { Length: > 0 } arguments ? $"with '{string.Join("', '", arguments)}'" : "any message"));

    internal DiagnosticResult MapSpans(Func<DiagnosticLocation, DiagnosticLocation> map) =>
        this with { Spans = [.. Spans.Select(map)] };

    private DiagnosticResult(DiagnosticResult other, string? message)
    {
        this = other;
        _message = message;
        _anyMessage = message is null;
    }

    private DiagnosticResult Append(string path, LinePosition start, LinePosition end, DiagnosticLocationOptions options) =>
        this with { Spans = Spans.Add(new DiagnosticLocation(new FileLinePositionSpan(path, start, end), options)) };
}
