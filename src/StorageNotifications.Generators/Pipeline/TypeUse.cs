using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Generators.Pipeline;

/// <summary>
/// Determines whether a project can use the generated types. Every way to use them requires that the name of their namespace is written somewhere:
/// in a <c>using</c> directive, a namespace declaration or a qualified name, or in the text or path of a file from which another generator creates
/// code, such as a Razor component.
/// </summary>
internal static class TypeUse
{
    // Assemblies that the attribute names can use internal types that this project does not use itself.
    private const string FriendAttribute = "InternalsVisibleTo";

    public static bool IsPossible(Compilation compilation, IReadOnlyList<AdditionalText> files, GenerationOptions options, CancellationToken cancellationToken)
    {
        string name = GenerationOptions.LastPart(options.RootNamespace);
        return compilation.SyntaxTrees.Any(tree => Contains(tree.GetText(cancellationToken), name, FriendAttribute))
            || files.Any(file => PathInProject(file.Path, options.ProjectFolder).Contains(name)
                || (file.GetText(cancellationToken) is { } text && Contains(text, name)));
    }

    // Components in a folder belong to the namespace of its name. The location of the project must not change its output.
    private static string PathInProject(string path, string projectFolder) =>
        projectFolder.Length > 0 && path.StartsWith(projectFolder, StringComparison.OrdinalIgnoreCase) ? path.Substring(projectFolder.Length) : Path.GetFileName(path);

    private static bool Contains(SourceText text, params string[] names)
    {
        string searched = text.ToString();
        return names.Any(name => searched.IndexOf(name, StringComparison.Ordinal) >= 0);
    }
}
