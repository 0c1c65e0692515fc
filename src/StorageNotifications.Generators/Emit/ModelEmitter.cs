using System.Linq;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the records of a document: their members, and what one calls on them.</summary>
internal sealed class ModelEmitter
{
    private readonly SourceWriter _writer;
    private readonly EmissionSettings _settings;
    private readonly MessageSchema _message;
    private readonly TypeNames _types;

    private ModelEmitter(SourceWriter writer, ModelSpec spec)
    {
        _writer = writer;
        _settings = spec.Settings;
        _message = spec.Message;
        _types = new(_settings, _message);
    }

    public static void Emit(SourceWriter writer, ModelSpec spec) => new ModelEmitter(writer, spec).Emit();

    private void Emit()
    {
        using (_writer.Block($"namespace {CSharpText.QualifiedName(_settings.FamilyNamespace(_message.Family))}"))
        {
            RuntimeUsings.Emit(_writer, _settings, "WireCursor", "WireDetails", "WireForm", "WireOutput", "WirePlain", "WireReader", "WireUtf8");
            foreach (RecordSchema record in _message.Records)
            {
                if (record != _message.Root)
                    _writer.Line();
                EmitRecord(record);
            }
        }
    }

    private void EmitRecord(RecordSchema record)
    {
        bool isRoot = record == _message.Root;
        bool isNotification = isRoot && _message.IsNotification;
        string type = CSharpText.Identifier(record.Name);
        string inheritance = isNotification ? $" : global::{CSharpText.QualifiedName(_settings.RootNamespace)}.NotificationMessage" : "";
        _writer.Line($"""
            /// <summary>{CSharpText.Documentation(record.Summary)}</summary>
            /// <seealso href="{CSharpText.Xml(_message.Source)}"/>
            {GeneratedCode.Attribute}
            [global::System.Text.Json.Serialization.JsonConverter(typeof({_types.Record(record.Name)}.Converter))]
            """);
        using (_writer.Block($"{_settings.Access} sealed partial record {type}{inheritance}"))
        {
            EmitFields(record);
            foreach (PropertySchema property in record.Properties)
                EmitProperty(property);
            foreach (ComputedSchema computed in record.Computed)
                EmitComputed(record, computed);
            _writer.Line($$"""
                /// <summary>Members that this package does not know, by their names; they are written back. Empty if there are none.</summary>
                public global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> AdditionalProperties
                {
                    get => Form.AdditionalProperties;
                    init => Form = Form.With(value);
                }

                /// <summary>How the text said it, where that is not the usual way.</summary>
                private WireForm Form { get; init; }

                """);
            if (record.Repeats)
            {
                _writer.Line($$"""
                    /// <summary>The text, if many records have it in common.</summary>
                    private {{_types.Runtime}}.WireKept Kept { get; set; }

                    """);
            }
            _writer.Line($$"""
                /// <summary>Appends the members as JSON, those that are not known included.</summary>
                {{(isNotification ? "protected override" : "private")}} bool PrintMembers(global::System.Text.StringBuilder builder)
                {
                    WireOutput output = WireOutput.Create(stackalloc byte[WireOutput.UsualSize]);
                    return output.TakeMembers(builder, WriteTo(ref output, 0));
                }
                """);
            if (isRoot)
            {
                _writer.Line();
                ParsingEmitter.EmitParse(_writer, _settings, type, "such a document", hides: isNotification);
            }
            if (isRoot && !isNotification)
                ParsingEmitter.EmitToJson(_writer);
            ParsingEmitter.EmitConverter(_writer, _settings, type, hides: isNotification);
        }
    }

    private void EmitFields(RecordSchema record)
    {
        PropertySchema[] collections = record.Properties.Where(static property => IsCollection(property.Type)).ToArray();
        foreach (PropertySchema property in collections)
            _writer.Line($"private readonly {_types.OfField(property.Type)} {TypeNames.Field(property)};");
        if (collections.Length > 0)
            _writer.Line();
    }

    private void EmitProperty(PropertySchema property)
    {
        string name = TypeNames.Property(property);
        string type = _types.Of(property.Type) + (property.IsRequired ? "" : "?");
        string required = property.IsRequired && _settings.UsesRequiredMembers ? "required " : "";
        if (property.Type.Kind == TypeKind.EncodedString)
            EmitDecoded(property, name);

        string how = property.Type.Kind == TypeKind.EncodedString ? " In application/x-www-form-urlencoded form, as it was sent." : "";
        _writer.Line($"""
            /// <summary>{CSharpText.Documentation(property.Summary)}{how}</summary>
            /// <remarks>{Remarks(property)}</remarks>
            """);
        if (IsCollection(property.Type))
        {
            string field = TypeNames.Field(property);
            string items = property.IsRequired && !_settings.UsesRequiredMembers ? $"{field}.Items ?? {Empty(property.Type)}" : property.IsRequired ? $"{field}.Items!" : $"{field}.Items";
            _writer.Line($$"""
                public {{required}}{{type}} {{name}}
                {
                    get => {{items}};
                    init => {{field}} = new(value);
                }
                """);
        }
        else
        {
            // Without required members nothing makes sure that the user sets it.
            string initializer = property.IsRequired && !_settings.UsesRequiredMembers ? " = null!;" : "";
            _writer.Line($$"""public {{required}}{{type}} {{name}} { get; init; }{{initializer}}""");
        }
        _writer.Line();
    }

    private void EmitDecoded(PropertySchema property, string encoded)
    {
        string helper = $"global::{CSharpText.QualifiedName(_settings.FamilyNamespace("S3"))}.S3ObjectKey";
        string value = property.IsRequired ? $"{helper}.Decode({encoded})" : $"{encoded} is null ? null : {helper}.Decode({encoded})";
        _writer.Line($"""
            /// <summary>{CSharpText.Documentation(property.Summary)} Decoded: ready to be used in requests.</summary>
            /// <remarks>Computed from <see cref="{encoded}"/> at each call.</remarks>
            public string{(property.IsRequired ? "" : "?")} {CSharpText.Identifier(property.Name)} => {value};

            """);
    }

    private void EmitComputed(RecordSchema record, ComputedSchema computed)
    {
        string conditions = string.Join(" && ", computed.Conditions.Select(condition => Condition(record, condition)));
        _writer.Line($"""
            /// <summary>{CSharpText.Documentation(computed.Summary)}</summary>
            /// <remarks>Computed from other members; not written.</remarks>
            public bool {CSharpText.Identifier(computed.Name)} => {conditions};

            """);
    }

    private static string Condition(RecordSchema record, ConditionSchema condition)
    {
        string name = TypeNames.Property(record.Properties.First(property => property.JsonName == condition.Path[0]));
        string expected = condition.Kind == JsonKind.Boolean
            ? "true"
            : string.Join(" or ", condition.Values.Select(CSharpText.Literal));
        return expected.Length > 0 ? $"{name} is {expected}" : $"{name} is not null";
    }

    private static string Remarks(PropertySchema property)
    {
        string remarks = $"JSON member <c>{CSharpText.Xml(property.JsonName)}</c>";
        remarks += property.IsRequired ? ", required." : "; null if it is absent.";
        if (property.Since is { } since)
            remarks += $" Since version {CSharpText.Xml(since)}.";
        if (property.KnownValues.Count > 0)
            remarks += $" Known values: {string.Join(", ", property.KnownValues.Select(static value => $"<c>{CSharpText.Xml(value)}</c>"))}.";
        return remarks;
    }

    private string Empty(TypeSchema type) => type.Kind == TypeKind.List
        ? $"global::System.Array.Empty<{_types.OfElement(type)}>()"
        : $"new global::System.Collections.Generic.Dictionary<string, {_types.OfElement(type)}>()";

    private static bool IsCollection(TypeSchema type) => type.Kind is TypeKind.List or TypeKind.Map;
}
