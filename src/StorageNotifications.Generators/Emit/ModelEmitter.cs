using System.Linq;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the records of a document: their members and public methods.</summary>
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
            foreach (RecordSchema record in _message.Records)
            {
                EmitRecord(record);
            }
        }
    }

    private void EmitRecord(RecordSchema record)
    {
        bool isRoot = record == _message.Root;
        bool isNotification = isRoot && _message.IsNotification;
        string type = CSharpText.Identifier(record.Name);
        string baseType = isNotification ? $"global::{CSharpText.QualifiedName(_settings.RootNamespace)}.NotificationMessage" : $"{_types.Runtime}.WireRecord";
        _writer.Line($"""
            /// <summary>{CSharpText.Documentation(record.Summary)}</summary>
            /// <seealso href="{CSharpText.Xml(_message.Source)}"/>
            {GeneratedCode.With($"global::System.Serializable, global::System.Text.Json.Serialization.JsonConverter(typeof({_types.Record(record.Name)}.Converter))")}
            """);
        using (_writer.Block($"{_settings.Access} sealed partial record {type} : {baseType}"))
        {
            EmitFields(record);
            foreach (PropertySchema property in record.Properties)
                EmitProperty(property);
            foreach (ComputedSchema computed in record.Computed)
                EmitComputed(record, computed);
            if (isRoot)
            {
                _writer.Line($$"""
                    /// <summary>Initializes an instance without members.</summary>
                    public {{type}}() { }
                    {{ParsingEmitter.SerializationConstructor(type)}}

                    """);
                ParsingEmitter.EmitParse(_writer, _settings, type, "a document of this type", hides: isNotification);
            }
            _writer.Line("/** <inheritdoc /> */ protected override bool PrintMembers(global::System.Text.StringBuilder builder) => false;");
            ParsingEmitter.EmitConverter(_writer, _settings, type, hides: isNotification);
        }
    }

    private void EmitFields(RecordSchema record)
    {
        foreach (IGrouping<string, PropertySchema> group in record.Properties.GroupBy(property => _types.OfField(property.Type)))
            _writer.Line($"private {group.Key} {string.Join(", ", group.Select(TypeNames.Field))};");
        if (record.Repeats)
            _writer.Line($"private {_types.Runtime}.WireKept _kept;");
    }

    private void EmitProperty(PropertySchema property)
    {
        string name = TypeNames.Property(property);
        string type = _types.Of(property.Type) + (property.IsRequired ? "" : "?");
        string required = TypeNames.IsRequiredMember(property) && _settings.UsesRequiredMembers ? "required " : "";
        if (property.Type.Kind == TypeKind.EncodedString)
            EmitDecoded(property, name);

        string how = property.Type.Kind == TypeKind.EncodedString ? " In application/x-www-form-urlencoded form, as it was sent." : "";
        string field = TypeNames.Field(property);
        string value = property.Type.IsCollection ? $"{field}.Items" : field;
        string set = property.Type.IsCollection ? "new(value)" : "value";
        if (property.IsRequired)
            value += Otherwise(property.Type);
        _writer.Line($$"""
            /// <summary>{{CSharpText.Documentation(property.Summary)}}{{how}} {{Origin(property)}}</summary>
            public {{required}}{{type}} {{name}} { get => {{value}}; init => {{field}} = {{set}}; }
            """);
    }

    private void EmitDecoded(PropertySchema property, string encoded)
    {
        string helper = $"global::{CSharpText.QualifiedName(_settings.FamilyNamespace("S3"))}.S3ObjectKey";
        string field = TypeNames.Field(property);
        string get = property.IsRequired ? $"{helper}.Decode({encoded})" : $"{field} is null ? null : {helper}.Decode({field})";
        string set = property.IsRequired ? $"{helper}.Encode(value)" : $"value is null ? null : {helper}.Encode(value)";
        _writer.Line($$"""
            /// <summary>{{CSharpText.Documentation(property.Summary)}} Decoded, for use in requests. Each call decodes <see cref="{{encoded}}"/>; setting either property sets both.</summary>
            public string{{(property.IsRequired ? "" : "?")}} {{CSharpText.Identifier(property.Name)}} { get => {{get}}; init => {{field}} = {{set}}; }
            """);
    }

    private void EmitComputed(RecordSchema record, ComputedSchema computed)
    {
        string conditions = string.Join(" && ", computed.Conditions.Select(condition => Condition(record, condition)));
        _writer.Line($"""
            /// <summary>{CSharpText.Documentation(computed.Summary)} Computed from other members and not written to JSON.</summary>
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

    // The name of the JSON member, and its possible values.
    private static string Origin(PropertySchema property)
    {
        string origin = $"JSON member <c>{CSharpText.Xml(property.JsonName)}</c>";
        origin += property.IsRequired ? ", required." : "; null if it is absent.";
        if (property.Since is { } since)
            origin += $" Since version {CSharpText.Xml(since)}.";
        if (property.IsSecret)
            origin += " Not included in the result of <c>ToString</c>.";
        if (property.KnownValues.Count > 0)
            origin += $" Known values: {string.Join(", ", property.KnownValues.Select(static value => $"<c>{CSharpText.Xml(value)}</c>"))}.";
        return origin;
    }

    // The value of a required member that was not set.
    private string Otherwise(TypeSchema type) => type.Kind == TypeKind.EncodedString
        ? " ?? \"\""
        : type.IsCollection && !_settings.UsesRequiredMembers ? $" ?? {Empty(type)}" : "!";

    private string Empty(TypeSchema type) => type.Kind == TypeKind.List
        ? $"global::System.Array.Empty<{_types.OfElement(type)}>()"
        : $"new global::System.Collections.Generic.Dictionary<string, {_types.OfElement(type)}>()";
}
