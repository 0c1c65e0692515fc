using System.Globalization;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>
/// The files of a program, made by code: the same for the same size and seed, and different from one another. They are a little denser than
/// programs of others: not quite five words and signs a line, comments and blank lines with the rest.
/// </summary>
/// <param name="modules">How many namespaces there are; each is about 1,200 lines.</param>
/// <param name="usesAws">Whether each of them uses buckets, and one in four sets up their notifications.</param>
/// <param name="seed">What chance begins with.</param>
internal sealed class CodeBase(int modules, bool usesAws, int seed = 1)
{
    // Our generator's attributes are in every project that has our package. This one uses them as little as most.
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
        if (!usesAws)
        {
            yield return business.Service("Backup");
            yield return business.Parser("Legacy");
            yield return business.Report("Yearly");
            yield break;
        }
        var storage = new StorageCode(_random, names);
        yield return storage.Store();
        yield return storage.Receiver();
        if (number % ModulesForASetUp == 0)
            yield return storage.NotificationSetup();
    }
}
