using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
namespace StorageNotifications.Generators.Tests;
public class Smoke
{
    [Fact]
    public void It()
    {
        var refs = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(':').Select(p => MetadataReference.CreateFromFile(p));
        var c = CSharpCompilation.Create("x", [], refs, new(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));
        var d = CSharpGeneratorDriver.Create(new NotificationGenerator());
        d.RunGeneratorsAndUpdateCompilation(c, out var o, out var diags);
        Directory.CreateDirectory("/tmp/genout");
        foreach (var t in o.SyntaxTrees) File.WriteAllText("/tmp/genout/" + Path.GetFileName(t.FilePath), t.ToString());
        File.WriteAllLines("/tmp/genout/diags.txt", o.GetDiagnostics().Where(x => x.Severity > DiagnosticSeverity.Hidden).Concat(diags).Select(x => x.ToString()));
    }
}
