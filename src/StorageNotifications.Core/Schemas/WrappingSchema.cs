using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Json;

namespace StorageNotifications.Core.Schemas;

/// <summary>
/// A document without a type of its own that a file in <c>Schemas/Wrappings</c> describes. Either one of its members is a message, or the
/// document is a member of a message.
/// </summary>
/// <param name="Member">The member that is a message; empty if the document is a member of a message.</param>
/// <param name="Message">The message that the document is a member of, or empty.</param>
/// <param name="MemberOf">The name of the member that the document is, or empty.</param>
internal sealed record WrappingSchema(
    string Name, string Family, EquatableArray<ShapeSchema> Recognition, string Member, string Message, string MemberOf)
{
    private static readonly Lazy<EquatableArray<WrappingSchema>> LazyDefault =
        new(static () => new(EmbeddedSchemas.In("Wrappings").Select(Read)));

    /// <summary>The embedded wrappings.</summary>
    public static EquatableArray<WrappingSchema> Default => LazyDefault.Value;

    /// <exception cref="SchemaException">The file does not describe a wrapping.</exception>
    public static WrappingSchema Read(SchemaFile file)
    {
        JsonObjectReader document = JsonParser.Parse(file.Name, file.Text).AsObject().Documented();
        IReadOnlyList<string> memberOf = document.OptionalString("x-member-of")?.Split('.') ?? [];
        if (memberOf.Count is not (0 or 2))
            throw document.Required("x-member-of").Error("expected the name of a message and the name of a member");
        var wrapping = new WrappingSchema(
            document.String("title"),
            SchemaConditions.ReadFamily(document.Required("x-family")),
            SchemaConditions.ReadShapes(document.Required("x-recognize")),
            memberOf.Count == 0 ? document.String("x-unwrap") : "",
            memberOf.Count == 0 ? "" : memberOf[0],
            memberOf.Count == 0 ? "" : memberOf[1]);
        document.Finish();
        return wrapping;
    }
}
