using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Core.Text;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits a type that enumerates the items of a list in UTF-8 JSON without creating objects.</summary>
internal sealed class ViewEmitter
{
    private readonly SourceWriter _writer;
    private readonly EmissionSettings _settings;
    private readonly MessageSchema _message;
    private readonly ViewSchema _view;
    private readonly TypeNames _types;
    private readonly List<string> _lengths = [];

    private ViewEmitter(SourceWriter writer, ViewSpec spec)
    {
        _writer = writer;
        _settings = spec.Settings;
        _message = spec.Message;
        _view = spec.Message.View!;
        _types = new(_settings, _message);
    }

    private RecordSchema Item =>
        _message.Record(_message.Root.Properties.First(property => property.JsonName == _view.List).Type.Element!.Record!);

    public static void Emit(SourceWriter writer, ViewSpec spec) => new ViewEmitter(writer, spec).Emit();

    private void Emit()
    {
        string name = CSharpText.Identifier(_view.Name);
        using (_writer.Block($"namespace {CSharpText.QualifiedName(_settings.FamilyNamespace(_message.Family))}"))
        {
            RuntimeUsings.Emit(_writer, _settings);
            _writer.Line($"""
                /// <summary>{CSharpText.Documentation(_view.Summary)}</summary>
                /// <remarks>
                /// Strings are UTF-8 without escape sequences. Only the syntax of members that have no property is checked.
                /// A message in an SNS envelope or a batch from a queue must be unwrapped first.
                /// <code>
                /// var reader = new {name}(utf8Json);
                /// while (reader.Read())
                ///     Route(reader.{_view.Members[0].Name});
                /// </code>
                /// </remarks>
                /// <seealso href="{CSharpText.Xml(_message.Source)}"/>
                {GeneratedCode.Attribute}
                """);
            using (_writer.Block($"{_settings.Access} ref struct {name}"))
            {
                _writer.Line("""
                    private readonly global::System.ReadOnlySpan<byte> _utf8;
                    private int _next;
                    """);
                foreach (ViewMemberSchema member in _view.Members)
                    _writer.Line($"private {TypeOf(PropertyAt(member.Path.ToArray()))} {Field(member)};");
                _writer.Line($$"""

                    /// <summary>Initializes a reader before the first item.</summary>
                    /// <param name="utf8Json">One JSON value in UTF-8.</param>
                    public {{name}}(global::System.ReadOnlySpan<byte> utf8Json)
                        : this() => _utf8 = utf8Json;

                    """);
                foreach (ViewMemberSchema member in _view.Members)
                    EmitMember(member);
                EmitRead();
                EmitItem(Item, []);
                EmitLengths();
            }
        }
    }

    private void EmitMember(ViewMemberSchema member)
    {
        PropertySchema property = PropertyAt(member.Path.ToArray());
        bool isNumber = property.Type.Kind == TypeKind.Int64;
        _writer.Line($$"""
            /// <summary>{{CSharpText.Documentation(property.Summary)}} JSON member <c>{{CSharpText.Xml(string.Join(".", member.Path))}}</c>; {{(isNumber ? "null" : "empty")}} if it is absent.</summary>
            public {{TypeOf(property)}} {{CSharpText.Identifier(member.Name)}} => {{Field(member)}};
            """);
    }

    private void EmitRead()
    {
        _writer.Line("""
            /// <summary>Moves to the next item; returns false if there is none.</summary>
            /// <exception cref="global::System.Text.Json.JsonException">
            /// The text is not JSON, has another structure, or repeats the list. A repeated list is detected after the first one.
            /// </exception>
            public bool Read()
            {
            """);
        using (_writer.Indented())
        {
            foreach (ViewMemberSchema member in _view.Members)
                _writer.Line($"{Field(member)} = default;");
            _writer.Line($$"""

                global::System.ReadOnlySpan<byte> utf8 = _utf8;
                int at = _next == 0 ? WireSkip.FindList(utf8, {{CSharpText.Utf8Literal(_view.List)}}) : _next;
                if (at == WireSkip.NoList)
                {
                    _next = at;
                    return false;
                }
                if (WireCursor.IsEndOfList(utf8, at))
                {
                    if (!WireCursor.IsEndOfText(utf8, WireSkip.EndOfObject(utf8, at + 1, {{CSharpText.Utf8Literal(_view.List)}})))
                        throw Refuse(utf8);
                    _next = WireSkip.NoList;
                    return false;
                }

                // Another item must follow a comma.
                at = ReadItem(utf8, at);
                if (WireCursor.NextItem<WirePlain>(utf8, ref at) == WireCursor.IsEndOfList(utf8, at))
                    throw Refuse(utf8);
                _next = at;
                return true;
                """);
        }
        string message = _types.Record(_message.Name);
        _writer.Line($$"""
            }

            // Parsing the whole text finds the error. If there is none, the text is valid but cannot be read forward-only.
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
            private static global::System.Text.Json.JsonException Refuse(global::System.ReadOnlySpan<byte> utf8)
            {
                _ = {{message}}.Parse(utf8);
                return new({{CSharpText.Literal($"{_view.Name} cannot read a message that has two '{_view.List}' members or is larger than 2 GB.")}});
            }
            """);
    }

    // The record at a path in an item, and the records in it.
    private void EmitItem(RecordSchema record, string[] path)
    {
        var inner = new List<PropertySchema>();
        using (_writer.Block($"private int {Method(path)}(global::System.ReadOnlySpan<byte> utf8, int at)"))
        {
            _writer.Line($"""
                int first = WireCursor.Begin<WirePlain>(utf8, at);
                if (first == WireCursor.Failed)
                    return {(path.Length == 0 ? "WireCursor.Failed" : "WireSkip.Null(utf8, at)")};
                at = first;
                // Members in the usual order.
                """);
            foreach (PropertySchema property in record.Properties.Where(static property => property.Since is null))
                EmitUsual(property, [.. path, property.JsonName], inner);
            _writer.Line("""
                // Members in another order, and unknown members.
                if (WireCursor.IsEnd(utf8, at))
                    return at + 1;
                int rest = at;
                """);
            PropertySchema[] leading = [.. record.Properties.Where(property => LeadsToMember([.. path, property.JsonName]))];
            using (_writer.Block("while (WireCursor.Name<WirePlain>(utf8, ref rest, out global::System.ReadOnlySpan<byte> name))"))
            {
                foreach (PropertySchema property in leading)
                {
                    string[] at = [.. path, property.JsonName];
                    string test = $"{(property == leading[0] ? "" : "else ")}if (WireSkip.Same(name, {CSharpText.Utf8Literal(property.JsonName)}))";
                    using (_writer.Block(test))
                    {
                        // The member may be repeated; the last one counts.
                        foreach (ViewMemberSchema member in _view.Members.Where(member => IsIn(member, at)))
                            _writer.Line($"{Field(member)} = default;");
                        _writer.Line(Value(property, at, inner, "rest"));
                    }
                }
                using (_writer.Block("else"))
                    _writer.Line($"rest = WireSkip.Value(utf8, rest, {Level([.. path, ""])});");
            }
            _writer.Line("return WireCursor.End(utf8, rest);");
        }
        foreach (PropertySchema property in inner.Distinct())
            EmitItem(_message.Record(property.Type.Record!), [.. path, property.JsonName]);
    }

    private void EmitUsual(PropertySchema property, string[] path, List<PropertySchema> inner)
    {
        string name = $"\"{property.JsonName}\":", otherwise = "";
        if (property.KnownValues.Count == 1 && !LeadsToMember(path))
        {
            _writer.Line($"""
                if (WireCursor.Is(utf8, ref at, {CSharpText.Utf8Literal($"{name}\"{property.KnownValues[0]}\"")}))
                    at = WireCursor.Next<WirePlain>(utf8, at);
                """);
            otherwise = "else ";
        }
        else if (property.Type.Record is { } record && !LeadsToMember(path))
        {
            PropertySchema[] usual = [.. _message.Record(record).Properties.Where(static property => property.Since is null)];
            if (usual.Length > 0)
            {
                EmitUsualObject(name, path, usual);
                otherwise = "else ";
            }
        }
        _writer.Line($"""
            {otherwise}if (WireCursor.Is(utf8, ref at, {CSharpText.Utf8Literal(name)}))
                {Value(property, path, inner, "at")}
            """);
    }

    // An object without requested members.
    private void EmitUsualObject(string name, string[] path, PropertySchema[] properties)
    {
        using (_writer.Block($"if (WireCursor.Is(utf8, ref at, {CSharpText.Utf8Literal($"{name}{{\"{properties[0].JsonName}\":")}))"))
        {
            foreach (PropertySchema property in properties)
            {
                string[] inner = [.. path, property.JsonName];
                string skip = $"at = WireSkip.Value(utf8, at, {Level(inner)}, ref {Length(inner)});";
                if (property == properties[0])
                {
                    _writer.Line(skip);
                    continue;
                }
                _writer.Line($"""
                    if (WireCursor.Is(utf8, ref at, {CSharpText.Utf8Literal($"\"{property.JsonName}\":")}))
                        {skip}
                    """);
            }
            _writer.Line($"at = WireCursor.Next<WirePlain>(utf8, WireSkip.Members(utf8, at, {Level([.. path, ""])}));");
        }
    }

    private string Value(PropertySchema property, string[] path, List<PropertySchema> inner, string at)
    {
        if (_view.Members.FirstOrDefault(member => member.Path.SequenceEqual(path)) is { } shown)
        {
            return property.Type.Kind == TypeKind.Int64
                ? $"{at} = WireSkip.Int64(utf8, {at}, out {Field(shown)});"
                : $"{at} = WireSkip.Bytes(utf8, {at}, ref {Length(path)}, out {Field(shown)});";
        }
        if (property.Type.Kind != TypeKind.Record)
            return $"{at} = WireSkip.Value(utf8, {at}, {Level(path)}, ref {Length(path)});";
        if (!LeadsToMember(path))
            return $"{at} = WireSkip.Value(utf8, {at}, {Level(path)});";
        inner.Add(property);
        return $"{at} = WireCursor.Next<WirePlain>(utf8, {Method(path)}(utf8, {at}));";
    }

    // The previous length of a string. Most strings always have the same length, so the processor can continue before the end is found.
    private string Length(string[] path)
    {
        string name = $"Of{string.Concat(path.Select(CSharpNames.FromJson))}";
        if (!_lengths.Contains(name))
            _lengths.Add(name);
        return $"Lengths.{name}";
    }

    private void EmitLengths()
    {
        _writer.Line("// The previous length of each text, which is the expected length of the next one. A wrong expectation only costs time.");
        _writer.Line($"private static class Lengths {{ public static int {string.Join(", ", _lengths)}; }}");
    }

    private bool LeadsToMember(string[] path) => _view.Members.Any(member => IsIn(member, path));

    private static bool IsIn(ViewMemberSchema member, string[] path) => member.Path.Take(path.Length).SequenceEqual(path);

    private PropertySchema PropertyAt(string[] path)
    {
        RecordSchema record = Item;
        PropertySchema property = record.Properties[0];
        foreach (string step in path)
        {
            property = record.Properties.First(candidate => candidate.JsonName == step);
            if (property.Type.Record is { } next)
                record = _message.Record(next);
        }
        return property;
    }

    private static string TypeOf(PropertySchema property) =>
        property.Type.Kind == TypeKind.Int64 ? "long?" : "global::System.ReadOnlySpan<byte>";

    private static string Field(ViewMemberSchema member) => $"_{char.ToLowerInvariant(member.Name[0])}{member.Name.Substring(1)}";

    // The document, its list and the item contain the value at the path.
    private static string Level(string[] path) => (path.Length + 2).ToString(CultureInfo.InvariantCulture);

    private static string Method(string[] path) => "ReadItem" + string.Concat(path.Select(CSharpNames.FromJson));
}
