namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the type that <c>init</c> accessors require, for target frameworks that do not define it.</summary>
internal static class IsExternalInitEmitter
{
    public static void Emit(SourceWriter writer)
    {
        using (writer.Block("namespace System.Runtime.CompilerServices"))
        {
            writer.Line($$"""
                /// <summary>Enables <c>init</c> accessors.</summary>
                {{GeneratedCode.Attribute}}
                internal static class IsExternalInit
                {
                }
                """);
        }
    }
}
