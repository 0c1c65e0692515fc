using Microsoft.CodeAnalysis.CSharp;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>A fact about C# syntax that older compilers do not support; it is skipped with them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RoslynFactAttribute : FactAttribute
{
    public RoslynFactAttribute(string minimumVersion) => Skip = RoslynVersion.ReasonToSkip(minimumVersion);
}

/// <summary>A theory about C# syntax that older compilers do not support; it is skipped with them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RoslynTheoryAttribute : TheoryAttribute
{
    public RoslynTheoryAttribute(string minimumVersion) => Skip = RoslynVersion.ReasonToSkip(minimumVersion);
}

/// <summary>The version of the compiler that runs the tests.</summary>
internal static class RoslynVersion
{
    public static string? ReasonToSkip(string minimumVersion) =>
        typeof(CSharpCompilation).Assembly.GetName().Version < new Version(minimumVersion) ? $"Needs Roslyn {minimumVersion}." : null;
}
