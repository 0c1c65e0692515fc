namespace StorageNotifications.Core.Options;

/// <summary>How generated types are told from types that somebody wrote under the same names.</summary>
internal static class GeneratedTypes
{
    /// <summary>The tool that their <c>GeneratedCodeAttribute</c> names.</summary>
    public const string GeneratorName = "StorageNotifications.Generators";
}
