using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Core.Text;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>
/// Emits the code that recognizes messages. It reads the relevant members only until the message is identified. Each condition of the
/// schemas is a bit of a number; a message is recognized when all bits of a shape are set.
/// </summary>
internal sealed class RecognitionEmitter
{
    private const int MostConditions = 32;
    private const string Reader = "global::System.Text.Json.Utf8JsonReader reader";

    private readonly SourceWriter _writer;
    private readonly EmissionSettings _settings;
    private readonly RecognitionSpec _spec;
    private readonly (string Name, EquatableArray<ShapeSchema> Recognition)[] _shapes;
    private readonly ConditionSchema[] _conditions;

    private RecognitionEmitter(SourceWriter writer, RecognitionSpec spec)
    {
        _writer = writer;
        _settings = spec.Settings;
        _spec = spec;
        _shapes = [.. spec.Messages.Select(static message => (message.Name, message.Recognition)), .. spec.Wrappings.Select(static wrapping => (wrapping.Name, wrapping.Recognition))];
        _conditions = _shapes
            .SelectMany(static shape => shape.Recognition)
            .SelectMany(static shape => shape.Conditions)
            .Distinct()
            .ToArray();
        if (_conditions.Length > MostConditions)
            throw new InvalidOperationException($"There are more than {MostConditions} conditions for recognizing messages.");
    }

    public static void Emit(SourceWriter writer, RecognitionSpec spec) => new RecognitionEmitter(writer, spec).Emit();

    private void Emit()
    {
        using (_writer.Block($"namespace {CSharpText.QualifiedName(_settings.RootNamespace)}"))
        {
            RuntimeUsings.Emit(_writer, _settings, "WirePlain", "WireSkip", "WireTokens");
            _writer.Line("using TokenType = global::System.Text.Json.JsonTokenType;");
            using (_writer.Block("partial record NotificationMessage"))
            {
                EmitShape();
                EmitParse();
                EmitRecognize();
                EmitDecide();
                EmitFind("Find", []);
            }
        }
    }

    private void EmitShape()
    {
        using (_writer.Block("private enum Shape"))
        {
            _writer.Line("Unknown,");
            foreach ((string name, _) in _shapes)
                _writer.Line($"{CSharpText.Identifier(name)},");
        }
    }

    private void EmitParse()
    {
        _writer.Line("""
            internal static int Read<TForm>(global::System.ReadOnlySpan<byte> utf8, int at, int depth, out NotificationMessage? value)
            {
            """);
        using (_writer.Indented())
        {
            using (_writer.Block("switch (RecognizeAt(utf8, at))"))
            {
                foreach (MessageSchema message in _spec.Messages)
                {
                    string name = CSharpText.Identifier(message.Name);
                    string type = new TypeNames(_settings, message).Record(message.Name);
                    _writer.Line($$"""
                        case Shape.{{name}}:
                        {
                            at = {{type}}.Read<TForm>(utf8, at, depth, out {{type}}? message);
                            value = message;
                            return at;
                        }
                        """);
                }
                _writer.Line("""
                    default:
                    {
                        at = UnknownMessage.Read<TForm>(utf8, at, depth, out UnknownMessage? message);
                        value = message;
                        return at;
                    }
                    """);
            }
        }
        _writer.Line("""
            }

            private static Shape RecognizeAt(global::System.ReadOnlySpan<byte> utf8, int at)
            {
                Shape shape = RecognizeBeginning<WirePlain>(utf8, at);
                if (shape != Shape.Unknown)
                    return shape;
                try
                {
                    var reader = new global::System.Text.Json.Utf8JsonReader(utf8.Slice(at));
                    reader.Read();
                    return Recognize(reader);
                }
                catch (global::System.Text.Json.JsonException)
                {
                    return Shape.Unknown;
                }
            }

            // Most messages have the same shape and begin with the same bytes.
            private static Shape RecognizeBeginning<TForm>(global::System.ReadOnlySpan<byte> utf8, int at)
            {
                global::System.ReadOnlySpan<byte> beginning = WireSkip.Beginning(utf8, at);
                Beginning? last = Last<TForm>.Beginning;
                if (last is not null && WireSkip.Same(beginning, last.Bytes))
                    return last.Shape;

                global::System.Span<byte> json = stackalloc byte[WireSkip.BytesToRecognize];
                json = json.Slice(0, WireSkip.Unescape<TForm>(beginning, json));
                try
                {
                    var reader = new global::System.Text.Json.Utf8JsonReader(json, isFinalBlock: false, default);
                    Shape shape = reader.Read() ? Recognize(reader) : Shape.Unknown;
                    Last<TForm>.Beginning = new(beginning.ToArray(), shape);
                    return shape;
                }
                catch (global::System.Text.Json.JsonException)
                {
                    return Shape.Unknown;
                }
            }

            private sealed class Beginning
            {
                public Beginning(byte[] bytes, Shape shape)
                {
                    Bytes = bytes;
                    Shape = shape;
                }

                public byte[] Bytes { get; }

                public Shape Shape { get; }
            }

            private static class Last<TForm>
            {
                public static Beginning? Beginning;
            }

            """);
    }

    private void EmitRecognize() => _writer.Line($$"""
        // The reader is a copy, so the message is then read from its beginning.
        private static Shape Recognize({{Reader}})
        {
            uint found = 0;
            if (reader.TokenType == TokenType.StartObject)
                Find(ref reader, ref found);
            return Decide(found);
        }

        """);

    private void EmitDecide()
    {
        using (_writer.Block("private static Shape Decide(uint found)"))
        {
            foreach ((string name, EquatableArray<ShapeSchema> recognition) in _shapes)
            {
                foreach (ShapeSchema shape in recognition)
                {
                    string mask = Hex(shape.Conditions.Aggregate(0u, (bits, condition) => bits | Bit(condition)));
                    _writer.Line($"""
                        if ((found & {mask}) == {mask})
                            return Shape.{CSharpText.Identifier(name)};
                        """);
                }
            }
            _writer.Line("return Shape.Unknown;");
        }
    }

    // One method for each object on a path: the document, the first element of Records.
    private void EmitFind(string method, string[] path)
    {
        ConditionSchema[] below = _conditions.Where(condition => StartsWith(condition.Path.ToArray(), path)).ToArray();
        string[] names = below.Select(condition => condition.Path[path.Length]).Distinct().ToArray();
        var deeper = new List<(string Method, string[] Path)>();

        using (_writer.Block($"private static void {method}(ref {Reader}, ref uint found)"))
        {
            using (_writer.Block($"while (WireTokens.NextMember(ref reader))"))
            {
                _writer.Line($"global::System.ReadOnlySpan<byte> name = WireTokens.Bytes(ref reader);");
                for (int i = 0; i < names.Length; i++)
                {
                    string[] member = [.. path, names[i]];
                    string test = $"if (WireSkip.Same(name, {CSharpText.Utf8Literal(names[i])}))";
                    using (_writer.Block(i == 0 ? test : "else " + test))
                    {
                        _writer.Line("reader.Read();");
                        EmitTests(below.Where(condition => condition.Path.SequenceEqual(member)).ToArray());
                        if (below.Any(condition => condition.Path.Count > member.Length))
                            EmitDescent(below, member, deeper);
                    }
                }
                _writer.Line("""
                    if (Decide(found) != Shape.Unknown)
                        return;
                    if (!reader.TrySkip())
                        return;
                    """);
            }
        }
        foreach ((string name, string[] next) in deeper)
            EmitFind(name, next);
    }

    private void EmitDescent(ConditionSchema[] below, string[] member, List<(string Method, string[] Path)> deeper)
    {
        ConditionSchema? first = below.FirstOrDefault(condition => condition.Path.Count > member.Length && StartsWith(condition.Path.ToArray(), member));
        if (first is null)
            return;

        bool isArray = first.Path[member.Length] == "[0]";
        string[] next = isArray ? [.. member, "[0]"] : member;
        string method = "FindIn" + string.Concat(next.Select(static step => step == "[0]" ? "First" : CSharpNames.FromJson(step)));
        deeper.Add((method, next));
        if (!isArray)
        {
            _writer.Line($"""
                if (reader.TokenType == TokenType.StartObject)
                    {method}(ref reader, ref found);
                """);
            return;
        }
        _writer.Line($$"""
            if (reader.TokenType == TokenType.StartArray)
            {
                bool isFirst = true;
                while (reader.Read() && reader.TokenType != TokenType.EndArray)
                {
                    if (isFirst && reader.TokenType == TokenType.StartObject)
                        {{method}}(ref reader, ref found);
                    if (Decide(found) != Shape.Unknown)
                        return;
                    isFirst = false;
                    if (!reader.TrySkip())
                        return;
                }
            }
            """);
    }

    private void EmitTests(ConditionSchema[] conditions)
    {
        foreach (ConditionSchema condition in conditions)
        {
            string bit = Hex(Bit(condition));
            string token = condition.Kind switch
            {
                JsonKind.Object => "StartObject",
                JsonKind.Array => "StartArray",
                JsonKind.Boolean => "True",
                _ => "String",
            };
            string test = $"reader.TokenType == TokenType.{token}";
            if (condition.Kind == JsonKind.String && condition.Values.Count > 0)
                test += $" && {AnyOf(condition.Values)}";
            if (condition.Kind == JsonKind.Array)
                test += " && WireTokens.IsEmpty(reader)";
            if (condition.Prefix is { } prefix)
                test += $" && global::System.MemoryExtensions.StartsWith(WireTokens.Bytes(ref reader), {CSharpText.Utf8Literal(prefix)})";
            _writer.Line($"""
                if ({test})
                    found |= {bit};
                """);
        }
    }

    private string AnyOf(IReadOnlyList<string> values)
    {
        string tests = string.Join(" || ", values.Select(static value => $"WireSkip.Same(WireTokens.Bytes(ref reader), {CSharpText.Utf8Literal(value)})"));
        return values.Count == 1 ? tests : $"({tests})";
    }

    private uint Bit(ConditionSchema condition) => 1u << Array.IndexOf(_conditions, condition);

    private static string Hex(uint bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture) + "u";

    private static bool StartsWith(string[] path, string[] start) =>
        path.Length > start.Length && path.Take(start.Length).SequenceEqual(start);
}
