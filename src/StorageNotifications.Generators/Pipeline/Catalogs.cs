using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Collections;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Regions;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Generators.Pipeline;

/// <summary>The catalogs that the generated code is based on.</summary>
internal sealed record Catalogs(
    MessageCatalog Messages, EventCatalog S3Events, EventCatalog GlacierEvents, RegionCatalog Regions, ArnGrammarCatalog Arns,
    EquatableArray<WrappingSchema> Wrappings)
{
    public static Catalogs Default { get; } =
        new(MessageCatalog.Default, EventCatalog.S3, EventCatalog.Glacier, RegionCatalog.Default, ArnGrammarCatalog.Default, WrappingSchema.Default);
}
