using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Determines the C# types and names of the values in a document.</summary>
internal sealed class TypeNames(EmissionSettings settings, MessageSchema message)
{
    public string Runtime { get; } = $"global::{CSharpText.QualifiedName(settings.RuntimeNamespace)}";

    /// <summary>Gets the non-nullable type of a value.</summary>
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

    /// <summary>Gets the type of the elements of a list or map.</summary>
    public string OfElement(TypeSchema type) => Of(type.Element!) + (type.Element!.IsNullable ? "?" : "");

    /// <summary>Gets the type of a field. Fields with lists and maps compare by value.</summary>
    public string OfField(TypeSchema type) => type.IsCollection
        ? $"{Runtime}.{(type.Kind == TypeKind.List ? "ValueList" : "ValueMap")}<{OfElement(type)}>"
        : Of(type) + "?";

    /// <summary>Gets the method that reads an element of a list or map.</summary>
    public string ElementReader(TypeSchema element) => element.Kind == TypeKind.Record ? $"{Of(element)}.Read<TForm>" : "WireValue.Item<TForm>";

    public string Record(string name) =>
        $"global::{CSharpText.QualifiedName(settings.FamilyNamespace(message.Family))}.{CSharpText.Identifier(name)}";

    /// <summary>Gets the name of the property for the value as it is in the JSON.</summary>
    public static string Property(PropertySchema property) =>
        property.Type.Kind == TypeKind.EncodedString ? "Encoded" + property.Name : CSharpText.Identifier(property.Name);

    /// <summary>
    /// Determines whether an object initializer must set the property. For an encoded string, either of its two properties can be set.
    /// </summary>
    public static bool IsRequiredMember(PropertySchema property) => property.IsRequired && property.Type.Kind != TypeKind.EncodedString;

    public static string Field(PropertySchema property) => $"_{char.ToLowerInvariant(property.Name[0])}{property.Name.Substring(1)}";
}
