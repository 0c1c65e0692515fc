using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StorageNotifications.Analyzers.Settings;

/// <summary>Converts language versions to numbers, because older compilers do not define the newer versions.</summary>
internal static class LanguageVersions
{
    // The numeric values of LanguageVersion are in hundreds: CSharp11 is 1100.
    private const int Unit = 100;

    /// <summary>Gets the C# version of a project, such as 11.</summary>
    public static int NumberOf(Compilation compilation) => (int)((CSharpCompilation)compilation).LanguageVersion / Unit;
}
