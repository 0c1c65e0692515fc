using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>Recognizes test projects, in which fictitious values are legitimate.</summary>
internal static class TestProjects
{
    private static readonly string[] Frameworks =
    [
        "xunit.core", "xunit.v3.core", "xunit.v3.extensibility.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core",
        "Moq", "NSubstitute", "FakeItEasy",
    ];

    /// <summary>Determines whether the project references a test framework.</summary>
    public static bool Includes(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(static reference => Frameworks.Contains(reference.Name, StringComparer.OrdinalIgnoreCase));
}
