namespace StorageNotifications.Generators.Emit;

/// <summary>Emits what <c>init</c> needs and older libraries lack.</summary>
internal static class IsExternalInitEmitter
{
    public static void Emit(SourceWriter writer)
    {
        using (writer.Block("namespace System.Runtime.CompilerServices"))
        {
            writer.Line($$"""
                /// <summary>Lets <c>init</c> accessors compile.</summary>
                {{GeneratedCode.Attribute}}
                internal static class IsExternalInit
                {
                }
                """);
        }
    }
}
