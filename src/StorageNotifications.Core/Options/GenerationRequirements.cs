using System;

namespace StorageNotifications.Core.Options;

/// <summary>What a project must bring along so that generated code compiles.</summary>
internal static class GenerationRequirements
{
    /// <summary>UTF-8 literals, raw strings and <c>required</c> came with C# 11.</summary>
    public const int CSharpVersion = 11;

    public const string SystemTextJson = "System.Text.Json";

    /// <summary>The oldest version of System.Text.Json that is still maintained.</summary>
    public static Version SystemTextJsonVersion { get; } = new(8, 0);

    /// <summary>Whether constants, values and annotations can be generated.</summary>
    public static bool AllowsConstants(int csharpVersion) => csharpVersion >= CSharpVersion;

    /// <summary>Whether messages, too, can be generated; a library that is not referenced has no version.</summary>
    public static bool AllowsMessages(int csharpVersion, Version? systemTextJson) =>
        AllowsConstants(csharpVersion) && systemTextJson >= SystemTextJsonVersion;
}
