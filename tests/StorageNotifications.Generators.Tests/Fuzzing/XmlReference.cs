using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Fuzzing;

/// <summary>Converts a document from XML to JSON as its schema and the documentation say, from what LINQ to XML reads.</summary>
internal static class XmlReference
{
    private const int MostElementsDeep = 31;

    /// <summary>Gets the JSON of a document; null if it is malformed.</summary>
    public static JsonObject? TryConvert(string xml, MessageSchema schema)
    {
        XDocument document;
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
        XElement root = document.Root!;
        bool isRoot = root.Name == schema.Xml!.Element || root.Name == XName.Get(schema.Xml.Element, schema.Xml.Namespace);
        return isRoot && root.DescendantsAndSelf().All(static element => element.Ancestors().Count() < MostElementsDeep)
            ? OfObject(root, schema.Root, schema, root.Name.Namespace)
            : null;
    }

    private static JsonObject? OfObject(XElement element, RecordSchema? record, MessageSchema schema, XNamespace space)
    {
        string text = string.Concat(element.Nodes().OfType<XText>().Select(static node => node.Value));
        bool hasText = !string.IsNullOrWhiteSpace(text);
        if (hasText && record is not null)
            return null;

        var json = new JsonObject();
        foreach (XAttribute attribute in AttributesOf(element))
            json["@" + Qualify(attribute.Name, XNamespace.None, XmlConvert.DecodeName(attribute.Name.LocalName))] = attribute.Value;
        foreach (IGrouping<XName, XElement> same in element.Elements().GroupBy(static child => child.Name))
        {
            PropertySchema? property = same.Key.Namespace == space ? record?.Properties.FirstOrDefault(known => known.XmlName == same.Key.LocalName) : null;
            string name = property?.JsonName ?? Qualify(same.Key, space, JsonNameOf(same.Key, record, space));
            bool isClash = property is null && record is not null && record.Properties.Any(known => known.JsonName == name);
            bool isList = property is null ? same.Count() > 1 : property.Type.Kind == TypeKind.List;
            JsonNode?[] values = [.. same.Select(one => OfValue(one, property is null ? null : isList ? property.Type.Element : property.Type, schema, space))];
            if (isClash || values.Contains(null) || (!isList && values.Length > 1))
                return null;
            json[name] = isList ? new JsonArray(values) : values[0];
        }
        if (hasText)
            json["#text"] = text;
        return json;
    }

    private static JsonNode? OfValue(XElement element, TypeSchema? type, MessageSchema schema, XNamespace space)
    {
        bool isText = !element.HasElements && !AttributesOf(element).Any();
        if (type is null)
            return isText ? JsonValue.Create(element.Value) : OfObject(element, null, schema, space);
        if (type.Kind == TypeKind.Record)
            return OfObject(element, schema.Record(type.Record!), schema, space);
        return isText ? JsonValue.Create(element.Value) : null;
    }

    private static IEnumerable<XAttribute> AttributesOf(XElement element) => element.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration);

    // A name that XML does not allow is encoded, and so is the first letter of an unknown member that has the name of a known element. Names of
    // attributes, texts and other namespaces are not decoded.
    private static string JsonNameOf(XName name, RecordSchema? record, XNamespace space)
    {
        string decoded = XmlConvert.DecodeName(name.LocalName);
        bool isOfElement = record is not null && record.Properties.Any(known => known.XmlName == decoded);
        string encoded = isOfElement ? $"_x{(int)decoded[0]:X4}_{decoded[1..]}" : XmlConvert.EncodeLocalName(decoded);
        bool isSpecial = decoded[0] is '@' or '#' or '{' && name.Namespace == space;
        return encoded == name.LocalName && !isSpecial ? decoded : name.LocalName;
    }

    private static string Qualify(XName name, XNamespace usual, string local) => name.Namespace == usual ? local : $"{{{name.NamespaceName}}}{local}";
}
