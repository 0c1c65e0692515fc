using System;
using System.Collections.Generic;

namespace StorageNotifications.Core.Options;

/// <summary>The option that turns the analysis of templates off. The package then passes no template to the compiler.</summary>
internal static class TemplateAnalysis
{
    public const string TemplatesOption = "StorageNotificationsTemplates";

    /// <param name="property">Gets an analyzer option by its key, such as <c>build_property.StorageNotificationsTemplates</c>.</param>
    public static IEnumerable<OptionProblem> FindProblems(Func<string, string?> property)
    {
        string value = ProjectProperty.Read(property, TemplatesOption);
        if (value.Length > 0 && !bool.TryParse(value, out _))
            yield return new(TemplatesOption, value, "true or false");
    }
}
