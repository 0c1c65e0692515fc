using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Core.Tests.Judgement;

/// <summary>Creates facts like a front, and gets the findings of one rule for them.</summary>
internal static class Given
{
    public static RuleContext OwnEndpoint { get; } = new OwnEndpointContext();

    public static RuleContext TestProject { get; } = new TestProjectContext();

    public static RuleContext Options(string key, string value) =>
        new(new RuleSettings(AnalysisOptions.Read(asked => asked == key ? value : null), RuleCatalogs.Default));

    public static IReadOnlyList<Finding> Findings<TRule>(Fact fact, RuleContext? context = null)
        where TRule : Rule, new()
    {
        var rule = new TRule();
        Finding[] findings = [.. rule.Judge(fact, context ?? new RuleContext(RuleSettings.Default))];
        Assert.All(findings, finding =>
        {
            Assert.Equal(rule.Id, finding.Id);
            Assert.True(finding.Variant is null || rule.Variants.Contains(finding.Variant));
            // No code fix provider would apply the replacements.
            Assert.True(finding.Replacements.Count == 0 || rule.Fix != FixKind.None);
        });
        return findings;
    }

    public static S3EventNameFact S3Event(string name, bool mayBeCompared = false) =>
        S3EventNameFact.Read(TestPlace.Text(name) with { MayBeCompared = mayBeCompared }, RuleSettings.Default)!;

    public static VaultEventNameFact VaultEvent(string name) => VaultEventNameFact.Read(TestPlace.Text(name), RuleSettings.Default)!;

    public static ArnFact Topic(string arn, bool isS3Destination = true) => Arn(arn, ArnGrammarCatalog.Default.SnsTopic, isS3Destination);

    public static ArnFact Queue(string arn) => Arn(arn, ArnGrammarCatalog.Default.SqsQueue);

    public static ArnFact Function(string arn) => Arn(arn, ArnGrammarCatalog.Default.LambdaFunction);

    public static ArnFact Arn(string arn, ArnKind kind, bool isS3Destination = true) => ArnFact.Read(TestPlace.Text(arn), kind, isS3Destination, RuleSettings.Default);

    /// <summary>Creates a configuration that is completely known.</summary>
    /// <param name="name">The name of its places.</param>
    /// <param name="events">The names of its events, separated by spaces.</param>
    /// <param name="filter">The rules of its filter: <c>prefix=images/;suffix=.jpg</c>.</param>
    public static ConfigurationFact Configuration(string name, string events = "s3:ObjectCreated:*", string filter = "") => new(TestPlace.At(name))
    {
        AllSettingsAreKnown = true,
        HasDestination = true,
        Subscriptions = [.. Split(events, ' ').Select((text, i) => new Subscription(text, TestPlace.At($"{name}.events[{i}]")))],
        AllSubscriptionsAreKnown = true,
        FilterRules = [.. Split(filter, ';').Select((rule, i) => Rule(rule, $"{name}.rules[{i}]"))],
        AllFilterRulesAreKnown = true,
    };

    /// <summary>Creates a key that is passed to S3.</summary>
    /// <param name="way">The form of the key and the steps: <c>Encoded ReplacePlus Unescape</c>.</param>
    public static KeyFact Key(string way) =>
        new(TestPlace.At("key"), "S3ObjectEntity.Key", Enum.Parse<KeyForm>(way.Split(' ')[0]), [.. way.Split(' ').Skip(1).Select(Enum.Parse<KeyStep>)]);

    /// <summary>Creates a text that is compared with the name of an event.</summary>
    /// <param name="comparison">The form of the name, the comparison, and the text: <c>Delivered Equal s3:ObjectCreated:Put</c>. The comparison <c>LookUp</c> is one with all texts.</param>
    public static ComparedNameFact ComparedName(string comparison)
    {
        string[] parts = comparison.Split(' ');
        bool isLookUp = parts[1] == "LookUp";
        return new(parts[2], TestPlace.At("text"), "Record.EventName", Enum.Parse<NameForm>(parts[0]), isLookUp ? NameComparison.Equal : Enum.Parse<NameComparison>(parts[1]), [.. parts.Skip(2)]) { IsLookUp = isLookUp };
    }

    public static NotificationFact Notification(params IReadOnlyList<ConfigurationFact> configurations) => new(configurations);

    private static FilterRule Rule(string rule, string place)
    {
        string[] parts = rule.Split('=');
        return new(TestPlace.Text(parts[0], $"{place}.name"), TestPlace.Text(parts[1], $"{place}.value"));
    }

    private static string[] Split(string list, char separator) => list.Split(separator, StringSplitOptions.RemoveEmptyEntries);

    private sealed class OwnEndpointContext() : RuleContext(RuleSettings.Default)
    {
        public override bool UsesOwnEndpoint => true;
    }

    private sealed class TestProjectContext() : RuleContext(RuleSettings.Default)
    {
        public override bool IsTest => true;
    }
}
