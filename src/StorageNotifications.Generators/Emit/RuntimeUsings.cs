using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the using directive for the types that all messages use. One directive costs the compiler less than an alias for each type.</summary>
internal static class RuntimeUsings
{
    public static void Emit(SourceWriter writer, EmissionSettings settings) =>
        writer.Line($"using global::{CSharpText.QualifiedName(settings.RuntimeNamespace)};");
}
