using System;

namespace StorageNotifications.Core.Options;

/// <summary>The requirements that a project must meet so that the generated code compiles.</summary>
internal static class GenerationRequirements
{
    /// <summary>The version that introduced UTF-8 literals, raw strings and <c>required</c>.</summary>
    public const int CSharpVersion = 11;

    public const string SystemTextJson = "System.Text.Json";

    /// <summary>The oldest supported version of System.Text.Json.</summary>
    public static Version SystemTextJsonVersion { get; } = new(8, 0);

    /// <summary>Whether constants, values and annotations can be generated.</summary>
    public static bool AllowsConstants(int csharpVersion) => csharpVersion >= CSharpVersion;

    /// <summary>Whether messages can be generated. The version is null if System.Text.Json is not referenced.</summary>
    public static bool AllowsMessages(int csharpVersion, Version? systemTextJson) =>
        AllowsConstants(csharpVersion) && systemTextJson >= SystemTextJsonVersion;
}
