using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace StorageNotifications.Testing;

/// <summary>Tests of a generator whose whole output is short enough to stand in the test.</summary>
public static class CSharpSourceGeneratorVerifier<TGenerator>
    where TGenerator : new()
{
    public static Task VerifyGeneratorAsync(
        string source, ReferenceSet references, params (string HintName, string Text)[] generated)
    {
        var test = new CSharpSourceGeneratorTest<TGenerator, DefaultVerifier>
        {
            TestCode = source,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
        };
        test.TestState.AdditionalReferences.AddRange(references.References);
        foreach ((string hintName, string text) in generated)
            test.TestState.GeneratedSources.Add((typeof(TGenerator), hintName, text));
        return test.RunAsync();
    }
}
