using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits aliases for the types that all messages use. User types cannot hide an alias.</summary>
internal static class RuntimeUsings
{
    public static void Emit(SourceWriter writer, EmissionSettings settings, params string[] types)
    {
        foreach (string type in types)
            writer.Line($"using {type} = global::{CSharpText.QualifiedName(settings.RuntimeNamespace)}.{type};");
    }
}
