using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Tests.Judgement;

/// <summary>Creates completely known destinations and policies like those of a template.</summary>
internal static class Access
{
    public static DefinedDestinationFact Topic(params IReadOnlyList<AccessPolicy> policies) =>
        new(TestPlace.At("destination"), ArnGrammarCatalog.Default.SnsTopic, "Uploads", "Photos") { Policies = policies, AllPoliciesAreKnown = true };

    public static AccessPolicy Policy(params IReadOnlyList<AccessStatement> statements) => new("Policy", statements) { IsAttached = true, AllStatementsAreKnown = true };

    /// <param name="services">The services, separated by spaces.</param>
    public static AccessStatement Statement(string services = "s3.amazonaws.com", string accounts = "", string actions = "sns:Publish") => new(true)
    {
        Services = Texts(services),
        Accounts = Texts(accounts),
        AllPrincipalsAreKnown = true,
        Actions = Texts(actions),
        AllActionsAreKnown = true,
    };

    private static WrittenText[] Texts(string list) => [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static text => TestPlace.Text(text))];
}
