using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;
using StorageNotifications.Core.Text;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>
/// Emits the fast path of unwrapping: it reads messages in place if their wrappers have the usual form, which it validates without creating
/// records.
/// </summary>
internal sealed class OpeningEmitter
{
    private const string Items = "ref WireItems<NotificationMessage> inner";
    private const string Utf8 = "global::System.ReadOnlySpan<byte> utf8";

    private readonly SourceWriter _writer;
    private readonly UnwrappingSpec _spec;

    private OpeningEmitter(SourceWriter writer, UnwrappingSpec spec)
    {
        _writer = writer;
        _spec = spec;
    }

    // Strings must identify the wrapper, and every element of a list must have them.
    private IEnumerable<MessageSchema> Openable => _spec.Messages.Where(message => Innermost.Any() && message.Unwrap is not null && message.Recognition.Count == 1
        && message.Recognition[0].Conditions.All(condition => condition.Kind == JsonKind.String && condition.Prefix is null && IsBesideMessage(message, condition)));

    private IEnumerable<MessageSchema> Innermost => _spec.Messages.Where(static message => message.Unwrap is null);

    public static void Emit(SourceWriter writer, UnwrappingSpec spec) => new OpeningEmitter(writer, spec).Emit();

    private void Emit()
    {
        EmitTryOpen();
        if (!Openable.Any())
            return;
        foreach (MessageSchema message in Openable)
            EmitRecord(message, message.Root, []);
        EmitReadWithin();
    }

    private void EmitTryOpen()
    {
        string others = string.Concat(_spec.Messages.Where(static message => message.Unwrap is not null)
            .Select(message => $" or {new TypeNames(_spec.Settings, message).Record(message.Name)}"));
        _writer.Line("// False if the text is malformed or needs the general path, for which the parsed message is returned.");
        using (_writer.Block($"private static bool TryOpen({Utf8}, int depth, {Items}, out NotificationMessage? message)"))
        {
            if (Openable.Any())
            {
                string guess = !RecognitionEmitter.SuggestedByFirstMember(_spec.Messages).Any() ? "" : """
                    if (WireCursor.Fits(utf8) && WireCursor.IsEndOfText(utf8, Guess<WirePlain>(utf8, 0, 1, out message)) && message is not null)
                    {
                        inner.Add(message);
                        return true;
                    }

                    """;
                string isWrapper = string.Concat(Openable.Select(static message => $" or Shape.{CSharpText.Identifier(message.Name)}"));
                _writer.Line($$"""
                    message = null;
                    int before = inner.Count;
                    {{guess}}if (ShapeOfLast<WirePlain>(utf8, 0) is Shape.Unknown{{isWrapper}} && WireCursor.Fits(utf8)
                        && ({{string.Join(" || ", Openable.Select(message => $"WireCursor.IsEndOfText(utf8, Open{message.Name}{(HasList(message) ? "" : "<WirePlain, WireEscaped>")}(utf8, 0, depth, ref inner))"))}}))
                        return true;
                    inner.Truncate(before);
                    """);
            }
            _writer.Line($$"""
                message = Reader.TryParse(utf8, out NotificationMessage parsed) ? parsed : null;
                if (message is null or UnknownMessage{{others}})
                    return false;
                inner.Add(message);
                return true;
                """);
        }
    }

    // Each record on the path to the inner message has a method.
    private void EmitRecord(MessageSchema message, RecordSchema record, string[] path)
    {
        PropertySchema[] properties = [.. record.Properties.Where(property =>
            IsOnPathToMessage(message, [.. path, property.JsonName])
            || property.Type.Kind is TypeKind.String or TypeKind.Time or TypeKind.TimeInSeconds or TypeKind.Map)];
        bool hasTimes = properties.Any(static property => property.Type.Kind is TypeKind.Time or TypeKind.TimeInSeconds);
        bool hasList = HasList(message);
        string form = hasList ? "WirePlain" : "TForm";
        using (_writer.Block($"private static int Open{Method(message, path)}{(hasList ? "" : "<TForm, TInner>")}({Utf8}, int at, int depth, {Items})"))
        {
            _writer.Line($"""
                at = WireCursor.Begin<{form}>(utf8, at);
                int start;
                int seen = 0;
                """);
            if (hasTimes)
                _writer.Line("WireDetails? details = null;");
            using (_writer.Block("do"))
            {
                _writer.Line("start = at;");
                for (int i = 0; i < properties.Length; i++)
                    EmitMember(message, properties[i], i, [.. path, properties[i].JsonName], form);
                _writer.Line("""
                    if (at == start)
                        return WireCursor.Failed;
                    """);
            }
            string needed = string.Join(" | ", properties
                .Select((property, index) => (property, index))
                .Where(member => member.property.IsRequired || IsOnPathToMessage(message, [.. path, member.property.JsonName])
                    || ConditionAt(message, [.. path, member.property.JsonName]) is not null)
                .Select(static member => Bit(member.index)));
            _writer.Line($"""
                while (!WireCursor.IsOver(utf8, at));

                const int Needed = {needed};
                return {(hasTimes ? "details is null && " : "")}(seen & Needed) == Needed ? WireCursor.End(utf8, at) : WireCursor.Failed;
                """);
        }
        foreach (PropertySchema property in properties)
        {
            string[] next = [.. path, property.JsonName];
            if (!IsOnPathToMessage(message, next))
                continue;
            if (property.Type.Kind == TypeKind.List)
                EmitRecord(message, message.Record(property.Type.Element!.Record!), [.. next, "[*]"]);
            else if (property.Type.Record is { } inner)
                EmitRecord(message, message.Record(inner), next);
        }
    }

    // A message with a repeated member takes the general path.
    private void EmitMember(MessageSchema message, PropertySchema property, int index, string[] path, string form)
    {
        string name = CSharpText.Utf8Literal($"\"{property.JsonName}\"");
        string test = $"if (WireWithin.Is<{form}>(utf8, ref at, {name}, ref seen, {CSharpText.Number(index)}))";
        if (ConditionAt(message, path) is { Values.Count: > 0 } condition)
        {
            string tests = string.Join(" || ", condition.Values.Select(static value => $"WireSkip.Same(text, {CSharpText.Utf8Literal(value)})"));
            using (_writer.Block(test))
            {
                _writer.Line($"""
                    at = WireSkip.Text<{form}>(utf8, at, out global::System.ReadOnlySpan<byte> text);
                    if (!({tests}))
                        return WireCursor.Failed;
                    """);
            }
            return;
        }
        if (property.Type.Kind == TypeKind.String && !IsOnPathToMessage(message, path))
        {
            _writer.Line($"WireWithin.Text<{form}>(utf8, ref at, {name}, ref seen, {CSharpText.Number(index)});");
            return;
        }
        string read = (property.Type.Kind, IsOnPathToMessage(message, path)) switch
        {
            (TypeKind.String, true) => HasList(message) ? "ReadWithin<WirePlain, WireEscaped>(utf8, at, depth, ref inner)" : "ReadWithin<TForm, TInner>(utf8, at, depth, ref inner)",
            (TypeKind.List, _) => $"WireWithin.Items(utf8, at, depth, Open{Method(message, [.. path, "[*]"])}, ref inner)",
            (TypeKind.Record, _) => $"WireCursor.Next<{form}>(utf8, Open{Method(message, path)}(utf8, at, depth, ref inner))",
            (TypeKind.Time, _) => $"WireValue.Time<{form}>(utf8, at, false, 0, ref details, out _)",
            (TypeKind.TimeInSeconds, _) => $"WireValue.Time<{form}>(utf8, at, true, 0, ref details, out _)",
            _ => $"WireWithin.Texts<{form}>(utf8, at, {LevelsOf(message, property)})",
        };
        _writer.Line($"""
            {test}
                at = {read};
            """);
    }

    // In most strings, only quotation marks are escaped.
    private void EmitReadWithin()
    {
        MessageSchema? envelope = Openable.FirstOrDefault(static message => !HasList(message));
        using (_writer.Block($"private static int ReadWithin<TForm, TInner>({Utf8}, int at, int depth, {Items})"))
        {
            _writer.Line("int start = at;");
            using (_writer.Block("if (WireWithin.Begin<TForm>(utf8, ref at))"))
            {
                if (envelope is not null)
                {
                    using (_writer.Block("if (typeof(TForm) == typeof(WirePlain) && depth + 1 < MostWrappings && ShapeOfLast<TInner>(utf8, at) is Shape.Unknown)"))
                    {
                        _writer.Line($"""
                            int before = inner.Count;
                            int next = WireWithin.End<TForm, TInner>(utf8, Open{envelope.Name}<WireEscaped, WireTwiceEscaped>(utf8, at, depth + 1, ref inner));
                            if (next != WireCursor.Failed)
                                return next;
                            inner.Truncate(before);
                            """);
                    }
                }
                string others = string.Concat(_spec.Messages.Where(static message => message.Unwrap is not null)
                    .Select(message => $" or {new TypeNames(_spec.Settings, message).Record(message.Name)}"));
                using (_writer.Block($"if (WireWithin.End<TForm, TInner>(utf8, Read<TInner>(utf8, at, 1, out NotificationMessage? message)) is not WireCursor.Failed and var end && message is not (null or UnknownMessage{others}))"))
                {
                    _writer.Line("""
                        inner.Add(message);
                        return end;
                        """);
                }
            }
            _writer.Line("return typeof(TForm) == typeof(WirePlain) ? ReadUnescaped(utf8, start, depth, ref inner) : WireCursor.Failed;");
        }
        _writer.Line($$"""

            private static int ReadUnescaped({{Utf8}}, int at, int depth, {{Items}})
            {
                int next = WireWithin.Unescape(utf8, at, out byte[] rented, out int length);
                try
                {
                    return depth + 1 < MostWrappings && TryOpen(new global::System.ReadOnlySpan<byte>(rented, 0, length), depth + 1, ref inner, out _) ? next : WireCursor.Failed;
                }
                finally
                {
                    global::System.Buffers.ArrayPool<byte>.Shared.Return(rented);
                }
            }
            """);
    }

    // A record of a map is read only if all of its members are strings.
    private static string LevelsOf(MessageSchema message, PropertySchema property) => property.Type.Element!.Record is not { } record
        ? "1"
        : message.Record(record).Properties.All(static member => member.Type.Kind == TypeKind.String) ? "2" : "0";

    // A list is read where it is not in a string.
    private static bool HasList(MessageSchema message) => message.Unwrap!.Path.Contains("[*]");

    // A condition on the first element of a list applies to all elements here.
    private static ConditionSchema? ConditionAt(MessageSchema message, string[] path) => IsOnPathToMessage(message, path)
        ? null
        : message.Recognition[0].Conditions.FirstOrDefault(condition => condition.Path.Select(static step => step == "[0]" ? "[*]" : step).SequenceEqual(path));

    private static bool IsBesideMessage(MessageSchema message, ConditionSchema condition) =>
        IsOnPathToMessage(message, [.. condition.Path.Take(condition.Path.Count - 1).Select(static step => step == "[0]" ? "[*]" : step)]);

    private static bool IsOnPathToMessage(MessageSchema message, string[] path) => message.Unwrap!.Path.Take(path.Length).SequenceEqual(path);

    private static string Method(MessageSchema message, string[] path) =>
        message.Name + string.Concat(path.Select(static step => step == "[*]" ? "Item" : CSharpNames.FromJson(step)));

    private static string Bit(int index) => $"1 << {CSharpText.Number(index)}";
}
