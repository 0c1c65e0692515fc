namespace StorageNotifications.Core.Options;

/// <summary>Distinguishes generated types from other types with the same names.</summary>
internal static class GeneratedTypes
{
    /// <summary>The tool name in the <c>GeneratedCodeAttribute</c> of generated types.</summary>
    public const string GeneratorName = "StorageNotifications.Generators";
}
