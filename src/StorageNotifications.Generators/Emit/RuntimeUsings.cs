using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits short names for what all messages share; an alias is not hidden by types of the user.</summary>
internal static class RuntimeUsings
{
    public static void Emit(SourceWriter writer, EmissionSettings settings, params string[] types)
    {
        foreach (string type in types)
            writer.Line($"using {type} = global::{CSharpText.QualifiedName(settings.RuntimeNamespace)}.{type};");
    }
}
