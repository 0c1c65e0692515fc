using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the type of object events, which is the same for all sources, and the code that reads it.</summary>
internal sealed class ObjectEventEmitter
{
    private readonly SourceWriter _writer;
    private readonly ObjectEventSpec _spec;

    private ObjectEventEmitter(SourceWriter writer, ObjectEventSpec spec)
    {
        _writer = writer;
        _spec = spec;
    }

    public static void Emit(SourceWriter writer, ObjectEventSpec spec) => new ObjectEventEmitter(writer, spec).Emit();

    private void Emit()
    {
        using (_writer.Block($"namespace {CSharpText.QualifiedName(_spec.Settings.RootNamespace)}"))
        {
            string root = CSharpText.QualifiedName(_spec.Settings.RootNamespace);
            RuntimeUsings.Emit(_writer, _spec.Settings);
            EmitType();
            using (_writer.Block("partial record NotificationMessage"))
            {
                EmitPublic();
                EmitToEvents();
                foreach (MessageSchema message in _spec.Messages)
                    EmitOf(message);
                if (_spec.Messages.Any(static message => message.ObjectEvent!.Contains("EventName")))
                    EmitDelivered();
                if (_spec.Messages.FirstOrDefault(static message => message.ObjectEvent!.Contains("DetailType")) is { } bridge)
                    EmitNames(bridge);
            }
        }
    }

    private void EmitType()
    {
        _writer.Line($"""
            /// <summary>An event for an object in Amazon S3. It is the same for messages from S3 and from Amazon EventBridge.</summary>
            {GeneratedCode.Attribute}
            """);
        using (_writer.Block($"{_spec.Settings.Access} sealed class S3ObjectEvent"))
        {
            string sequencer = $"global::{CSharpText.QualifiedName(_spec.Settings.FamilyNamespace(nameof(NotificationFamilies.S3)))}.S3Sequencer?";
            EmitRequired("string", "BucketName", "\"\"", "The name of the bucket.");
            EmitRequired("string", "Key", "\"\"", "The object key. It is decoded and can be used in requests.");
            EmitRequired("string", "EventName", "\"\"", "The event name in messages from S3, such as <c>ObjectCreated:Put</c>. For an event from EventBridge of which only the family is known, it ends in <c>:*</c>; for an unknown detail-type, it is the detail-type.");
            EmitOptional("long?", "Size", "The size in bytes; null if the object was deleted or its content did not change.");
            EmitOptional("string?", "ETag", "The ETag of the object without quotation marks; null if the object was deleted.");
            EmitOptional("string?", "VersionId", "The version ID of the object; null unless versioning is enabled for the bucket.");
            EmitOptional(sequencer, "Sequencer", "Determines the order of events for the same key; null if the message does not contain it.");
            EmitOptional("string?", "AwsRegion", "The region of the bucket; null if the message does not contain it.");
            EmitOptional("global::System.DateTimeOffset?", "EventTime", "The time of the event in UTC; null if the message does not contain it.");
            EmitRequired("NotificationMessage", "Message", "null!", "The message that contains the event.");
            EmitEffect("IsCreated", "Whether the object was created.", _spec.Created);
            EmitEffect("IsRemoved", "Whether a request or a lifecycle rule deleted the object or created a delete marker.", _spec.Removed);
            EmitEffect("IsRestored", "Whether the restored copy of an archived object can be read.", _spec.Restored);
            _writer.Line("""
                /// <summary>Gets the event name, the bucket and the key.</summary>
                public override string ToString() => $"{EventName} {BucketName}/{Key}";
                """);
        }
    }

    private void EmitRequired(string type, string name, string otherwise, string summary)
    {
        bool usesRequired = _spec.Settings.UsesRequiredMembers;
        _writer.Line($$"""
            /// <summary>{{summary}}</summary>
            public {{(usesRequired ? "required " : "")}}{{type}} {{name}} { get; init; }{{(usesRequired ? "" : $" = {otherwise};")}}
            """);
    }

    private void EmitOptional(string type, string name, string summary) => _writer.Line($$"""
        /// <summary>{{summary}}</summary>
        public {{type}} {{name}} { get; init; }
        """);

    // A name with a colon at the end stands for a family.
    private void EmitEffect(string name, string summary, IEnumerable<string> names)
    {
        string tests = string.Join(" || ", names.Select(static known => known.EndsWith(":", System.StringComparison.Ordinal)
            ? $"EventName.StartsWith({CSharpText.Literal(known)}, global::System.StringComparison.Ordinal)"
            : $"EventName == {CSharpText.Literal(known)}"));
        _writer.Line($"""
            /// <summary>{summary}</summary>
            public bool {name} => {(tests.Length == 0 ? "false" : tests)};
            """);
    }

    private void EmitPublic() => _writer.Line("""
        /// <summary>Parses and unwraps a message, and gets the object events in it. Other messages, such as test events, contain none.</summary>
        /// <param name="utf8Json">One JSON value in UTF-8.</param>
        /// <exception cref="global::System.Text.Json.JsonException">The text, or a message in it, is malformed. <c>UnwrapEach</c> also returns the other messages of a batch.</exception>
        public static global::System.Collections.Generic.IReadOnlyList<S3ObjectEvent> ReadObjectEvents(global::System.ReadOnlySpan<byte> utf8Json)
        {
            var inner = default(WireItems<NotificationMessage>);
            return UnwrapInto(utf8Json, ref inner) is { } error ? throw error : ToObjectEvents(in inner);
        }
        /// <inheritdoc cref="ReadObjectEvents(global::System.ReadOnlySpan{byte})"/>
        /// <param name="json">One JSON value.</param>
        public static global::System.Collections.Generic.IReadOnlyList<S3ObjectEvent> ReadObjectEvents(string json)
        {
            using var utf8Json = new WireUtf8(json);
            return ReadObjectEvents(utf8Json.Bytes);
        }

        internal static global::System.Collections.Generic.IReadOnlyList<S3ObjectEvent> GetObjectEvents(NotificationMessage? message)
        {
            var inner = default(WireItems<NotificationMessage>);
            if (message is not null)
                inner.Add(message);
            return ToObjectEvents(in inner);
        }

        """);

    private void EmitToEvents()
    {
        using (_writer.Block("private static S3ObjectEvent[] ToObjectEvents(in WireItems<NotificationMessage> messages)"))
        {
            _writer.Line("int count = 0, next = 0;");
            EmitLoop(static (message, type) => $"""
                case {type} source:
                    count += {(message.ObjectEvent!.List is null ? "1" : $"source.{List(message).Name}.Count")};
                    break;
                """);
            _writer.Line("S3ObjectEvent[] events = count == 0 ? global::System.Array.Empty<S3ObjectEvent>() : new S3ObjectEvent[count];");
            EmitLoop((message, type) => message.ObjectEvent!.List is null
                ? $"""
                case {type} source:
                    events[next++] = ObjectEventOf(source, source);
                    break;
                """
                : $"""
                case {type} source:
                    for (int item = 0; item < source.{List(message).Name}.Count; item++)
                        events[next++] = ObjectEventOf(source, source.{List(message).Name}[item]);
                    break;
                """);
            _writer.Line("""
                messages.Return();
                return events;
                """);
        }
    }

    private void EmitLoop(System.Func<MessageSchema, string, string> toCase)
    {
        using (_writer.Block("for (int i = 0; i < messages.Count; i++)"))
        {
            using (_writer.Block("switch (messages[i])"))
            {
                foreach (MessageSchema message in _spec.Messages)
                    _writer.Line(toCase(message, new TypeNames(_spec.Settings, message).Record(message.Name)));
            }
        }
    }

    private void EmitOf(MessageSchema message)
    {
        RecordSchema source = message.ObjectEvent!.List is null ? message.Root : message.Record(List(message).Type.Element!.Record!);
        _writer.Line($$"""
            private static S3ObjectEvent ObjectEventOf(NotificationMessage message, {{new TypeNames(_spec.Settings, message).Record(source.Name)}} source) => new()
            {
                Message = message,
            """);
        using (_writer.Indented())
        {
            foreach (ViewMemberSchema member in message.ObjectEvent.Members)
            {
                string value = Access(message, source, member.Path);
                if (member.Name == "DetailType")
                    _writer.Line($"EventName = EventNameOf({value}, {Access(message, source, message.ObjectEvent.Members.First(static other => other.Name == "Detail").Path)}),");
                else if (member.Name != "Detail")
                    _writer.Line($"{member.Name} = {(member.Name == "EventName" ? $"WithoutPrefix({value})" : value)},");
            }
        }
        _writer.Line("};");
    }

    // Some products that are compatible with S3 deliver names with the prefix.
    private void EmitDelivered() => _writer.Line($"""

        private static string WithoutPrefix(string name) =>
            name.StartsWith({CSharpText.Literal(_spec.Prefix)}, global::System.StringComparison.Ordinal) ? name.Substring({CSharpText.Number(_spec.Prefix.Length)}) : name;
        """);

    // EventBridge has one detail-type for several events and distinguishes them in the detail. A detail without its envelope has no detail-type.
    private void EmitNames(MessageSchema message)
    {
        ViewMemberSchema detail = message.ObjectEvent!.Members.First(static member => member.Name == "Detail");
        RecordSchema record = message.Root;
        foreach (string step in detail.Path)
            record = message.Record(record.Properties.First(property => property.JsonName == step).Type.Record!);
        string[] columns = [.. _spec.BridgeNames.SelectMany(static name => name.Detail).Select(static member => member.Name).Distinct()];
        PropertySchema[] properties = [.. columns.Select(column => record.Properties.First(property => property.JsonName == column))];
        string type = new TypeNames(_spec.Settings, message).Record(record.Name);
        int width = columns.Length + 2;
        string matches = string.Concat(properties.Select((property, index) =>
            $"(names[i + {CSharpText.Number(index + 1)}].Length == 0 || names[i + {CSharpText.Number(index + 1)}] == detail.{TypeNames.Property(property)}) && "));
        string isDistinguished = string.Join(" || ", columns.Select((_, index) => $"names[i + {CSharpText.Number(index + 1)}].Length > 0"));
        _writer.Line($$"""

            private static string EventNameOf(string? detailType, {{type}} detail)
            {
                string[] names = BridgeNames.All;
                for (int i = 0; i < names.Length; i += {{CSharpText.Number(width)}})
                {
                    if ({{matches}}(names[i] == detailType || (detailType is null && ({{isDistinguished}}))))
                        return names[i + {{CSharpText.Number(width - 1)}}];
                }
                return detailType ?? "";
            }

            // Detail-type, {{string.Join(", ", columns)}}, event name.
            private static class BridgeNames
            {
                public static readonly string[] All = (
            """);
        for (int i = 0; i < _spec.BridgeNames.Count; i++)
        {
            BridgeNameSpec name = _spec.BridgeNames[i];
            IEnumerable<string> cells = columns.Select(column => name.Detail.FirstOrDefault(member => member.Name == column)?.Value ?? "");
            string line = string.Join("|", [name.DetailType, .. cells, name.EventName]);
            _writer.Line(i < _spec.BridgeNames.Count - 1 ? $"        {CSharpText.Literal(line + "|")} +" : $"        {CSharpText.Literal(line)}).Split('|');");
        }
        _writer.Line("}");
    }

    private static PropertySchema List(MessageSchema message) =>
        message.Root.Properties.First(property => property.JsonName == message.ObjectEvent!.List);

    // source.S3.Bucket.Name
    private static string Access(MessageSchema message, RecordSchema record, IEnumerable<string> path)
    {
        string access = "source", next = ".";
        foreach (string step in path)
        {
            PropertySchema property = record.Properties.First(candidate => candidate.JsonName == step);
            access += next + CSharpText.Identifier(property.Name);
            next = property.IsRequired ? "." : "?.";
            if (property.Type.Record is { } type)
                record = message.Record(type);
        }
        return access;
    }
}
