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
    private const int MostConditions = 31;
    private const string Reader = "global::System.Text.Json.Utf8JsonReader reader";

    private readonly SourceWriter _writer;
    private readonly EmissionSettings _settings;
    private readonly RecognitionSpec _spec;
    private readonly (string Name, EquatableArray<ShapeSchema> Recognition)[] _shapes;
    private readonly ConditionSchema[] _conditions;
    private readonly MessageSchema[] _suggested;

    private RecognitionEmitter(SourceWriter writer, RecognitionSpec spec)
    {
        _writer = writer;
        _settings = spec.Settings;
        _spec = spec;
        _shapes = [.. spec.Messages.Select(static message => (message.Name, message.Recognition)), .. spec.Wrappings.Select(static wrapping => (wrapping.Name, wrapping.Recognition))];
        _suggested = [.. SuggestedByFirstMember(spec.Messages)];
        _conditions = _shapes
            .SelectMany(static shape => shape.Recognition)
            .SelectMany(static shape => shape.Conditions)
            .Distinct()
            .ToArray();
        if (_conditions.Length > MostConditions)
            throw new InvalidOperationException($"There are more than {MostConditions} conditions for recognizing messages.");
    }

    public static void Emit(SourceWriter writer, RecognitionSpec spec) => new RecognitionEmitter(writer, spec).Emit();

    /// <summary>Gets the messages whose first member suggests the type, which other members then confirm.</summary>
    public static IEnumerable<MessageSchema> SuggestedByFirstMember(IEnumerable<MessageSchema> messages) => messages.Where(static message =>
        message.Unwrap is null && message.ObjectEvent is not null && message.Recognition.Count == 1
        && message.Recognition[0].Conditions.All(static condition => condition.Path.Count == 1 && condition.Kind == JsonKind.String));

    private void Emit()
    {
        using (_writer.Block($"namespace {CSharpText.QualifiedName(_settings.RootNamespace)}"))
        {
            RuntimeUsings.Emit(_writer, _settings);
            using (_writer.Block("partial record NotificationMessage"))
            {
                EmitShape();
                EmitParse();
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
                Shape shape = ShapeOfLast<TForm>(utf8, at);
            """);
        using (_writer.Indented())
        {
            if (_suggested.Length > 0)
            {
                _writer.Line("""
                    if (shape is Shape.Unknown && typeof(TForm) != typeof(WireStrict) && Guess<TForm>(utf8, at, depth, out value) is var end && value is not null)
                        return end;
                    """);
            }
            using (_writer.Block("switch (shape is Shape.Unknown ? RecognizeAt<TForm>(utf8, at) : shape)"))
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
        _writer.Line("}");
        if (_suggested.Length > 0)
            EmitGuess();
        _writer.Line("""

            // Many messages begin like the previous one.
            private static Shape ShapeOfLast<TForm>(global::System.ReadOnlySpan<byte> utf8, int at)
            {
                Beginning? last = Last<TForm>.Beginning;
                return last is not null && WireScan.IsAt(utf8, at, last.Bytes) ? last.Shape : Shape.Unknown;
            }

            // Only the beginning of an escaped text is read.
            private static Shape RecognizeAt<TForm>(global::System.ReadOnlySpan<byte> utf8, int at)
            {
                global::System.ReadOnlySpan<byte> json = WireSkip.Unescape<TForm>(utf8, at, stackalloc byte[WireSkip.BytesToRecognize]);
                var reader = new global::System.Text.Json.Utf8JsonReader(json, isFinalBlock: !WireCursor.IsEscaped<TForm>(), default);
                int found = 0;
                try
                {
                    if (reader.Read() && reader.TokenType is global::System.Text.Json.JsonTokenType.StartObject)
                        Find(ref reader, ref found);
                }
                catch (global::System.Text.Json.JsonException)
                {
                    return Shape.Unknown;
                }
                Shape shape = Decide(found);
                int length = (int)reader.BytesConsumed;
                if (shape is not Shape.Unknown && length <= WireSkip.BytesToRecognize && reader.TokenType is global::System.Text.Json.JsonTokenType.String or global::System.Text.Json.JsonTokenType.True)
                    Last<TForm>.Beginning = new(WireSkip.Escaped<TForm>(utf8, at, json.Slice(0, length)), shape);
                return shape;
            }

            private sealed class Beginning
            {
                public readonly byte[] Bytes;
                public readonly Shape Shape;

                public Beginning(byte[] bytes, Shape shape)
                {
                    Bytes = bytes;
                    Shape = shape;
                }
            }

            private static class Last<TForm>
            {
                public static Beginning? Beginning;
            }

            """);
    }

    // An unknown member could identify the message as another one.
    private void EmitGuess()
    {
        using (_writer.Block("private static int Guess<TForm>(global::System.ReadOnlySpan<byte> utf8, int at, int depth, out NotificationMessage? value)"))
        {
            _writer.Line("""
                value = null;
                int first = WireCursor.Begin<TForm>(utf8, at);
                """);
            foreach (MessageSchema message in _suggested)
            {
                string type = new TypeNames(_settings, message).Record(message.Name), local = "as" + message.Name;
                string tests = string.Concat(message.Recognition[0].Conditions.Select(condition => $" && {Test(local, message, condition)}"));
                using (_writer.Block($"if (WireCursor.Is<TForm>(utf8, ref first, {CSharpText.Utf8Literal($"\"{message.Root.Properties[0].JsonName}\"")}))"))
                {
                    _writer.Line($$"""
                        at = {{type}}.Read<TForm>(utf8, at, depth, out {{type}}? {{local}});
                        value = {{local}} is { Details: null }{{tests}} ? {{local}} : null;
                        return at;
                        """);
                }
            }
            _writer.Line("return WireCursor.Failed;");
        }
    }

    private static string Test(string local, MessageSchema message, ConditionSchema condition)
    {
        string value = $"{local}.{TypeNames.Property(message.Root.Properties.First(property => property.JsonName == condition.Path[0]))}";
        if (condition.Prefix is { } prefix)
            return $"{value} is {{ }} text && text.StartsWith({CSharpText.Literal(prefix)}, global::System.StringComparison.Ordinal)";
        return condition.Values.Count == 0 ? $"{value} is not null" : $"{value} is {string.Join(" or ", condition.Values.Select(CSharpText.Literal))}";
    }

    private void EmitDecide()
    {
        using (_writer.Block("private static Shape Decide(int found)"))
        {
            foreach ((string name, EquatableArray<ShapeSchema> recognition) in _shapes)
            {
                foreach (ShapeSchema shape in recognition)
                {
                    string mask = Hex(shape.Conditions.Aggregate(0, (bits, condition) => bits | Bit(condition)));
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

        using (_writer.Block($"private static void {method}(ref {Reader}, ref int found)"))
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
                    if (Decide(found) is not Shape.Unknown)
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
                if (reader.TokenType is global::System.Text.Json.JsonTokenType.StartObject)
                    {method}(ref reader, ref found);
                """);
            return;
        }
        _writer.Line($$"""
            if (reader.TokenType is global::System.Text.Json.JsonTokenType.StartArray)
            {
                bool isFirst = true;
                while (reader.Read() && reader.TokenType is not global::System.Text.Json.JsonTokenType.EndArray)
                {
                    if (isFirst && reader.TokenType is global::System.Text.Json.JsonTokenType.StartObject)
                        {{method}}(ref reader, ref found);
                    if (Decide(found) is not Shape.Unknown)
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
            string test = $"reader.TokenType is global::System.Text.Json.JsonTokenType.{token}";
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

    private int Bit(ConditionSchema condition) => 1 << Array.IndexOf(_conditions, condition);

    private static string Hex(int bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture);

    private static bool StartsWith(string[] path, string[] start) =>
        path.Length > start.Length && path.Take(start.Length).SequenceEqual(start);
}
