using System.Reflection;
using StorageNotifications.Analyzers;
using StorageNotifications.CodeFixes;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators;

namespace StorageNotifications.Package.Tests.Package;

/// <summary>
/// Tests that all schema members are used: the readers reject unknown members, and each member of a catalog is used by a rule, by the
/// generator, or by the tables in the documentation.
/// </summary>
public sealed class CatalogMemberTests
{
    // The folders of Core whose types are created from schemas.
    private static readonly string[] Catalogs = ["Apis", "Arns", "Configurations", "Events", "Glacier", "Regions", "Schemas", "Templates"];

    private static readonly Assembly[] Readers =
    [
        typeof(EmbeddedSchemas).Assembly,
        typeof(NotificationConfigurationAnalyzer).Assembly,
        typeof(NotificationGenerator).Assembly,
        typeof(RemoveEventCodeFixProvider).Assembly,
        // This assembly writes the tables.
        typeof(CatalogMemberTests).Assembly,
    ];

    private static readonly Lazy<HashSet<string>> Called = new(static () => [.. Readers.SelectMany(CalledMethods.In)]);

    public static TheoryData<string> Types => new(typeof(EmbeddedSchemas).Assembly.GetTypes()
        .Where(static type => !type.IsNested && Catalogs.Any(folder => type.Namespace == $"StorageNotifications.Core.{folder}"))
        // The role table is written in C# and has its own tests.
        .Where(static type => type != typeof(ApiRole) && Getters(type).Any())
        .Select(static type => type.FullName!));

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryMember_IsRead(string type) =>
        Assert.All(Getters(typeof(EmbeddedSchemas).Assembly.GetType(type)!), getter => Assert.Contains($"{type}.{getter}", Called.Value));

    private static IEnumerable<string> Getters(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(static property => property.GetMethod is { } getter && property.Name != "EqualityContract" && property.GetIndexParameters().Length == 0)
            .Select(static property => property.GetMethod!.Name);
}
