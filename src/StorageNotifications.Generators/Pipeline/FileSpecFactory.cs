using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Options;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Generators.Pipeline;

/// <summary>
/// Determines which files a project gets: the types of the selected families, except types that a reference provides. If a reference provides
/// <c>NotificationMessage</c>, messages that it lacks are records that do not derive from it, because its constructor is not accessible to
/// other assemblies.
/// </summary>
internal sealed class FileSpecFactory
{
    private const string Sequencer = "S3Sequencer";
    private const string JsonContext = "StorageNotificationsJson";
    private const string Within = "WireWithin";

    private static readonly string[] RuntimeTemplates =
    [
        "ValueCollections", "WireCursor", "WireDetails", "WireFault", "WireItems", "WireMemo", "WireNames", "WireNumber", "WireOutput", "WireReader", "WireSecrets",
        "WireSkip", "WireTime", "WireTokens", "WireUtf8", "WireValue", "WireVisitor",
    ];

    private readonly Catalogs _catalogs;
    private readonly GenerationOptions _options;
    private readonly OfferedTypes _offered;
    private readonly EmissionSettings _settings;
    private readonly List<FileSpec> _files = [];

    private FileSpecFactory(Catalogs catalogs, GenerationOptions options, CompilationInfo compilation, OfferedTypes offered)
    {
        _catalogs = catalogs;
        _options = options;
        _offered = offered;
        _settings = new(
            options.RootNamespace,
            FreeRuntimeNamespace(options.RootNamespace, offered),
            options.IsPublic ? "public" : "internal",
            compilation.HasRequiredMembers,
            compilation.HasNotNullWhen,
            UsesSpanParsable: compilation.HasSpanParsable && compilation.HasNotNullWhen,
            UsesTextSpans: compilation.HasSpanParsable);
    }

    /// <param name="catalogs">The catalogs, or null for the embedded ones, which are not read for a project that gets no files.</param>
    public static EquatableArray<FileSpec> Create(Catalogs? catalogs, GenerationOptions options, InspectedProject project)
    {
        CompilationInfo compilation = project.Compilation;
        if (options.Families == NotificationFamilies.None || !GenerationRequirements.AllowsConstants(compilation.CSharpVersion))
            return default;
        if (!project.IsUsed && !LacksIsExternalInit(options, compilation))
            return default;

        var factory = new FileSpecFactory(catalogs ?? Catalogs.Default, options, compilation, project.Offered);
        factory.AddConstants();
        if (GenerationRequirements.AllowsMessages(compilation.CSharpVersion, compilation.SystemTextJson))
        {
            factory.AddMessages(compilation);
            factory.AddConverters();
            factory.AddContext();
            if (compilation.HasHttp)
                factory.AddHttpBinding();
        }
        // The project's own types may depend on IsExternalInit.
        return new(project.IsUsed ? factory._files : factory._files.Where(static file => file is IsExternalInitSpec));
    }

    private static bool LacksIsExternalInit(GenerationOptions options, CompilationInfo compilation) =>
        !compilation.HasIsExternalInit && !options.HasIsExternalInit;

    // The runtime in another assembly may have another version, so it is never used, even if its internal types are visible.
    private static string FreeRuntimeNamespace(string rootNamespace, OfferedTypes offered)
    {
        // In a namespace of the user, '.Runtime' may contain types that hide those of .NET.
        string first = rootNamespace + (rootNamespace == GenerationOptions.DefaultNamespace ? ".Runtime" : ".StorageNotificationsRuntime");
        string space = first;
        for (int i = 2; offered.HasTypesIn(space); i++)
            space = first + i.ToString(CultureInfo.InvariantCulture);
        return space;
    }

    private void AddConstants()
    {
        string root = _settings.RootNamespace;
        if (IsMissing(root, "SnsTopicArn"))
        {
            ArnKind topic = _catalogs.Arns.SnsTopic;
            AddShared("ArnFault", "ArnGrammar", "ArnSyntax");
            _files.Add(new TopicArnSpec(Hint(root, "SnsTopicArn"), _settings, topic.WithArticle, ArnGrammarSpec.Of(topic.Grammar)));
        }
        // The annotations are all emitted together.
        if (IsMissing(root, Annotations.S3EventType))
            _files.Add(new AnnotationsSpec(Hint(root, "Annotations"), _settings));
        if (IsMissing(root, "AwsRegions"))
        {
            _files.Add(new ConstantsSpec(
                Hint(root, "AwsRegions"), _settings, root, "AwsRegions", "The codes of the AWS regions.", _catalogs.Regions.Source,
                new(_catalogs.Regions.Regions.Select(static region =>
                    new ConstantSpec(null, region.MemberName, region.Code, $"{region.Name}, in the partition '{region.Partition}'.")))));
        }
        if (Includes(NotificationFamilies.S3 | NotificationFamilies.Constants))
            AddS3Constants();
        string glacier = _settings.FamilyNamespace(nameof(NotificationFamilies.Glacier));
        if (Includes(NotificationFamilies.Glacier | NotificationFamilies.Constants) && IsMissing(glacier, EventConstant.GlacierClass))
            AddEvents(_catalogs.GlacierEvents, glacier, EventConstant.GlacierClass, "The events for which a vault can send notifications.", delivered: false);
    }

    private void AddS3Constants()
    {
        string s3 = _settings.FamilyNamespace(nameof(NotificationFamilies.S3));
        if (IsMissing(s3, EventConstant.S3Class))
        {
            AddShared("S3EventPattern");
            AddEvents(_catalogs.S3Events, s3, EventConstant.S3Class, "The names of S3 events in configurations, for subscriptions.", delivered: false);
        }
        if (IsMissing(s3, "S3EventNames"))
            AddEvents(_catalogs.S3Events, s3, "S3EventNames", "The names of S3 events in messages, for comparisons.", delivered: true);
        if (IsMissing(s3, "S3LocationConstraint"))
        {
            _files.Add(new LocationConstraintSpec(
                Hint(s3, "S3LocationConstraint"), _settings, s3, _catalogs.Regions.Source, _catalogs.Regions.RegionWithoutConstraint,
                new(_catalogs.Regions.LocationConstraints.Select(static pair => new LocationSpec(pair.Key, pair.Value)))));
        }
        AddExported(s3, "S3ObjectKey");
        if (Includes(NotificationFamilies.Constants))
            AddSequencer();
    }

    private void AddEvents(EventCatalog catalog, string space, string typeName, string summary, bool delivered)
    {
        IEnumerable<ConstantSpec> constants = catalog.Events
            .Where(definition => !delivered || !definition.IsWildcard)
            .Select(definition => ToConstant(definition, catalog, delivered));
        _files.Add(new ConstantsSpec(
            Hint(space, typeName), _settings, space, typeName, summary, catalog.Source, new(constants),
            PatternPrefix: !delivered && catalog.Prefix.Length > 0 ? catalog.Prefix : null));
    }

    private static ConstantSpec ToConstant(EventDefinition definition, EventCatalog catalog, bool delivered)
    {
        var constant = EventConstant.Of(definition, catalog);
        return new(constant.Group, constant.Name, delivered ? definition.DeliveredName! : definition.Name, definition.Summary);
    }

    private void AddMessages(CompilationInfo compilation)
    {
        MessageSchema[] messages = _catalogs.Messages.Messages
            .Where(message => Includes(message.Family))
            .Where(message => IsMissing(_settings.FamilyNamespace(message.Family), message.Name))
            .ToArray();
        if (messages.Length == 0)
            return;

        if (LacksIsExternalInit(_options, compilation))
            _files.Add(new IsExternalInitSpec(Hint("System.Runtime.CompilerServices", "IsExternalInit"), _settings));
        foreach (string template in RuntimeTemplates)
            AddRuntime(template);
        // Includes all families, because messages can be nested.
        _files.Add(new SecretNamesSpec(Hint(_settings.RuntimeNamespace, "WireSecrets.Names"), _settings, new(_catalogs.Messages.SecretNames)));
        if (messages.Any(static message => message.Xml is not null))
            AddRuntime("WireXml");
        AddExported(_settings.RuntimeNamespace, "WireRecord");
        AddExported(_settings.RuntimeNamespace, "WireConverter");
        AddScan(compilation.HasVectors && compilation.CSharpVersion > 11);
        if (messages.SelectMany(static message => message.Records).SelectMany(static record => record.Properties).Any(IsSequencer))
            AddSequencer();

        if (IsMissing(_settings.RootNamespace, "NotificationMessage"))
            AddNotificationMessage(messages);
        else
            messages = [.. messages.Select(static message => message.WithoutRecognition())];
        foreach (MessageSchema message in messages)
        {
            string space = _settings.FamilyNamespace(message.Family);
            _files.Add(new ModelSpec(Hint(space, message.Name), _settings, message));
            _files.Add(new SerializationSpec(Hint(space, message.Name + ".Serialization"), _settings, message));
            if (message.Xml is not null)
                _files.Add(new XmlSpec(Hint(space, message.Name + ".Xml"), _settings, message));
            if (message.View is { } view)
                _files.Add(new ViewSpec(Hint(space, view.Name), _settings, message));
        }
    }

    private void AddNotificationMessage(MessageSchema[] messages)
    {
        string root = _settings.RootNamespace;
        MessageSchema[] notifications = messages.Where(static message => message.IsNotification).ToArray();
        WrappingSchema[] wrappings = _catalogs.Wrappings
            .Where(wrapping => Includes(wrapping.Family))
            .Where(wrapping => wrapping.Message.Length == 0 || notifications.Any(message => message.Name == wrapping.Message))
            .ToArray();
        var unwrapping = new UnwrappingSpec(Hint(root, "NotificationMessage.Unwrap"), _settings, new(notifications), new(wrappings));
        if (unwrapping.HasWrappings)
            _files.Add(new TemplateSpec(Hint(_settings.RuntimeNamespace, Within), _settings, TemplateOrigin.Runtime, Within, _settings.RuntimeNamespace, IsExported: false));
        MessageSchema[] objectEvents = notifications.Where(static message => message.ObjectEvent is not null).ToArray();
        _files.Add(new NotificationModelSpec(Hint(root, "NotificationMessage"), _settings));
        _files.Add(new RecognitionSpec(Hint(root, "NotificationMessage.Reader"), _settings, new(notifications), new(wrappings)));
        _files.Add(unwrapping);
        _files.Add(new UnwrappedMessageSpec(Hint(root, "UnwrappedMessage"), _settings, objectEvents.Length > 0));
        if (objectEvents.Length > 0)
            _files.Add(ObjectEvents.CreateSpec(Hint(root, "S3ObjectEvent"), _settings, objectEvents, _catalogs.S3Events));
    }

    // Both constants and messages need the sequencer.
    private void AddSequencer()
    {
        if (!HasSequencer)
            AddExported(_settings.FamilyNamespace(nameof(NotificationFamilies.S3)), Sequencer);
    }

    private bool HasSequencer => _files.OfType<TemplateSpec>().Any(static file => file.Name == Sequencer);

    // These files come last, so that the indexes of the others are the same without System.Text.Json.
    private void AddConverters()
    {
        if (_files.OfType<TopicArnSpec>().Any())
            AddConverter(_settings.RootNamespace, "SnsTopicArn", "record", refusal: $"Not the ARN of {_catalogs.Arns.SnsTopic.WithArticle}.");
        if (HasSequencer)
            AddConverter(_settings.FamilyNamespace(nameof(NotificationFamilies.S3)), Sequencer, "struct", refusal: null);
    }

    private void AddConverter(string space, string type, string keyword, string? refusal) =>
        _files.Add(new TextConverterSpec(Hint(space, type + ".Converter"), _settings, space, type, keyword, refusal));

    // Only types of this project: those of a reference are in the context of the reference.
    private void AddContext()
    {
        ModelSpec[] models = [.. _files.OfType<ModelSpec>()];
        if (models.Length == 0 || !IsMissing(_settings.RootNamespace, JsonContext))
            return;
        string root = _settings.RootNamespace;
        ContextTypeSpec[] types =
        [
            .. _files.OfType<NotificationModelSpec>().SelectMany(_ => new ContextTypeSpec[] { new($"{root}.NotificationMessage"), new($"{root}.UnknownMessage") }),
            .. models.SelectMany(model => model.Message.Records.Select(record => new ContextTypeSpec($"{_settings.FamilyNamespace(model.Message.Family)}.{record.Name}"))),
            .. _files.OfType<TextConverterSpec>().Select(static value => new ContextTypeSpec($"{value.Namespace}.{value.TypeName}", IsValueType: value.Keyword == "struct")),
        ];
        _files.Add(new JsonContextSpec(Hint(root, JsonContext), _settings, new(types)));
    }

    private void AddHttpBinding()
    {
        string root = _settings.RootNamespace;
        BoundTypeSpec[] types =
        [
            .. _files.OfType<NotificationModelSpec>().SelectMany(_ =>
                new BoundTypeSpec[] { new(root, "NotificationMessage", Hides: false), new(root, "UnknownMessage", Hides: true) }),
            .. _files.OfType<ModelSpec>().Select(model =>
                new BoundTypeSpec(_settings.FamilyNamespace(model.Message.Family), model.Message.Name, Hides: model.Message.IsNotification)),
        ];
        if (types.Length > 0)
            _files.Add(new HttpBindingSpec(Hint(_settings.RuntimeNamespace, "WireBody"), _settings, new(types)));
    }

    // The file with vectors uses 'ref readonly' parameters as in C# 12.
    private void AddScan(bool hasVectors) => AddRuntime("WireScan", hasVectors ? "WireScan" : "WireScan.Scalar");

    private void AddRuntime(string name, string? template = null)
    {
        string space = _settings.RuntimeNamespace;
        _files.Add(new TemplateSpec(Hint(space, name), _settings, TemplateOrigin.Runtime, template ?? name, space, IsExported: false));
    }

    private void AddShared(params string[] names)
    {
        string space = _settings.RuntimeNamespace;
        foreach (string name in names)
            _files.Add(new TemplateSpec(Hint(space, name), _settings, TemplateOrigin.Core, name, space, IsExported: false));
    }

    private void AddExported(string space, string name)
    {
        if (IsMissing(space, name))
            _files.Add(new TemplateSpec(Hint(space, name), _settings, TemplateOrigin.Runtime, name, space, IsExported: true));
    }

    private bool IsMissing(string space, string type) => !_offered.Contains($"{space}.{type}");

    private bool Includes(string family) => Includes((NotificationFamilies)Enum.Parse(typeof(NotificationFamilies), family));

    private bool Includes(NotificationFamilies family) => (_options.Families & family) != 0;

    private static bool IsSequencer(PropertySchema property) => property.Type.Kind == TypeKind.Sequencer;

    // The namespace distinguishes types with the same name.
    private static string Hint(string space, string name) => $"{space}.{name}.g.cs";
}
