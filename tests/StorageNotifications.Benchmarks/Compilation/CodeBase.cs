using System.Globalization;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>
/// Generates the files of a program. The same size and seed produce the same files, and the files differ from one another. They are
/// slightly denser than typical code, with almost five tokens per line including comments and blank lines.
/// </summary>
/// <param name="modules">The number of namespaces, each with about 1,200 lines.</param>
/// <param name="use">What each namespace does with buckets.</param>
/// <param name="seed">The seed of the random number generator.</param>
internal sealed class CodeBase(int modules, StorageUse use, int seed = 1)
{
    // Every project with the package contains the generated attributes. Like most projects, this one does not use them.
    private const string Attributes = """
        namespace StorageNotifications
        {
            [System.AttributeUsage(System.AttributeTargets.Parameter | System.AttributeTargets.Property)]
            internal sealed class S3EventTypeAttribute : System.Attribute { }
        }
        """;

    private const int ModulesForASetUp = 4;

    private readonly Random _random = new(seed);

    public IReadOnlyList<string> Make() => [Attributes, .. Enumerable.Range(0, modules).SelectMany(MakeModule)];

    private IEnumerable<string> MakeModule(int number)
    {
        var names = new ModuleNames(_random, string.Create(CultureInfo.InvariantCulture, $"Shop.Module{number}"));
        var business = new BusinessCode(_random, names);
        yield return business.Settings();
        yield return business.Records();
        yield return business.Repository();
        yield return business.Service();
        yield return business.Parser();
        yield return business.Report();
        if (use == StorageUse.None)
        {
            yield return business.Service("Backup");
            yield return business.Parser("Legacy");
            yield return business.Report("Yearly");
            yield break;
        }
        var storage = new StorageCode(_random, names);
        yield return storage.Store();
        if (use == StorageUse.Reading)
        {
            var reading = new ReadingCode(_random, names);
            yield return reading.Function();
            yield return reading.Worker();
            yield return reading.Subscriber();
            yield break;
        }
        yield return storage.Receiver();
        if (number % ModulesForASetUp == 0)
            yield return storage.NotificationSetup();
    }
}

/// <summary>What a generated program does with buckets.</summary>
internal enum StorageUse
{
    None,

    /// <summary>Each namespace uses buckets, and one in four configures their notifications.</summary>
    Configuration,

    /// <summary>Each namespace uses buckets, and reads messages from Lambda, a queue and EventBridge.</summary>
    Reading,
}
