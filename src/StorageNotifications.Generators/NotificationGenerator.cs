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

        // In an editor, this is always true and nothing is searched.
        IncrementalValueProvider<bool> isUsed = options.Combine(context.CompilationProvider).Combine(context.AdditionalTextsProvider.Collect())
            .Select(static (input, cancellation) => !input.Left.Left.OnlyIfUsed
                || TypeUse.IsPossible(input.Left.Right, input.Right, input.Left.Left, cancellation))
            .WithTrackingName(TrackingNames.IsUsed);

        // The compilation is new after every keystroke. It is converted to two small records and not passed on.
        IncrementalValueProvider<CompilationInfo> compilation = context.CompilationProvider
            .Select(static (compilation, _) => CompilationInfo.Inspect(compilation))
            .WithTrackingName(TrackingNames.CompilationInfo);

        IncrementalValueProvider<OfferedTypes> offered = context.CompilationProvider.Combine(options)
            .Select(static (input, _) => OfferedTypes.Find(input.Left, input.Right.RootNamespace))
            .WithTrackingName(TrackingNames.OfferedTypes);

        IncrementalValuesProvider<FileSpec> files = options.Combine(isUsed).Combine(compilation).Combine(offered)
            .SelectMany((input, _) => FileSpecFactory.Create(
                _catalogs, input.Left.Left.Left, input.Left.Right, input.Right, isUsed: input.Left.Left.Right))
            .WithTrackingName(TrackingNames.Files);

        context.RegisterSourceOutput(files, static (production, spec) => production.AddSource(spec.HintName, FileEmitter.Emit(spec)));
    }
}
