using Microsoft.CodeAnalysis.CSharp;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>A fact about C# that older compilers cannot read; they skip it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RoslynFactAttribute : FactAttribute
{
    public RoslynFactAttribute(string minimumVersion) => Skip = RoslynVersion.ReasonToSkip(minimumVersion);
}

/// <summary>A theory about C# that older compilers cannot read; they skip it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RoslynTheoryAttribute : TheoryAttribute
{
    public RoslynTheoryAttribute(string minimumVersion) => Skip = RoslynVersion.ReasonToSkip(minimumVersion);
}

/// <summary>The compiler that the tests run in.</summary>
internal static class RoslynVersion
{
    public static string? ReasonToSkip(string minimumVersion) =>
        typeof(CSharpCompilation).Assembly.GetName().Version < new Version(minimumVersion) ? $"Needs Roslyn {minimumVersion}." : null;
}
