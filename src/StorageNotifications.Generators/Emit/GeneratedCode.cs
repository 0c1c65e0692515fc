using System;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Generators.Emit;

/// <summary>The mark that every emitted type bears.</summary>
internal static class GeneratedCode
{
    public static string Attribute { get; } = CreateAttribute();

    private static string CreateAttribute()
    {
        Version version = typeof(GeneratedCode).Assembly.GetName().Version;
        return $"""[global::System.CodeDom.Compiler.GeneratedCode("{GeneratedTypes.GeneratorName}", "{version.ToString(3)}")]""";
    }
}
