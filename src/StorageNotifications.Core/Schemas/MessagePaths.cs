using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Json;

namespace StorageNotifications.Core.Schemas;

/// <summary>Checks that each path in a message schema leads to a value of the required type.</summary>
internal static class MessagePaths
{
    public const string Unwrap = "x-unwrap";
    public const string SqsMessageId = "x-sqs-message-id";
    public const string TopicArn = "x-topic-arn";

    // EventBridge identifies an event by its detail-type and its detail.
    private static readonly Dictionary<string, TypeKind[]> ObjectEventKinds = new(StringComparer.Ordinal)
    {
        ["BucketName"] = [TypeKind.String],
        ["Key"] = [TypeKind.String, TypeKind.EncodedString],
        ["EventName"] = [TypeKind.String],
        ["DetailType"] = [TypeKind.String],
        ["Detail"] = [TypeKind.Record],
        ["Size"] = [TypeKind.Int64],
        ["ETag"] = [TypeKind.String],
        ["VersionId"] = [TypeKind.String],
        ["Sequencer"] = [TypeKind.Sequencer],
        ["AwsRegion"] = [TypeKind.String],
        ["EventTime"] = [TypeKind.Time, TypeKind.TimeInSeconds],
    };

    /// <exception cref="SchemaException">A path leads to no value or to a value of another type.</exception>
    public static void Check(MessageSchema message, JsonObjectReader document)
    {
        foreach (ShapeSchema shape in message.Recognition)
        {
            foreach (ConditionSchema condition in shape.Conditions)
                _ = TypeAt(message, condition.Path, document.Required("x-recognize"));
        }
        if (message.Unwrap is { } unwrap)
            CheckUnwrap(message, unwrap, document);
        if (message.ObjectEvent is { } objectEvent)
            CheckObjectEvent(message, objectEvent, document.Required("x-object-event"));
        if (message.View is { } view)
            CheckView(message, view, document.Required("x-view"));
    }

    // Message, or Records[*].Sns.Message
    private static void CheckUnwrap(MessageSchema message, UnwrapSchema unwrap, JsonObjectReader document)
    {
        CheckText(message, unwrap.Path, document.Required(Unwrap));
        foreach ((EquatableArray<string> path, string keyword) in new[] { (unwrap.SqsMessageId, SqsMessageId), (unwrap.TopicArn, TopicArn) })
        {
            if (path.Count == 0)
                continue;
            CheckText(message, path, document.Required(keyword));
            if (path.Contains("[*]") != unwrap.Path.Contains("[*]"))
                throw document.Required(keyword).Error("the path does not lead to a sibling of the inner message");
        }
    }

    private static void CheckText(MessageSchema message, EquatableArray<string> path, JsonNode node)
    {
        if (path.Where(static (step, index) => step == "[*]" && index != 1).Any())
            throw node.Error("'[*]' can only select the elements of a list at the root of the document");
        if (TypeAt(message, path, node).Kind != TypeKind.String)
            throw node.Error("the path does not lead to a string");
    }

    private static void CheckObjectEvent(MessageSchema message, ObjectEventSchema objectEvent, JsonNode node)
    {
        foreach (ViewMemberSchema member in objectEvent.Members)
        {
            if (!ObjectEventKinds.TryGetValue(member.Name, out TypeKind[]? kinds))
                throw node.Error($"an object event has no member '{member.Name}'");
            string[] start = objectEvent.List is { } list ? [list, "[*]"] : [];
            if (!kinds.Contains(TypeAt(message, new([.. start, .. member.Path]), node).Kind))
                throw node.Error($"'{member.Name}' does not have the required type");
        }
        foreach (string name in new[] { "BucketName", "Key", objectEvent.Contains("DetailType") ? "Detail" : "EventName" })
        {
            if (!objectEvent.Contains(name))
                throw node.Error($"the member '{name}' is missing");
        }
    }

    private static void CheckView(MessageSchema message, ViewSchema view, JsonNode node)
    {
        foreach (ViewMemberSchema member in view.Members)
        {
            TypeSchema type = TypeAt(message, new([view.List, "[*]", .. member.Path]), node);
            if (type.Kind is not (TypeKind.String or TypeKind.EncodedString or TypeKind.Sequencer or TypeKind.Int64))
                throw node.Error($"'{member.Name}' is neither a string nor an integer");
        }
    }

    private static TypeSchema TypeAt(MessageSchema message, EquatableArray<string> path, JsonNode node)
    {
        var type = new TypeSchema(TypeKind.Record, Record: message.Name);
        foreach (string step in path)
        {
            TypeSchema? next = step[0] == '['
                ? type.Kind == TypeKind.List ? type.Element : null
                : type.Record is { } record ? message.Record(record).Properties.FirstOrDefault(property => property.JsonName == step)?.Type : null;
            type = next ?? throw node.Error($"there is no member '{step}'");
        }
        return type;
    }
}
