namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fails by <see cref="InvalidOperationException"/>, and so belongs to no test framework.</summary>
public class DefaultVerifier : IVerifier
{
    private readonly ImmutableArray<string> _context;

    public DefaultVerifier()
        : this([])
    {
    }

    private DefaultVerifier(ImmutableArray<string> context) => _context = context;

    public virtual void Empty<T>(string collectionName, IEnumerable<T> collection) =>
        True(!collection.Any(), $"'{collectionName}' is not empty");

    public virtual void NotEmpty<T>(string collectionName, IEnumerable<T> collection) =>
        True(collection.Any(), $"'{collectionName}' is empty");

    public virtual void Equal<T>(T expected, T actual, string? message = null) =>
        True(EqualityComparer<T>.Default.Equals(expected, actual), message ?? $"Expected '{expected}', but found '{actual}'.");

    public virtual void SequenceEqual<T>(
        IEnumerable<T> expected, IEnumerable<T> actual, IEqualityComparer<T>? equalityComparer = null, string? message = null) =>
        True(
            expected.SequenceEqual(actual, equalityComparer),
            message ?? $"Expected [{string.Join(", ", expected)}], but found [{string.Join(", ", actual)}].");

    public virtual void True([DoesNotReturnIf(false)] bool assert, string? message = null)
    {
        if (!assert)
            Fail(message);
    }

    public virtual void False([DoesNotReturnIf(true)] bool assert, string? message = null)
    {
        if (assert)
            Fail(message);
    }

    [DoesNotReturn]
    public virtual void Fail(string? message = null) => throw new InvalidOperationException(
        string.Concat(_context.Select(static step => $"{step}:{Environment.NewLine}")) + (message ?? "The verification failed."));

    public virtual void LanguageIsSupported(string language) =>
        True(language == LanguageNames.CSharp, $"The language '{language}' is not supported.");

    public virtual IVerifier PushContext(string context) => new DefaultVerifier(_context.Add(context));
}
