using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits what takes messages out of their wrappings.</summary>
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
            RuntimeUsings.Emit(_writer, _spec.Settings, "WireReader");
            using (_writer.Block("partial record NotificationMessage"))
            {
                EmitPublic();
                EmitUnwrap();
                if (_spec.Messages.Any(static message => message.Unwrap is not null))
                    EmitReadInner();
            }
        }
    }

    private void EmitPublic() => _writer.Line("""
        /// <summary>Reads a message and takes it out of its wrappings, however many: the innermost messages, in order.</summary>
        /// <param name="utf8Json">One JSON value in UTF-8.</param>
        /// <returns>
        /// The messages. A wrapping whose text is not JSON is given as it is; such a text of a batch as an unknown message.
        /// </returns>
        /// <exception cref="global::System.Text.Json.JsonException">The text, or an inner one of a known shape, is malformed.</exception>
        public static global::System.Collections.Generic.IReadOnlyList<NotificationMessage> Unwrap(global::System.ReadOnlySpan<byte> utf8Json) => Unwrap(Parse(utf8Json));

        /// <summary>Reads a message and takes it out of its wrappings, however many: the innermost messages, in order.</summary>
        /// <param name="json">One JSON value.</param>
        /// <returns>
        /// The messages. A wrapping whose text is not JSON is given as it is; such a text of a batch as an unknown message.
        /// </returns>
        /// <exception cref="global::System.Text.Json.JsonException">The text, or an inner one of a known shape, is malformed.</exception>
        public static global::System.Collections.Generic.IReadOnlyList<NotificationMessage> Unwrap(string json) => Unwrap(Parse(json));

        """);

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
            _writer.Line($"""
                case {type} wrapping:
                    if (ReadInner(wrapping.{Access(message.Root, message, path)}) is NotificationMessage inner)
                        pending.Push(inner);
                    else
                        innermost.Add(message);
                    break;
                """);
            return;
        }

        // Backwards, because what is pushed last comes first. A record without a text has nothing inside.
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

            // Null if the text is not JSON; a text of a known shape must be well-formed.
            private static NotificationMessage? ReadInner(string? text)
            {
                if (text is null)
                    return null;

                byte[] utf8Json = WireReader.ToUtf8(text);
                try
                {
                    var reader = new global::System.Text.Json.Utf8JsonReader(utf8Json);
                    reader.Read();
                    if (Recognize(reader) == Shape.Unknown)
                        return UnknownMessage.Parse(utf8Json);
                }
                catch (global::System.Text.Json.JsonException)
                {
                    return null;
                }
                return Parse(utf8Json);
            }
            """);
}
