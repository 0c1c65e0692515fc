using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Collections;

namespace StorageNotifications.Core.Schemas;

/// <summary>All messages and configuration documents.</summary>
internal sealed class MessageCatalog
{
    private static readonly Lazy<MessageCatalog> LazyDefault = new(static () => Read(EmbeddedSchemas.In("Messages")));

    private MessageCatalog(EquatableArray<MessageSchema> messages) => Messages = messages;

    /// <summary>The embedded documents; they are read once.</summary>
    public static MessageCatalog Default => LazyDefault.Value;

    public EquatableArray<MessageSchema> Messages { get; }

    /// <summary>The names of members that are left out of logs.</summary>
    public IEnumerable<string> SecretNames => Messages
        .SelectMany(static message => message.Records)
        .SelectMany(static record => record.Properties)
        .SelectMany(static property => property.SecretNames)
        .Distinct()
        .OrderBy(static name => name, StringComparer.Ordinal);

    /// <exception cref="Json.SchemaException">A file is not a valid schema.</exception>
    public static MessageCatalog Read(IEnumerable<SchemaFile> files) =>
        new(new(files.Select(static file => MessageSchemaReader.Read(file))));
}
