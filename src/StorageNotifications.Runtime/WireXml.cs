using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace StorageNotifications.Runtime;

/// <summary>A member of a document that has a JSON form and an XML form.</summary>
internal sealed class WireXmlMember
{
    /// <param name="name">The name of the JSON member.</param>
    /// <param name="element">The name of the XML element.</param>
    /// <param name="isList">Whether the member is a list, of which each item is an element.</param>
    /// <param name="members">The members of an object; null for a string.</param>
    public WireXmlMember(string name, string element, bool isList, WireXmlMember[]? members) =>
        (Name, Element, IsList, Members) = (name, element, isList, members);

    public string Name { get; }

    public string Element { get; }

    public bool IsList { get; }

    public WireXmlMember[]? Members { get; }
}

/// <summary>
/// Converts a document from XML to JSON and back. An unknown element becomes a JSON member of its name: a string, or an object if it has elements
/// or attributes. Attributes are members that begin with <c>@</c>. An element of another namespace is written as <c>{namespace}name</c>.
/// </summary>
internal sealed class WireXml
{
    private const string TextName = "#text";
    private const string AttributeMark = "@";
    private const int MaxCharacters = 10_000_000;

    // In JSON, an element can be an object within a list.
    private const int MaxDepth = WireCursor.MaxDepth / 2;

    private readonly string _root;
    private readonly string _namespace;
    private readonly WireXmlMember[] _members;

    public WireXml(string root, string rootNamespace, WireXmlMember[] members) => (_root, _namespace, _members) = (root, rootNamespace, members);

    /// <exception cref="XmlException">The text is not well-formed XML, or not a document of this type.</exception>
    public byte[] ToJson(string xml)
    {
        XmlElement root = Load(xml ?? throw new ArgumentNullException(nameof(xml)));
        if (root.LocalName != _root || (root.Namespace.Length > 0 && root.Namespace != _namespace))
            throw root.Fault($"the root element must be '{_root}'");
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            WriteObject(json, root, _members, root.Namespace);
        return stream.ToArray();
    }

    public string ToXml(byte[] utf8Json)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        // Other line ends than '\n' are kept as character references.
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
        using (JsonDocument json = JsonDocument.Parse(utf8Json, new JsonDocumentOptions { MaxDepth = WireCursor.MaxDepth }))
        {
            xml.WriteStartElement(_root, _namespace);
            WriteMembers(xml, json.RootElement, _members);
            xml.WriteEndElement();
        }
        return text.ToString();
    }

    private static XmlElement Load(string text)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var reader = XmlReader.Create(new StringReader(text), settings);
        var document = new XmlElement(reader, 1, 1);
        var open = new Stack<XmlElement>();
        open.Push(document);
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType is XmlNodeType.Element)
                    Open(reader, open);
                else if (reader.NodeType is XmlNodeType.EndElement)
                    _ = open.Pop();
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                    _ = open.Peek().Characters.Append(reader.Value);
            }
        }
        catch (XmlException error) when (error.LineNumber == 0)
        {
            throw new XmlException(error.Message, error, 1, 1);
        }
        return document.Children[0];
    }

    private static void Open(XmlReader reader, Stack<XmlElement> open)
    {
        var place = (IXmlLineInfo)reader;
        var element = new XmlElement(reader, place.LineNumber, place.LinePosition);
        if (open.Count > MaxDepth - 1)
            throw element.Fault("the elements are nested too deeply");
        open.Peek().Children.Add(element);
        bool isEmpty = reader.IsEmptyElement;
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != "http://www.w3.org/2000/xmlns/")
                element.Attributes.Add(new(NameOf(reader.LocalName, reader.NamespaceURI, ""), reader.Value));
        }
        if (!isEmpty)
            open.Push(element);
    }

    private static void WriteObject(Utf8JsonWriter json, XmlElement element, WireXmlMember[]? members, string space)
    {
        string text = element.Characters.ToString();
        bool hasText = text.Trim().Length > 0;
        if (hasText && members is not null)
            throw element.Fault("the element cannot contain text");
        json.WriteStartObject();
        foreach (KeyValuePair<string, string> attribute in element.Attributes)
            json.WriteString(AttributeMark + Decode(attribute.Key, null), attribute.Value);
        foreach (IGrouping<string, XmlElement> same in element.Children.GroupBy(child => NameOf(child.LocalName, child.Namespace, space)))
        {
            WireXmlMember? member = members is null ? null : Array.Find(members, known => known.Element == same.Key);
            string name = member?.Name ?? Decode(same.Key, members);

            // A name that looks like that of an attribute, a text or another namespace stays encoded.
            if (name[0] is '@' or '#' || (name[0] is '{' && same.Key[0] is not '{'))
                name = same.Key;
            if (member is null && members is not null && Array.Exists(members, known => known.Name == name))
                throw same.First().Fault("the element is not known");
            json.WritePropertyName(name);
            bool isList = member?.IsList ?? same.Skip(1).Any();
            if (isList)
                json.WriteStartArray();
            else if (same.Skip(1).FirstOrDefault() is { } second)
                throw second.Fault("the element occurs twice");
            foreach (XmlElement one in same)
                WriteValue(json, one, member, space);
            if (isList)
                json.WriteEndArray();
        }
        if (hasText)
            json.WriteString(TextName, text);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, XmlElement element, WireXmlMember? member, string space)
    {
        bool isText = element.Attributes.Count + element.Children.Count == 0;
        if (member is { Members: null } && !isText)
            throw element.Fault("the element can contain only text");
        if (member is null ? isText : member.Members is null)
            json.WriteStringValue(element.Characters.ToString());
        else
            WriteObject(json, element, member?.Members, space);
    }

    private void WriteMembers(XmlWriter xml, JsonElement value, WireXmlMember[]? members)
    {
        JsonProperty[] properties = value.EnumerateObject().ToArray();
        foreach (JsonProperty attribute in properties.Where(IsAttribute))
        {
            (string name, string space) = Split(attribute.Name.Substring(AttributeMark.Length), "");
            xml.WriteAttributeString(Encode(name, null), space, TextOf(attribute.Value));
        }
        foreach (JsonProperty property in properties.Where(static property => !IsAttribute(property)))
        {
            WireXmlMember? member = members is null ? null : Array.Find(members, known => known.Name == property.Name);
            if (member is null && property.Name == TextName)
                xml.WriteString(TextOf(property.Value));
            else if (property.Value.ValueKind is not JsonValueKind.Array)
                WriteElement(xml, property.Name, property.Value, member, members);
            else
                Array.ForEach(property.Value.EnumerateArray().ToArray(), item => WriteElement(xml, property.Name, item, member, members));
        }
    }

    private void WriteElement(XmlWriter xml, string name, JsonElement value, WireXmlMember? member, WireXmlMember[]? members)
    {
        // A known member that is null is absent.
        if (member is not null && value.ValueKind is JsonValueKind.Null)
            return;
        if (value.ValueKind is JsonValueKind.Array)
            throw new NotSupportedException($"The list within the list '{name}' has no XML form.");
        (string local, string space) = Split(member?.Element ?? name, _namespace);
        xml.WriteStartElement(member is null ? Encode(local, members) : local, space);
        if (value.ValueKind is JsonValueKind.Object)
            WriteMembers(xml, value, member?.Members);
        else
            xml.WriteString(TextOf(value));
        xml.WriteEndElement();
    }

    private static bool IsAttribute(JsonProperty property) =>
        property.Name.StartsWith(AttributeMark, StringComparison.Ordinal) && property.Value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object);

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    // An unknown member that has the name of an element is written with its first character encoded: <_x0054_opic>.
    private static string Encode(string name, WireXmlMember[]? members) => members is not null && Array.Exists(members, known => known.Element == name)
        ? "_x" + ((int)name[0]).ToString("X4", CultureInfo.InvariantCulture) + "_" + name.Substring(1)
        : XmlConvert.EncodeLocalName(name);

    // A name that is encoded in another way is not decoded.
    private static string Decode(string qualified, WireXmlMember[]? members)
    {
        int start = qualified.LastIndexOf('}') + 1;
        string encoded = qualified.Substring(start), name = XmlConvert.DecodeName(encoded);
        return Encode(name, members) == encoded ? qualified.Substring(0, start) + name : qualified;
    }

    private static string NameOf(string localName, string space, string usual) => space == usual ? localName : $"{{{space}}}{localName}";

    private static (string Name, string Space) Split(string name, string usual) =>
        name.Length > 0 && name[0] is '{' && name.IndexOf('}') is > 0 and int end ? (name.Substring(end + 1), name.Substring(1, end - 1)) : (name, usual);

    private sealed class XmlElement
    {
        private readonly int _line;
        private readonly int _column;

        public XmlElement(XmlReader reader, int line, int column)
        {
            (LocalName, Namespace) = (reader.LocalName, reader.NamespaceURI);
            (_line, _column) = (line, column);
        }

        public string LocalName { get; }

        public string Namespace { get; }

        public List<KeyValuePair<string, string>> Attributes { get; } = new();

        public List<XmlElement> Children { get; } = new();

        public StringBuilder Characters { get; } = new();

        public XmlException Fault(string reason) => new($"'{LocalName}': {reason}.", null, _line, _column);
    }
}
