using System.Reflection;
using System.Runtime.Loader;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Regions;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>Compares the schemas of the AWS SDK with both major versions of the SDK.</summary>
public sealed class AwsSdkTests
{
    private static readonly Lazy<Assembly[]> s_assemblies = new(static () => [.. Load("AwsSdkS3V3", "AwsSdkCoreV3"), .. Load("AwsSdkS3V4", "AwsSdkCoreV4")]);

    public static IEnumerable<object?[]> Members =>
        new[] { "Apis/awssdk.s3.api.json", "Apis/awssdk.core.api.json" }
            .SelectMany(static file => ApiCatalog.Read([EmbeddedSchemas.File(file)]).Types)
            .SelectMany(static type => type.Members.Select(member => new object?[] { type.Name, member.Name, member.Parameter }));

    public static TheoryData<string> RegionTypes => new(RegionCatalog.Default.SdkMembers.Keys);

    [Theory]
    [MemberData(nameof(Members))]
    public void Member_Exists(string type, string member, string? parameter)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        MemberInfo[] found = [.. Types(type).SelectMany(static t => t.GetMembers(Declared)).Where(found => found.Name == member || found.Name == member + "Async")];
        Assert.Contains(found, found => parameter is null
            ? found is PropertyInfo
            : found is MethodBase method && method.GetParameters().Any(p => p.Name == parameter));
    }

    [Fact]
    public void Constants_EqualThoseOfEventType()
    {
        Dictionary<string, string> real = Constants("Amazon.S3.EventType", static constant => (string)Get(constant, "Value"));
        Dictionary<string, string> listed = ApiCatalog.Default.Types.Single(static type => type.Name == "Amazon.S3.EventType").Constants.ToDictionary();
        Assert.Equal(real.OrderBy(static x => x.Key, StringComparer.Ordinal), listed.OrderBy(static x => x.Key, StringComparer.Ordinal));
    }

    // GetBySystemName finds regions that are not members.
    [Theory]
    [MemberData(nameof(RegionTypes))]
    public void Regions_EqualThoseOfTheSdk(string type)
    {
        Dictionary<string, string> real = Constants(type, constant => type == "Amazon.RegionEndpoint" ? (string)Get(constant, "SystemName") : RegionOf((string)Get(constant, "Value")));

        Assert.NotEmpty(real);
        Assert.All(real, pair => Assert.Equal(pair.Value, RegionCatalog.Default.CodeOfSdkMember(type, pair.Key)));
        Assert.All(real.Values, static code => Assert.NotNull(RegionCatalog.Default.Find(code)));
        // A type need not have every region, but it must have the members that the schema lists for this type only.
        IEnumerable<string> lacked = RegionCatalog.Default.SdkMembers[type].Keys.Except(real.Keys);
        Assert.All(lacked, static name => Assert.Contains(RegionCatalog.Default.Regions, region => region.MemberName.Equals(name, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Partitions_EqualThoseOfTheSdk()
    {
        object[] regions = [.. Fields("Amazon.RegionEndpoint").Select(static field => field.GetValue(null)!)];

        Assert.NotEmpty(regions);
        foreach (object region in regions)
            Assert.Equal(Get(region, "PartitionName"), RegionCatalog.Default.Find((string)Get(region, "SystemName"))?.Partition);
    }

    private static string RegionOf(string constraint) => RegionCatalog.Default.LocationConstraints.GetValueOrDefault(constraint, constraint);

    private static Dictionary<string, string> Constants(string type, Func<object, string> value) =>
        Fields(type).Select(field => (field.Name, Value: value(field.GetValue(null)!))).Distinct().ToDictionary(static pair => pair.Name, static pair => pair.Value);

    private static IEnumerable<FieldInfo> Fields(string type) =>
        Types(type).SelectMany(static t => t.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == t));

    private static IEnumerable<Type> Types(string name) => s_assemblies.Value.Select(assembly => assembly.GetType(name)).OfType<Type>();

    private static object Get(object of, string property) => of.GetType().GetProperty(property)!.GetValue(of)!;

    private static IEnumerable<Assembly> Load(string s3, string core)
    {
        var context = new AssemblyLoadContext(s3);
        Assembly loaded = context.LoadFromAssemblyPath(PathOf(core));
        context.Resolving += (_, name) => name.Name == "AWSSDK.Core" ? loaded : null;
        return [loaded, context.LoadFromAssemblyPath(PathOf(s3))];
    }

    private static string PathOf(string key) =>
        typeof(ReferenceSet).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
