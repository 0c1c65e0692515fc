using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Core.Text;

namespace StorageNotifications.Core.Options;

/// <summary>The options of the generated code. An invalid value is reported as a problem, and the default applies.</summary>
/// <param name="OnlyIfUsed">Whether types are generated only if the project can use them.</param>
/// <param name="ProjectFolder">The folder of the project file, with a separator at the end; empty if it is unknown.</param>
/// <param name="HasIsExternalInit">Whether another generator adds <c>IsExternalInit</c> to the project.</param>
internal sealed record GenerationOptions(
    bool IsPublic, string RootNamespace, NotificationFamilies Families, bool OnlyIfUsed, string ProjectFolder, bool HasIsExternalInit,
    EquatableArray<OptionProblem> Problems)
{
    public const string VisibilityOption = "StorageNotificationsVisibility";
    public const string NamespaceOption = "StorageNotificationsNamespace";
    public const string FamiliesOption = "StorageNotificationsFamilies";
    public const string DefaultNamespace = "StorageNotifications";

    /// <summary>The property that the package sets in optimized builds. It is not an option for users.</summary>
    public const string OnlyIfUsedMark = "StorageNotificationsOnlyIfUsed";

    // The .NET SDK passes these properties to the compiler.
    private const string ProjectNamespace = "RootNamespace";
    private const string ProjectDirectory = "ProjectDir";

    private const string IsExternalInit = "System.Runtime.CompilerServices.IsExternalInit";

    private static readonly char[] Separators = [';', ','];

    /// <summary>Gets the last part of a namespace, with which code in an enclosing namespace refers to it.</summary>
    public static string LastPart(string space) => space.Substring(space.LastIndexOf('.') + 1);

    /// <param name="property">Gets an analyzer option by its key, such as <c>build_property.StorageNotificationsVisibility</c>.</param>
    public static GenerationOptions Read(Func<string, string?> property)
    {
        var problems = new List<OptionProblem>();
        bool isPublic = ReadVisibility(ProjectProperty.Read(property, VisibilityOption), problems);
        string root = ReadNamespace(ProjectProperty.Read(property, NamespaceOption), problems);
        string selected = ProjectProperty.Read(property, FamiliesOption);
        NotificationFamilies families = ReadFamilies(selected, problems);
        // Other projects can use public types, and selected families are wanted. Other generators can emit code into the root namespace of the project.
        bool onlyIfUsed = Is(ProjectProperty.Read(property, OnlyIfUsedMark), "true") && !isPublic && selected.Length == 0
            && ProjectProperty.Read(property, ProjectNamespace).IndexOf(LastPart(root), StringComparison.Ordinal) < 0;
        return new(isPublic, root, families, onlyIfUsed, ProjectProperty.Read(property, ProjectDirectory), PolySharp.Emits(IsExternalInit, property), new(problems));
    }

    private static bool ReadVisibility(string value, List<OptionProblem> problems)
    {
        if (Is(value, "public"))
            return true;
        if (value.Length > 0 && !Is(value, "internal"))
            problems.Add(new(VisibilityOption, value, "internal or public"));
        return false;
    }

    private static string ReadNamespace(string value, List<OptionProblem> problems)
    {
        if (value.Length == 0)
            return DefaultNamespace;
        if (value.Split('.').All(CSharpNames.IsIdentifier))
            return value;
        problems.Add(new(NamespaceOption, value, "a namespace, such as Contoso.Storage"));
        return DefaultNamespace;
    }

    private static NotificationFamilies ReadFamilies(string value, List<OptionProblem> problems)
    {
        string[] names = value.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(static name => name.Trim()).ToArray();
        if (names.Length == 0 && value.Length == 0)
            return NotificationFamilies.All;

        var families = NotificationFamilies.None;
        foreach (string name in names)
        {
            // Enum.TryParse also accepts numbers.
            if (!Enum.GetNames(typeof(NotificationFamilies)).Contains(name, StringComparer.OrdinalIgnoreCase))
                return Unusable();
            families |= (NotificationFamilies)Enum.Parse(typeof(NotificationFamilies), name, ignoreCase: true);
        }
        return names.Length > 0 ? families : Unusable();

        NotificationFamilies Unusable()
        {
            problems.Add(new(FamiliesOption, value, "All, None, Constants or a list of S3, Glacier, Sns, EventBridge and Lambda"));
            return NotificationFamilies.All;
        }
    }

    private static bool Is(string value, string expected) => value.Equals(expected, StringComparison.OrdinalIgnoreCase);
}

/// <summary>An option with an invalid value, and the allowed values as the end of a sentence.</summary>
internal sealed record OptionProblem(string Option, string Value, string Allowed);
