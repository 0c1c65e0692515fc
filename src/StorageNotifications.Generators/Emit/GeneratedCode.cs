using System;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Generators.Emit;

/// <summary>The mark that every emitted type bears.</summary>
internal static class GeneratedCode
{
    public static string Attribute { get; } = CreateAttribute();

    /// <summary>The marks of a type that only emitted code uses: editors do not propose it.</summary>
    public static string HiddenAttributes { get; } = With("global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)");

    /// <summary>The marks of such a type with code, which debuggers step over.</summary>
    public static string RuntimeAttributes { get; } =
        With("global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never), global::System.Diagnostics.DebuggerNonUserCode");

    /// <summary>The mark together with other attributes.</summary>
    public static string With(string others) => $"{Attribute.Substring(0, Attribute.Length - 1)}, {others}]";

    private static string CreateAttribute()
    {
        Version version = typeof(GeneratedCode).Assembly.GetName().Version;
        return $"""[global::System.CodeDom.Compiler.GeneratedCode("{GeneratedTypes.GeneratorName}", "{version.ToString(3)}")]""";
    }
}
