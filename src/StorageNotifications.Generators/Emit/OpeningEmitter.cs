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
    private const string Items = "ref Items inner";
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
        && message.Recognition[0].Conditions.All(condition => condition.Kind == JsonKind.String && condition.Prefix is null && IsBesideTheText(message, condition)));

    private IEnumerable<MessageSchema> Innermost => _spec.Messages.Where(static message => message.Unwrap is null);

    // The first member suggests the type, and other members confirm it.
    private IEnumerable<MessageSchema> Guessable => Innermost.Where(static message => message.ObjectEvent is not null && message.Recognition.Count == 1
        && message.Recognition[0].Conditions.All(static condition => condition.Path.Count == 1 && condition.Kind == JsonKind.String));

    public static void Emit(SourceWriter writer, UnwrappingSpec spec) => new OpeningEmitter(writer, spec).Emit();

    private void Emit()
    {
        EmitTryOpen();
        if (Guessable.Any())
            EmitGuess();
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
            bool mayBeSome = Openable.Any();
            if (mayBeSome)
                _writer.Line("int before = inner.Count;");
            if (mayBeSome || Guessable.Any())
            {
                using (_writer.Block("if (WireCursor.Fits(utf8))"))
                {
                    if (mayBeSome)
                    {
                        _writer.Line($"""
                            message = null;
                            if ({string.Join(" || ", Openable.Select(message => $"WireCursor.IsEndOfText(utf8, Open{message.Name}(utf8, 0, depth, ref inner))"))})
                                return true;
                            """);
                    }
                    if (Guessable.Any())
                    {
                        string isFirst = mayBeSome ? "inner.Count == before && " : "";
                        _writer.Line($$"""
                            if ({{isFirst}}WireCursor.IsEndOfText(utf8, Guess<WirePlain>(utf8, 0, out message)) && message is not null)
                            {
                                inner.Add(message);
                                return true;
                            }
                            """);
                    }
                }
            }
            _writer.Line($$"""
                message = Reader.TryParse(utf8, out NotificationMessage parsed) ? parsed : null;
                if (message is null or UnknownMessage{{others}}{{(mayBeSome ? " || inner.Count != before" : "")}})
                    return false;
                inner.Add(message);
                return true;
                """);
        }
    }

    // An unknown member could identify the message as another one.
    private void EmitGuess()
    {
        using (_writer.Block($"private static int Guess<TForm>({Utf8}, int at, out NotificationMessage? message)"))
        {
            _writer.Line("""
                message = null;
                int first = WireCursor.Begin<TForm>(utf8, at);
                """);
            foreach (MessageSchema message in Guessable)
            {
                string type = new TypeNames(_spec.Settings, message).Record(message.Name), local = "as" + message.Name;
                string tests = string.Concat(message.Recognition[0].Conditions.Select(condition => $" && {Test(local, message, condition)}"));
                using (_writer.Block($"if (WireCursor.Is<TForm>(utf8, ref first, {CSharpText.Utf8Literal($"\"{message.Root.Properties[0].JsonName}\"")}))"))
                {
                    _writer.Line($$"""
                        at = {{type}}.Read<TForm>(utf8, at, 1, out {{type}}? {{local}});
                        message = {{local}} is { Details: null }{{tests}} ? {{local}} : null;
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

    // Each record on the path to the inner message has a method.
    private void EmitRecord(MessageSchema message, RecordSchema record, string[] path)
    {
        PropertySchema[] properties = [.. record.Properties.Where(property =>
            IsOnTheWay(message, [.. path, property.JsonName])
            || property.Type.Kind is TypeKind.String or TypeKind.Time or TypeKind.TimeInSeconds or TypeKind.Map)];
        bool hasTimes = properties.Any(static property => property.Type.Kind is TypeKind.Time or TypeKind.TimeInSeconds);
        using (_writer.Block($"private static int Open{Method(message, path)}({Utf8}, int at, int depth, {Items})"))
        {
            _writer.Line("""
                at = WireCursor.Begin<WirePlain>(utf8, at);
                int start;
                uint seen = 0;
                """);
            if (hasTimes)
                _writer.Line("WireDetails? details = null;");
            using (_writer.Block("do"))
            {
                _writer.Line("start = at;");
                for (int i = 0; i < properties.Length; i++)
                    EmitMember(message, properties[i], i, [.. path, properties[i].JsonName]);
                _writer.Line("""
                    if (at == start)
                        return WireCursor.Failed;
                    """);
            }
            string needed = string.Join(" | ", properties
                .Select((property, index) => (property, index))
                .Where(member => member.property.IsRequired || IsOnTheWay(message, [.. path, member.property.JsonName])
                    || ConditionAt(message, [.. path, member.property.JsonName]) is not null)
                .Select(static member => Bit(member.index)));
            _writer.Line($"""
                while (!WireCursor.IsOver(utf8, at));

                const uint Needed = {needed};
                return {(hasTimes ? "details is null && " : "")}(seen & Needed) == Needed ? WireCursor.End(utf8, at) : WireCursor.Failed;
                """);
        }
        foreach (PropertySchema property in properties)
        {
            string[] next = [.. path, property.JsonName];
            if (!IsOnTheWay(message, next))
                continue;
            if (property.Type.Kind == TypeKind.List)
                EmitRecord(message, message.Record(property.Type.Element!.Record!), [.. next, "[*]"]);
            else if (property.Type.Record is { } inner)
                EmitRecord(message, message.Record(inner), next);
        }
    }

    // A message with a repeated member takes the general path.
    private void EmitMember(MessageSchema message, PropertySchema property, int index, string[] path)
    {
        string name = CSharpText.Utf8Literal($"\"{property.JsonName}\"");
        string test = $"if (WireWithin.Is(utf8, ref at, {name}, ref seen, {CSharpText.Number(index)}))";
        if (ConditionAt(message, path) is { Values.Count: > 0 } condition)
        {
            string tests = string.Join(" || ", condition.Values.Select(static value => $"WireSkip.Same(text, {CSharpText.Utf8Literal(value)})"));
            using (_writer.Block(test))
            {
                _writer.Line($"""
                    at = WireSkip.Text(utf8, at, out global::System.ReadOnlySpan<byte> text);
                    if (!({tests}))
                        return WireCursor.Failed;
                    """);
            }
            return;
        }
        if (property.Type.Kind == TypeKind.String && !IsOnTheWay(message, path))
        {
            _writer.Line($"WireWithin.Text(utf8, ref at, {name}, ref seen, {CSharpText.Number(index)});");
            return;
        }
        string read = (property.Type.Kind, IsOnTheWay(message, path)) switch
        {
            (TypeKind.String, true) => "ReadWithin(utf8, at, depth, ref inner)",
            (TypeKind.List, _) => $"WireWithin.Items(utf8, at, depth, Open{Method(message, [.. path, "[*]"])}, ref inner)",
            (TypeKind.Record, _) => $"WireCursor.Next<WirePlain>(utf8, Open{Method(message, path)}(utf8, at, depth, ref inner))",
            (TypeKind.Time, _) => "WireValue.Time<WirePlain>(utf8, at, false, 0, ref details, out _)",
            (TypeKind.TimeInSeconds, _) => "WireValue.Time<WirePlain>(utf8, at, true, 0, ref details, out _)",
            _ => "WireWithin.Texts(utf8, at)",
        };
        _writer.Line($"""
            {test}
                at = {read};
            """);
    }

    private void EmitReadWithin()
    {
        _writer.Line("// In most strings, only quotation marks are escaped.");
        using (_writer.Block($"private static int ReadWithin({Utf8}, int at, int depth, {Items})"))
        {
            _writer.Line($"""
                int next = WireCursor.Failed, start = at;
                NotificationMessage? message = null;
                """);
            using (_writer.Block("if (WireWithin.Begin(utf8, ref at))"))
            {
                MessageSchema[] others = [.. Innermost.Except(Guessable)];
                if (Guessable.Any())
                {
                    _writer.Line("next = Guess<WireEscaped>(utf8, at, out message);");
                    if (others.Length > 0)
                        _writer.Line("if (message is null)");
                }
                using (others.Length == 0 ? null : _writer.Block("switch (RecognizeBeginning<WireEscaped>(utf8, at))"))
                {
                    foreach (MessageSchema message in others)
                    {
                        string type = new TypeNames(_spec.Settings, message).Record(message.Name), local = "as" + message.Name;
                        _writer.Line($"""
                            case Shape.{CSharpText.Identifier(message.Name)}:
                                next = {type}.Read<WireEscaped>(utf8, at, 1, out {type}? {local});
                                message = {local};
                                break;
                            """);
                    }
                }
                _writer.Line("next = WireWithin.End(utf8, next);");
            }
            _writer.Line("""
                if (next == WireCursor.Failed || message is null)
                    return ReadUnescaped(utf8, start, depth, ref inner);
                inner.Add(message);
                return next;
                """);
        }
        _writer.Line($$"""

            private static int ReadUnescaped({{Utf8}}, int at, int depth, {{Items}})
            {
                int next = WireWithin.Unescape(utf8, at, out byte[] rented, out int length);
                try
                {
                    return depth < MostWrappings && TryOpen(new global::System.ReadOnlySpan<byte>(rented, 0, length), depth + 1, ref inner, out _) ? next : WireCursor.Failed;
                }
                finally
                {
                    global::System.Buffers.ArrayPool<byte>.Shared.Return(rented);
                }
            }
            """);
    }

    // A condition on the first element of a list applies to all elements here.
    private static ConditionSchema? ConditionAt(MessageSchema message, string[] path) => IsOnTheWay(message, path)
        ? null
        : message.Recognition[0].Conditions.FirstOrDefault(condition => condition.Path.Select(static step => step == "[0]" ? "[*]" : step).SequenceEqual(path));

    private static bool IsBesideTheText(MessageSchema message, ConditionSchema condition) =>
        IsOnTheWay(message, [.. condition.Path.Take(condition.Path.Count - 1).Select(static step => step == "[0]" ? "[*]" : step)]);

    private static bool IsOnTheWay(MessageSchema message, string[] path) => message.Unwrap!.Path.Take(path.Length).SequenceEqual(path);

    private static string Method(MessageSchema message, string[] path) =>
        message.Name + string.Concat(path.Select(static step => step == "[*]" ? "Item" : CSharpNames.FromJson(step)));

    private static string Bit(int index) => $"1u << {CSharpText.Number(index)}";
}
