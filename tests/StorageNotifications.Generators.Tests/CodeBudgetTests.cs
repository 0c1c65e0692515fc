using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis.CSharp;
using StorageNotifications.Generators.Pipeline;
using StorageNotifications.Generators.Tests.Infrastructure;
using Xunit.Abstractions;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that the emitted code stays small, because every project that uses it compiles it.</summary>
public class CodeBudgetTests(ITestOutputHelper output)
{
    private const string Families = "StorageNotificationsFamilies";

    // The code with vectors is larger, and is emitted for C# 12 and later.
    private const LanguageVersion Language = LanguageVersion.Latest;

    private static readonly CompilationInfo Newest = new(13, new Version(10, 0), true, true, true, true, true);

    [Theory]
    [InlineData("All", 10_000)]
    [InlineData("S3", 6_000)]
    [InlineData("Constants", 1_000)]
    public void Lines_AreWithinTheBudget(string families, int budget)
    {
        IReadOnlyDictionary<string, string> files = GeneratorRun.On(language: Language, options: (Families, families)).Files;

        int lines = files.Values.Sum(static text => text.Count(static c => c == '\n'));

        output.WriteLine($"{families}: {lines:N0} lines of {budget:N0}");
        Assert.InRange(lines, files.Count, budget);
    }

    [Fact]
    public void IntermediateLanguage_IsWithinTheBudget()
    {
        const int Budget = 80_000;
        using var image = new PEReader(EmittedAssembly.CompileImage(Newest));
        MetadataReader metadata = image.GetMetadataReader();

        int size = metadata.MethodDefinitions
            .Select(method => metadata.GetMethodDefinition(method).RelativeVirtualAddress)
            .Where(static address => address != 0)
            .Sum(address => image.GetMethodBody(address).GetILBytes()!.Length);

        output.WriteLine($"All: {size:N0} bytes of intermediate code of {Budget:N0}");
        Assert.InRange(size, metadata.MethodDefinitions.Count, Budget);
    }
}
