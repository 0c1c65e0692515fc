using System.Linq;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the names of members that are left out of logs.</summary>
internal static class SecretNamesEmitter
{
    public static void Emit(SourceWriter writer, SecretNamesSpec spec)
    {
        using (writer.Block($"namespace {CSharpText.QualifiedName(spec.Settings.RuntimeNamespace)}"))
        using (writer.Block("static partial class WireSecrets"))
        {
            string names = string.Join(", ", spec.Names.Select(CSharpText.Literal));
            writer.Line($$"""static partial void AddNames(ref string[] names) => names = new string[] { {{names}} };""");
        }
    }
}
