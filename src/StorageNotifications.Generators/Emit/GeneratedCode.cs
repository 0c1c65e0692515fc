using System;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Generators.Emit;

/// <summary>Provides the attributes of emitted types.</summary>
internal static class GeneratedCode
{
    public static string Attribute { get; } = CreateAttribute();

    /// <summary>Gets the attributes of a type that only emitted code uses; editors do not suggest it.</summary>
    public static string HiddenAttributes { get; } = With("global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)");

    /// <summary>Gets the attributes of a class or struct that only emitted code uses; debuggers also step over it.</summary>
    public static string RuntimeAttributes { get; } =
        With("global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never), global::System.Diagnostics.DebuggerNonUserCode");

    /// <summary>Combines the attribute of generated code with others.</summary>
    public static string With(string others) => $"{Attribute.Substring(0, Attribute.Length - 1)}, {others}]";

    private static string CreateAttribute()
    {
        Version version = typeof(GeneratedCode).Assembly.GetName().Version;
        return $"""[global::System.CodeDom.Compiler.GeneratedCode("{GeneratedTypes.GeneratorName}", "{version.ToString(3)}")]""";
    }
}
