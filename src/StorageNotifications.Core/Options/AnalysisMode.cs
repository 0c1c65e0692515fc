using System;
using System.Collections.Generic;
using System.Linq;

namespace StorageNotifications.Core.Options;

/// <summary>The option that sets the severities of all rules. The package contains a global configuration file for each value.</summary>
internal static class AnalysisMode
{
    public const string AnalysisModeOption = "StorageNotificationsAnalysisMode";
    public const string Default = "Default";
    public const string None = "None";
    public const string Recommended = "Recommended";
    public const string Strict = "Strict";

    private static readonly string[] Names = [Default, None, Recommended, Strict];

    /// <param name="property">Gets an analyzer option by its key, such as <c>build_property.StorageNotificationsAnalysisMode</c>.</param>
    public static IEnumerable<OptionProblem> FindProblems(Func<string, string?> property)
    {
        string value = ProjectProperty.Read(property, AnalysisModeOption);
        if (value.Length > 0 && !Names.Contains(value, StringComparer.OrdinalIgnoreCase))
            yield return new(AnalysisModeOption, value, "Default, None, Recommended or Strict");
    }
}
