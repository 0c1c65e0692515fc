using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the code that unwraps messages.</summary>
internal sealed class UnwrappingEmitter
{
    private readonly SourceWriter _writer;
    private readonly UnwrappingSpec _spec;

    private UnwrappingEmitter(SourceWriter writer, UnwrappingSpec spec)
    {
        _writer = writer;
        _spec = spec;
    }

    public static void Emit(SourceWriter writer, UnwrappingSpec spec) => new UnwrappingEmitter(writer, spec).Emit();

    private void Emit()
    {
        using (_writer.Block($"namespace {CSharpText.QualifiedName(_spec.Settings.RootNamespace)}"))
        {
            RuntimeUsings.Emit(_writer, _spec.Settings, "WireCursor", "WireDetails", "WireEscaped", "WirePlain", "WireSkip", "WireUtf8", "WireValue");
            using (_writer.Block("partial record NotificationMessage"))
            {
                EmitPublic();
                EmitUnwrap();
                if (Envelope is { } envelope)
                    EmitOpen(envelope);
                if (_spec.Messages.Any(static message => message.Unwrap is not null))
                    EmitReadInner();
            }
        }
    }

    private void EmitPublic() => _writer.Line("""
        /// <summary>Parses a message, and unwraps it until only messages remain that contain no other message.</summary>
        /// <param name="utf8Json">One JSON value in UTF-8.</param>
        /// <returns>
        /// The innermost messages in order. A text that is not JSON and does not begin like a message is not unwrapped: the result contains its
        /// envelope or, if it is in a batch, an unknown message.
        /// </returns>
        /// <exception cref="global::System.Text.Json.JsonException">
        /// The text, or a text in it that begins like a known message, is malformed. To get the other messages of such a batch, unwrap each of
        /// its records separately.
        /// </exception>
        public static global::System.Collections.Generic.IReadOnlyList<NotificationMessage> Unwrap(global::System.ReadOnlySpan<byte> utf8Json) =>
            {open}Unwrap(Parse(utf8Json));

        /// <summary>Parses a message, and unwraps it until only messages remain that contain no other message.</summary>
        /// <param name="json">One JSON value.</param>
        /// <returns>
        /// The innermost messages in order. A text that is not JSON and does not begin like a message is not unwrapped: the result contains its
        /// envelope or, if it is in a batch, an unknown message.
        /// </returns>
        /// <exception cref="global::System.Text.Json.JsonException">
        /// The text, or a text in it that begins like a known message, is malformed. To get the other messages of such a batch, unwrap each of
        /// its records separately.
        /// </exception>
        public static global::System.Collections.Generic.IReadOnlyList<NotificationMessage> Unwrap(string json)
        {
            using var utf8Json = new WireUtf8(json);
            return Unwrap(utf8Json.Bytes);
        }

        """.Replace("{open}", Envelope is null ? "" : "Open(utf8Json) is { } inner ? new[] { inner } : "));

    private void EmitUnwrap()
    {
        using (_writer.Block("private static global::System.Collections.Generic.List<NotificationMessage> Unwrap(NotificationMessage outermost)"))
        {
            _writer.Line("""
                var innermost = new global::System.Collections.Generic.List<NotificationMessage>();
                var pending = new global::System.Collections.Generic.Stack<NotificationMessage>();
                pending.Push(outermost);
                """);
            using (_writer.Block("while (pending.Count > 0)"))
            {
                _writer.Line("NotificationMessage message = pending.Pop();");
                using (_writer.Block("switch (message)"))
                {
                    foreach (MessageSchema message in _spec.Messages)
                    {
                        if (message.Unwrap is { } unwrap)
                            EmitCase(message, unwrap.Path.ToArray());
                    }
                    _writer.Line("""
                        default:
                            innermost.Add(message);
                            break;
                        """);
                }
            }
            _writer.Line("return innermost;");
        }
    }

    private void EmitCase(MessageSchema message, string[] path)
    {
        string type = new TypeNames(_spec.Settings, message).Record(message.Name);
        if (!path.Contains("[*]"))
        {
            // The block limits the scope of the variable to this case.
            _writer.Line($$"""
                case {{type}} wrapping:
                {
                    if (ReadInner(wrapping.{{Access(message.Root, message, path)}}) is NotificationMessage inner)
                        pending.Push(inner);
                    else
                        innermost.Add(message);
                    break;
                }
                """);
            return;
        }

        // In reverse order, because the last message pushed is processed first. A record without a string contains no message.
        int star = System.Array.IndexOf(path, "[*]");
        PropertySchema list = message.Root.Properties.First(property => property.JsonName == path[0]);
        RecordSchema element = message.Record(list.Type.Element!.Record!);
        string text = Access(element, message, path.Skip(star + 1).ToArray());
        _writer.Line($$"""
            case {{type}} batch:
                for (int i = batch.{{list.Name}}.Count - 1; i >= 0; i--)
                {
                    if (batch.{{list.Name}}[i].{{text}} is string text)
                        pending.Push(ReadInner(text) ?? UnknownMessage.OfText(text));
                }
                break;
            """);
    }

    // Sns.Message is Sns?.Message
    private static string Access(RecordSchema record, MessageSchema message, IReadOnlyList<string> path)
    {
        var steps = new List<string>();
        foreach (string step in path)
        {
            PropertySchema property = record.Properties.First(candidate => candidate.JsonName == step);
            steps.Add(TypeNames.Property(property));
            if (property.Type.Record is { } next)
                record = message.Record(next);
        }
        return string.Join("?.", steps);
    }

    private void EmitReadInner() => _writer.Line("""

            // Returns null if the text is not JSON. A text that begins like a known message must be well-formed.
            private static NotificationMessage? ReadInner(string? text)
            {
                if (text is null)
                    return null;

                using var utf8Json = new WireUtf8(text);
                if (Reader.TryParse(utf8Json.Bytes, out NotificationMessage message))
                    return message;
                return RecognizeAt(utf8Json.Bytes, 0) == Shape.Unknown ? null : Parse(utf8Json.Bytes);
            }
            """);

    // A message that contains another one in a string, and that other strings identify.
    private MessageSchema? Envelope => _spec.Messages.All(static message => message.Unwrap is not null)
        ? null
        : _spec.Messages.FirstOrDefault(static message => message.Unwrap is { } unwrap && unwrap.Path.Count == 1 && message.Recognition.Count == 1
        && message.Recognition[0].Conditions.All(static condition => condition.Path.Count == 1 && condition.Kind == JsonKind.String));

    // Reads the message in an envelope in place, and only validates the rest of the envelope.
    private void EmitOpen(MessageSchema envelope)
    {
        string type = new TypeNames(_spec.Settings, envelope).Record(envelope.Name);
        _writer.Line();
        _writer.Line($"// The message in a {envelope.Name}; null unless both are written as usual.");
        using (_writer.Block("private static NotificationMessage? Open(global::System.ReadOnlySpan<byte> utf8)"))
        {
            _writer.Line("""
                int at = WireCursor.Fits(utf8) ? WireCursor.Begin<WirePlain>(utf8, 0) : WireCursor.Failed;
                int start;
                uint seen = 0;
                WireDetails? details = null;
                NotificationMessage? inner = null;
                """);
            using (_writer.Block("do"))
            {
                _writer.Line("start = at;");
                for (int i = 0; i < envelope.Root.Properties.Count; i++)
                    EmitOpenMember(envelope, envelope.Root.Properties[i], i);
                _writer.Line("""
                    if (at == start)
                        return null;
                    """);
            }
            string needed = string.Join(" | ", envelope.Recognition[0].Conditions
                .Select(condition => Bit(envelope.Root.Properties.ToList().FindIndex(property => property.JsonName == condition.Path[0]))));
            _writer.Line($"""
                while (!WireCursor.IsOver(utf8, at));

                const uint Needed = {needed};
                return details is null && (seen & Needed) == Needed && WireCursor.IsEndOfText(utf8, WireCursor.End(utf8, at)) ? inner : null;
                """);
        }
        _writer.Line();
        EmitReadWithin();
    }

    // If a member is repeated, the general code is used instead.
    private void EmitOpenMember(MessageSchema envelope, PropertySchema property, int index)
    {
        if (property.Type.Kind is not (TypeKind.String or TypeKind.Time or TypeKind.TimeInSeconds))
            return;

        ConditionSchema? condition = envelope.Recognition[0].Conditions.FirstOrDefault(candidate => candidate.Path[0] == property.JsonName);
        string test = $"if (WireCursor.Is<WirePlain>(utf8, ref at, {CSharpText.Utf8Literal($"\"{property.JsonName}\"")}) && WireSkip.IsFirst(ref seen, {Bit(index)}, ref at))";
        if (condition is { Values.Count: > 0 } && envelope.Unwrap!.Path[0] != property.JsonName)
        {
            string tests = string.Join(" || ", condition.Values.Select(static value => $"WireSkip.Same(text, {CSharpText.Utf8Literal(value)})"));
            using (_writer.Block(test))
            {
                _writer.Line($"""
                    at = WireSkip.Text(utf8, at, out global::System.ReadOnlySpan<byte> text);
                    if (!({tests}))
                        return null;
                    """);
            }
            return;
        }
        string read = envelope.Unwrap!.Path[0] == property.JsonName
            ? "ReadWithin(utf8, at, out inner)"
            : property.Type.Kind switch
            {
                TypeKind.Time => "WireValue.Time<WirePlain>(utf8, at, false, 0, ref details, out _)",
                TypeKind.TimeInSeconds => "WireValue.Time<WirePlain>(utf8, at, true, 0, ref details, out _)",
                _ => "WireSkip.Text(utf8, at, out _)",
            };
        _writer.Line($"""
            {test}
                at = {read};
            """);
    }

    private static string Bit(int index) => $"1u << {CSharpText.Number(index)}";

    private void EmitReadWithin()
    {
        using (_writer.Block("private static int ReadWithin(global::System.ReadOnlySpan<byte> utf8, int at, out NotificationMessage? inner)"))
        {
            _writer.Line("""
                inner = null;
                if (!WireSkip.BeginWithin(utf8, ref at))
                    return WireCursor.Failed;

                """);
            using (_writer.Block("switch (RecognizeBeginning<WireEscaped>(utf8, at))"))
            {
                foreach (MessageSchema message in _spec.Messages.Where(static message => message.Unwrap is null))
                {
                    string type = new TypeNames(_spec.Settings, message).Record(message.Name);
                    string local = "as" + message.Name;
                    _writer.Line($"""
                        case Shape.{CSharpText.Identifier(message.Name)}:
                            at = {type}.Read<WireEscaped>(utf8, at, 1, out {type}? {local});
                            inner = {local};
                            return WireSkip.EndWithin(utf8, at);
                        """);
                }
                _writer.Line("""
                    default:
                        return WireCursor.Failed;
                    """);
            }
        }
    }
}
