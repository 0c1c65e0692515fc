using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>What the values of a document are called in C#.</summary>
internal sealed class TypeNames(EmissionSettings settings, MessageSchema message)
{
    public string Runtime { get; } = $"global::{CSharpText.QualifiedName(settings.RuntimeNamespace)}";

    /// <summary>The type of one value, which may still be null.</summary>
    public string Of(TypeSchema type) => type.Kind switch
    {
        TypeKind.String or TypeKind.EncodedString => "string",
        TypeKind.Boolean => "bool",
        TypeKind.Int64 => "long",
        TypeKind.Time or TypeKind.TimeInSeconds => "global::System.DateTimeOffset",
        TypeKind.Sequencer => $"global::{CSharpText.QualifiedName(settings.FamilyNamespace("S3"))}.S3Sequencer",
        TypeKind.Record => Record(type.Record!),
        TypeKind.List => $"global::System.Collections.Generic.IReadOnlyList<{OfElement(type)}>",
        _ => $"global::System.Collections.Generic.IReadOnlyDictionary<string, {OfElement(type)}>",
    };

    /// <summary>The type of what a list or map holds.</summary>
    public string OfElement(TypeSchema type) => Of(type.Element!) + (type.Element!.IsNullable ? "?" : "");

    /// <summary>The type of a field; lists and maps compare by value there.</summary>
    public string OfField(TypeSchema type) => type.IsCollection
        ? $"{Runtime}.{(type.Kind == TypeKind.List ? "ValueList" : "ValueMap")}<{OfElement(type)}>"
        : Of(type) + "?";

    /// <summary>The method that reads an element of a list or map.</summary>
    public string ElementReader(TypeSchema element) => element.Kind == TypeKind.Record ? $"{Of(element)}.Read<TForm>" : "WireValue.Item<TForm>";

    public string Record(string name) =>
        $"global::{CSharpText.QualifiedName(settings.FamilyNamespace(message.Family))}.{CSharpText.Identifier(name)}";

    /// <summary>The property that holds the value as it stands in the text.</summary>
    public static string Property(PropertySchema property) =>
        property.Type.Kind == TypeKind.EncodedString ? "Encoded" + property.Name : CSharpText.Identifier(property.Name);

    /// <summary>Whether an object initializer has to set it. Of an encoded text either property will do.</summary>
    public static bool IsRequiredMember(PropertySchema property) => property.IsRequired && property.Type.Kind != TypeKind.EncodedString;

    public static string Field(PropertySchema property) => $"_{char.ToLowerInvariant(property.Name[0])}{property.Name.Substring(1)}";
}
