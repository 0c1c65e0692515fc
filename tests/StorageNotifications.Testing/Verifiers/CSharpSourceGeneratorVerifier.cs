using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace StorageNotifications.Testing;

/// <summary>Compares the output of a generator with the expected files.</summary>
public static class CSharpSourceGeneratorVerifier<TGenerator>
    where TGenerator : new()
{
    public static Task VerifyGeneratorAsync(string source, LanguageVersion language, IEnumerable<KeyValuePair<string, string>> generated)
    {
        var test = new Inner(language) { TestCode = source, ReferenceAssemblies = new ReferenceAssemblies("net10.0") };
        test.TestState.AdditionalReferences.AddRange(ReferenceSet.None.References);
        foreach ((string hintName, string text) in generated)
            test.TestState.GeneratedSources.Add((typeof(TGenerator), hintName, SourceText.From(text, Encoding.UTF8)));
        return test.RunAsync();
    }

    private sealed class Inner(LanguageVersion language) : CSharpSourceGeneratorTest<TGenerator, DefaultVerifier>
    {
        protected override ParseOptions CreateParseOptions() =>
            ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(language);
    }
}
