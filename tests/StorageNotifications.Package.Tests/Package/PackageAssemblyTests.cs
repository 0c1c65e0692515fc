using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StorageNotifications.Package.Tests.Package;

/// <summary>Tests the references and public types of the packed assemblies.</summary>
[Collection(PackedPackageTests.Name)]
public sealed class PackageAssemblyTests(PackedPackage package)
{
    private const string Core = "StorageNotifications.Core";
    private const string Analyzers = "StorageNotifications.Analyzers";
    private const string Generators = "StorageNotifications.Generators";
    private const string CodeFixes = "StorageNotifications.CodeFixes";

    private static readonly string[] OfTheCompiler =
        ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory"];

    // System.Composition is not included, because each host has a different version of it.
    private static readonly string[] OfWorkspaces = ["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces"];

    // The versions in SDK 8.0.100 and Visual Studio 17.8, which cannot load newer references.
    private static readonly Dictionary<string, Version> InOldestHost = new()
    {
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
    };

    public static TheoryData<string, string[]> AllowedReferences => new()
    {
        { Core, ["netstandard"] },
        { Analyzers, ["netstandard", Core, .. OfTheCompiler] },
        { Generators, ["netstandard", Core, .. OfTheCompiler] },
        { CodeFixes, ["netstandard", Core, Analyzers, .. OfTheCompiler, .. OfWorkspaces] },
    };

    [Theory]
    [MemberData(nameof(AllowedReferences))]
    public void Assembly_ReferencesOnly(string assembly, string[] allowed) =>
        Assert.Subset(allowed.ToHashSet(), ReferencesOf(assembly).Select(static reference => reference.Name!).ToHashSet());

    [Theory]
    [InlineData(Core)]
    [InlineData(Analyzers)]
    [InlineData(Generators)]
    [InlineData(CodeFixes)]
    public void Assembly_LoadsInTheOldestHost(string assembly) =>
        Assert.All(
            ReferencesOf(assembly).Where(static reference => InOldestHost.ContainsKey(reference.Name!)),
            static reference => Assert.True(reference.Version <= InOldestHost[reference.Name!], $"{reference.Name} {reference.Version}"));

    [Theory]
    [InlineData(Core)]
    [InlineData(Analyzers, "NotificationConfigurationAnalyzer", "ProjectSettingsAnalyzer")]
    [InlineData(Generators, "NotificationGenerator")]
    [InlineData(CodeFixes, "RemoveEventCodeFixProvider", "ReplaceTextCodeFixProvider", "SetMembersCodeFixProvider", "UseConstantCodeFixProvider")]
    public void Assembly_ExportsOnlyAnalyzersFixesAndGenerators(string assembly, params string[] types) =>
        Assert.Equal(types, Read(assembly, PublicTypes));

    [Theory]
    [InlineData(Core)]
    [InlineData(Analyzers)]
    [InlineData(Generators)]
    [InlineData(CodeFixes)]
    public void Assembly_HasEmbeddedSymbols(string assembly)
    {
        using var reader = new PEReader(new MemoryStream(BytesOf(assembly)));
        Assert.Contains(reader.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    private IReadOnlyList<AssemblyName> ReferencesOf(string assembly) =>
        Read(assembly, static metadata => metadata.AssemblyReferences
            .Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())
            .ToArray());

    private static IReadOnlyList<string> PublicTypes(MetadataReader metadata) =>
        [.. metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(static type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            .Select(type => metadata.GetString(type.Name))
            .Order(StringComparer.Ordinal)];

    private T Read<T>(string assembly, Func<MetadataReader, T> read)
    {
        using var reader = new PEReader(new MemoryStream(BytesOf(assembly)));
        return read(reader.GetMetadataReader());
    }

    private byte[] BytesOf(string assembly) => package.Files[$"analyzers/dotnet/roslyn4.14/cs/{assembly}.dll"];
}
