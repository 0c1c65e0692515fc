using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Options;
using StorageNotifications.Generators.Emit;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators;

/// <summary>Adds constants, values, annotations and messages to the project that references the package.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class NotificationGenerator : IIncrementalGenerator
{
    // Null for the embedded catalogs.
    private readonly Catalogs? _catalogs;

    public NotificationGenerator()
    {
    }

    /// <summary>Initializes a generator with other catalogs.</summary>
    internal NotificationGenerator(Catalogs catalogs) => _catalogs = catalogs;

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GenerationOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GenerationOptions.Read(key => provider.GlobalOptions.TryGetValue(key, out string? value) ? value : null))
            .WithTrackingName(TrackingNames.Options);

        // The values are classes, because the runtime compiles the generic code of the pipeline again for each struct.
        IncrementalValueProvider<IReadOnlyList<AdditionalText>> additionalFiles = context.AdditionalTextsProvider.Collect()
            .Select(static (files, _) => (IReadOnlyList<AdditionalText>)files);

        // The compilation is new after every keystroke. It is converted to a small record and not passed on.
        IncrementalValueProvider<InspectedProject.Sources> sources = context.CompilationProvider.Combine(additionalFiles)
            .Select(static (input, _) => new InspectedProject.Sources(input.Left, input.Right));
        IncrementalValueProvider<InspectedProject> project = options.Combine(sources)
            .Select(static (input, cancellation) => InspectedProject.Inspect(input.Right, input.Left, cancellation))
            .WithTrackingName(TrackingNames.Project);

        IncrementalValuesProvider<FileSpec> files = options.Combine(project)
            .SelectMany((input, _) => FileSpecFactory.Create(_catalogs, input.Left, input.Right))
            .WithTrackingName(TrackingNames.Files);

        context.RegisterSourceOutput(files, static (production, spec) => production.AddSource(spec.HintName, FileEmitter.Emit(spec)));
    }
}
