using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Generators.Pipeline;

/// <summary>What the generated code depends on in a project.</summary>
/// <param name="Compilation">The features of the language version and libraries.</param>
/// <param name="Offered">The generated types that references provide.</param>
/// <param name="IsUsed">Whether the project can use the generated types.</param>
internal sealed record InspectedProject(CompilationInfo Compilation, OfferedTypes Offered, bool IsUsed)
{
    public static InspectedProject Inspect(Sources sources, GenerationOptions options, CancellationToken cancellationToken) => new(
        CompilationInfo.Inspect(sources.Compilation),
        OfferedTypes.Find(sources.Compilation, options.RootNamespace),
        // In an editor, nothing is searched.
        !options.OnlyIfUsed || TypeUse.IsPossible(sources.Compilation, sources.Files, options, cancellationToken));

    /// <summary>A compilation and the additional files of its project.</summary>
    internal sealed class Sources(Compilation compilation, IReadOnlyList<AdditionalText> files)
    {
        public Compilation Compilation { get; } = compilation;

        public IReadOnlyList<AdditionalText> Files { get; } = files;
    }
}
