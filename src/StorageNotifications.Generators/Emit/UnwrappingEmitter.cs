using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the code that unwraps messages: each message separately, with its context.</summary>
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
            RuntimeUsings.Emit(_writer, _spec.Settings);
            using (_writer.Block("partial record NotificationMessage"))
            {
                EmitPublic();
                OpeningEmitter.Emit(_writer, _spec);
                EmitEach();
                EmitReadInner();
                EmitReadUnknown();
            }
        }
    }

    private void EmitPublic()
    {
        string notNull = ParsingEmitter.NotNullWhen(_spec.Settings);
        string result = $"{notNull}out global::System.Collections.Generic.IReadOnlyList<NotificationMessage>{(_spec.Settings.UsesNotNullWhen ? "?" : "")} messages";
        _writer.Line($$"""
            // More wrappers than this are not removed.
            private const int MostWrappings = 16;

            /// <summary>Parses a message, and unwraps it until only messages remain that contain no other message.</summary>
            /// <param name="utf8Json">One JSON value in UTF-8.</param>
            /// <returns>
            /// The innermost messages in order. A text that is not JSON and does not begin like a message is not unwrapped: the result contains its
            /// envelope or, if it is in a batch, an unknown message.
            /// </returns>
            /// <exception cref="global::System.Text.Json.JsonException">The text, or a message in it, is malformed. <c>UnwrapEach</c> also returns the other messages of a batch.</exception>
            public static global::System.Collections.Generic.IReadOnlyList<NotificationMessage> Unwrap(global::System.ReadOnlySpan<byte> utf8Json)
            {
                var inner = default(WireItems<NotificationMessage>);
                return UnwrapInto(utf8Json, ref inner) is { } error ? throw error : inner.TakeArray();
            }
            /// <inheritdoc cref="Unwrap(global::System.ReadOnlySpan{byte})"/>
            /// <param name="json">One JSON value.</param>
            public static global::System.Collections.Generic.IReadOnlyList<NotificationMessage> Unwrap(string json)
            {
                using var utf8Json = new WireUtf8(json);
                return Unwrap(utf8Json.Bytes);
            }
            /// <summary>Parses and unwraps a message; false if the text, or a message in it, is malformed.</summary>
            /// <param name="utf8Json">One JSON value in UTF-8.</param>
            /// <param name="messages">The innermost messages in order, or null.</param>
            public static bool TryUnwrap(global::System.ReadOnlySpan<byte> utf8Json, {{result}})
            {
                var inner = default(WireItems<NotificationMessage>);
                messages = UnwrapInto(utf8Json, ref inner) is null ? inner.TakeArray() : null!;
                return messages is not null;
            }
            /// <summary>Parses and unwraps a message; false if the text, or a message in it, is malformed or null.</summary>
            /// <param name="json">One JSON value.</param>
            /// <param name="messages">The innermost messages in order, or null.</param>
            public static bool TryUnwrap({{notNull}}string? json, {{result}})
            {
                messages = null!;
                if (!WireUtf8.TryCreate(global::System.MemoryExtensions.AsSpan(json), out WireUtf8 utf8Json))
                    return false;
                using (utf8Json)
                    return TryUnwrap(utf8Json.Bytes, out messages);
            }
            /// <summary>Parses and unwraps a message like <c>Unwrap</c>, but returns an error for each malformed message instead of failing.</summary>
            /// <param name="utf8Json">One JSON value in UTF-8.</param>
            /// <returns>The innermost messages and errors in order. If the text itself is malformed, the result is one error.</returns>
            public static global::System.Collections.Generic.IReadOnlyList<UnwrappedMessage> UnwrapEach(global::System.ReadOnlySpan<byte> utf8Json) =>
                Reader.TryParse(utf8Json, out NotificationMessage message) ? UnwrapEach(message) : new[] { new UnwrappedMessage(null, Reader.Refuse(utf8Json)) };
            /// <inheritdoc cref="UnwrapEach(global::System.ReadOnlySpan{byte})"/>
            /// <param name="json">One JSON value.</param>
            public static global::System.Collections.Generic.IReadOnlyList<UnwrappedMessage> UnwrapEach(string json)
            {
                try
                {
                    using var utf8Json = new WireUtf8(json);
                    return UnwrapEach(utf8Json.Bytes);
                }
                catch (global::System.Text.Json.JsonException error)
                {
                    return new[] { new UnwrappedMessage(null, error) };
                }
            }

            private static global::System.Text.Json.JsonException? UnwrapInto(global::System.ReadOnlySpan<byte> utf8Json, ref WireItems<NotificationMessage> inner)
            {
                if (TryOpen(utf8Json, 0, ref inner, out NotificationMessage? outermost))
                    return null;
                if (outermost is null)
                    return Reader.Refuse(utf8Json);
                foreach (UnwrappedMessage item in UnwrapEach(outermost))
                {
                    if (item.Message is null)
                        return item.Error;
                    inner.Add(item.Message);
                }
                return null;
            }

            """);
    }

    private void EmitEach()
    {
        using (_writer.Block("private static global::System.Collections.Generic.List<UnwrappedMessage> UnwrapEach(NotificationMessage outermost)"))
        {
            _writer.Line("""
                var each = new global::System.Collections.Generic.List<UnwrappedMessage>();
                var pending = new global::System.Collections.Generic.Stack<UnwrappedMessage>();
                pending.Push(new UnwrappedMessage(outermost, null));
                """);
            using (_writer.Block("while (pending.Count > 0)"))
            {
                _writer.Line("""
                    UnwrappedMessage item = pending.Pop();
                    UnwrappedMessage? inner = null;
                    """);
                using (_writer.Block("switch (item.Envelopes.Count < MostWrappings ? item.Message : null)"))
                {
                    foreach (MessageSchema message in _spec.Messages)
                    {
                        if (message.Unwrap is { } unwrap)
                            EmitCase(message, unwrap);
                    }
                    _writer.Line("""
                        case UnknownMessage unknown:
                            inner = ReadUnknown(item, unknown.Utf8Json.Span);
                            break;
                        """);
                }
                _writer.Line("""
                    if (inner is null)
                        each.Add(item);
                    else
                        pending.Push(inner);
                    """);
            }
            _writer.Line("return each;");
        }
    }

    private void EmitCase(MessageSchema message, UnwrapSchema unwrap)
    {
        string type = new TypeNames(_spec.Settings, message).Record(message.Name);
        if (!unwrap.Path.Contains("[*]"))
        {
            string context = string.Concat(new[] { unwrap.SqsMessageId, unwrap.TopicArn }.Select(path => ", " + Access("wrapping", message.Root, message, path)));
            _writer.Line($"""
                case {type} wrapping:
                    inner = ReadInner(item, {Access("wrapping", message.Root, message, unwrap.Path)}{context});
                    break;
                """);
            return;
        }

        // In reverse order, because the last item pushed is the first one popped. A record without a text contains no message.
        PropertySchema list = message.Root.Properties.First(property => property.JsonName == unwrap.Path[0]);
        RecordSchema element = message.Record(list.Type.Element!.Record!);
        string id = AccessInList(unwrap.SqsMessageId), topic = AccessInList(unwrap.TopicArn);
        _writer.Line($$"""
            case {{type}} batch:
                for (int i = batch.{{list.Name}}.Count - 1; i >= 0; i--)
                {
                    {{new TypeNames(_spec.Settings, message).Record(element.Name)}} record = batch.{{list.Name}}[i];
                    if ({{AccessInList(unwrap.Path)}} is string text)
                        pending.Push(ReadInner(item, text, {{id}}, {{topic}}) ?? item.Inner(UnknownMessage.OfText(text), null, {{id}}, {{topic}}));
                }
                continue;
            """);

        string AccessInList(EquatableArray<string> path) => Access("record", element, message, path.Skip(2));
    }

    // record.Sns?.Message, or null for an empty path
    private static string Access(string start, RecordSchema record, MessageSchema message, IEnumerable<string> path)
    {
        string access = start, next = ".";
        foreach (string step in path)
        {
            PropertySchema property = record.Properties.First(candidate => candidate.JsonName == step);
            access += next + TypeNames.Property(property);
            next = property.IsRequired ? "." : "?.";
            if (property.Type.Record is { } type)
                record = message.Record(type);
        }
        return access == start ? "null" : access;
    }

    private void EmitReadInner() => _writer.Line("""

            // Null if the text is not JSON. A text that begins like a known message, and an incomplete object, is malformed.
            private static UnwrappedMessage? ReadInner(UnwrappedMessage around, string? text, string? sqsMessageId, string? topicArn)
            {
                if (text is null)
                    return null;

                using var utf8Json = new WireUtf8(text);
                if (Reader.TryParse(utf8Json.Bytes, out NotificationMessage message))
                    return around.Inner(message, null, sqsMessageId, topicArn);
                return RecognizeAt<WirePlain>(utf8Json.Bytes, 0) is Shape.Unknown && !WireTokens.IsTruncated(utf8Json.Bytes)
                    ? null
                    : around.Inner(null, Reader.Refuse(utf8Json.Bytes), sqsMessageId, topicArn);
            }

            """);

    // An unknown message can be a JSON string or a document that contains a message, or a part of a message.
    private void EmitReadUnknown()
    {
        using (_writer.Block("private static UnwrappedMessage? ReadUnknown(UnwrappedMessage item, global::System.ReadOnlySpan<byte> utf8)"))
        {
            _writer.Line("""
                if (WireTokens.Text(utf8) is { } text)
                    return ReadInner(item, text, null, null);
                """);
            if (_spec.Wrappings.Count > 0)
            {
                using (_writer.Block("switch (RecognizeAt<WirePlain>(utf8, 0))"))
                {
                    foreach (WrappingSchema wrapping in _spec.Wrappings)
                        EmitWrapping(wrapping);
                }
            }
            _writer.Line("return null;");
        }
    }

    private void EmitWrapping(WrappingSchema wrapping)
    {
        string name = CSharpText.Identifier(wrapping.Name);
        if (wrapping.Member.Length > 0)
        {
            _writer.Line($$"""
                case Shape.{{name}}:
                {
                    global::System.ReadOnlySpan<byte> member = WireWithin.Member(utf8, {{CSharpText.Utf8Literal(wrapping.Member)}});
                    return Reader.TryParse(member, out NotificationMessage message) ? item.Inner(message, null) : item.Inner(null, Reader.Refuse(member));
                }
                """);
            return;
        }

        MessageSchema whole = _spec.Messages.First(message => message.Name == wrapping.Message);
        PropertySchema property = whole.Root.Properties.First(candidate => candidate.JsonName == wrapping.MemberOf);
        var types = new TypeNames(_spec.Settings, whole);
        string type = types.Record(property.Type.Record!);
        _writer.Line($$"""
            case Shape.{{name}}:
            {
                return {{type}}.Reader.TryParse(utf8, out {{type}} member)
                    ? item.With(new {{types.Record(whole.Name)}} { {{property.Name}} = member }, null)
                    : item.With(null, {{type}}.Reader.Refuse(utf8));
            }
            """);
    }
}
