using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Regions;

namespace StorageNotifications.Core.Options;

/// <summary>
/// The options of the rules in an <c>.editorconfig</c> file. An invalid value is reported as a problem and otherwise ignored.
/// </summary>
/// <param name="BucketRegions">The regions of the listed buckets.</param>
/// <param name="IsS3Compatible">Whether the code uses S3-compatible stores, which may not be S3.</param>
internal sealed record AnalysisOptions(
    IReadOnlyCollection<string> AdditionalS3Events,
    IReadOnlyCollection<string> AdditionalRegions,
    IReadOnlyDictionary<string, string> BucketRegions,
    bool IsS3Compatible,
    EquatableArray<OptionProblem> Problems)
{
    public const string Prefix = "storage_notifications.";
    public const string AdditionalS3EventsOption = Prefix + "additional_s3_events";
    public const string AdditionalRegionsOption = Prefix + "additional_regions";
    public const string BucketRegionsOption = Prefix + "bucket_regions";
    public const string S3CompatibleOption = Prefix + "s3_compatible";

    private static readonly char[] Separators = [',', ';'];

    /// <summary>Gets the keys of all options: those that <see cref="Read"/> asks for.</summary>
    public static IReadOnlyList<string> Keys { get; } = FindKeys();

    /// <param name="option">Gets an option by its key.</param>
    public static AnalysisOptions Read(Func<string, string?> option)
    {
        var problems = new List<OptionProblem>();
        return new(
            ReadEvents(option(AdditionalS3EventsOption), problems),
            ReadRegions(option(AdditionalRegionsOption), problems),
            ReadBucketRegions(option(BucketRegionsOption), problems),
            ReadFlag(S3CompatibleOption, option(S3CompatibleOption), problems),
            new(problems));
    }

    /// <summary>Determines whether a key has the prefix of our options but is not one of them.</summary>
    public static bool IsUnknown(string key) =>
        key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && !Keys.Contains(key, StringComparer.OrdinalIgnoreCase);

    private static List<string> FindKeys()
    {
        var keys = new List<string>();
        Read(key =>
        {
            keys.Add(key);
            return null;
        });
        return keys;
    }

    private static HashSet<string> ReadEvents(string? value, List<OptionProblem> problems)
    {
        var events = new HashSet<string>(StringComparer.Ordinal);
        foreach (string item in Items(value))
        {
            // Most projects set no option, so the catalog is not read.
            string prefix = EventCatalog.S3.Prefix;
            if (item.Length > prefix.Length && item.StartsWith(prefix, StringComparison.Ordinal) && !item.Any(char.IsWhiteSpace))
                events.Add(item);
            else
                problems.Add(new(AdditionalS3EventsOption, item, "a list of event names with their prefix, such as s3:ObjectCreated:Append"));
        }
        return events;
    }

    private static HashSet<string> ReadRegions(string? value, List<OptionProblem> problems)
    {
        var regions = new HashSet<string>(StringComparer.Ordinal);
        foreach (string item in Items(value))
        {
            if (RegionCatalog.Default.IsCode(item))
                regions.Add(item);
            else
                problems.Add(new(AdditionalRegionsOption, item, "a list of region codes, such as eu-west-9"));
        }
        return regions;
    }

    private static Dictionary<string, string> ReadBucketRegions(string? value, List<OptionProblem> problems)
    {
        var regions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string item in Items(value))
        {
            string[] pair = item.Split('=');
            string bucket = pair[0].Trim();
            string region = pair.Length == 2 ? pair[1].Trim() : "";
            if (bucket.Length > 0 && RegionCatalog.Default.IsCode(region))
                regions[bucket] = region;
            else
                problems.Add(new(BucketRegionsOption, item, "a list of buckets and their regions, such as photos=us-west-2, logs=eu-west-1"));
        }
        return regions;
    }

    private static bool ReadFlag(string key, string? value, List<OptionProblem> problems)
    {
        if (value is null || value.Trim().Length == 0)
            return false;
        if (!bool.TryParse(value, out bool flag))
            problems.Add(new(key, value, "true or false"));
        return flag;
    }

    private static IEnumerable<string> Items(string? value) =>
        (value ?? "").Split(Separators).Select(static item => item.Trim()).Where(static item => item.Length > 0);
}
