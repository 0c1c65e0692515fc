using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.Facts;
using StorageNotifications.Analyzers.Symbols;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Regions;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>Puts together what a block says of the notification of one bucket.</summary>
internal sealed class NotificationReader(KnownApi api, ValueReader values, ObjectReader objects)
{
    private static readonly ApiRole[] Destinations = [ApiRole.S3TopicDestination, ApiRole.S3QueueDestination, ApiRole.S3FunctionDestination];

    /// <param name="request">The object that holds the notification.</param>
    /// <param name="client">The client that sends it, if it is sent in this block.</param>
    public NotificationFact Read(IObjectCreationOperation request, IOperation? client)
    {
        string? bucket = Only(objects.Values(request, ApiRole.BucketName).SelectMany(values.Texts)) is { IsComplete: true } name ? name.Text : null;
        IEnumerable<DestinationFact> destinations = objects.Elements(request, ApiRole.S3Configurations)
            .SelectMany(values.Objects)
            .OfType<IObjectCreationOperation>()
            .SelectMany(ReadDestinations);
        return new(bucket, client is null ? null : RegionOfClient(client), destinations.ToArray());
    }

    // An ARN that is one of several may have been chosen by the region.
    private IEnumerable<DestinationFact> ReadDestinations(IObjectCreationOperation configuration)
    {
        foreach (ApiRole role in Destinations)
        {
            if (Only(objects.Values(configuration, role).SelectMany(values.Alternatives)) is { } value && Only(values.Texts(value)) is { } arn)
                yield return new(role, arn);
        }
    }

    private string? RegionOfClient(IOperation client)
    {
        if (Only(values.Objects(client)) is not IObjectCreationOperation creation)
            return null;
        if (Only(objects.Values(creation, ApiRole.ClientRegion)) is { } region)
            return CodeOf(region);

        // An endpoint of one's own has no region of AWS.
        return Only(objects.Values(creation, ApiRole.ClientConfig).SelectMany(values.Objects)) is IObjectCreationOperation config
            && !objects.Values(config, ApiRole.ServiceUrl).Any()
            && Only(objects.Values(config, ApiRole.ClientRegion)) is { } configured
                ? CodeOf(configured)
                : null;
    }

    // RegionEndpoint.USWest2, RegionEndpoint.GetBySystemName("us-west-2")
    private string? CodeOf(IOperation region) => Only(values.Objects(region)) switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true } field } => RegionCatalog.Default.CodeOfSdkMember(field.ContainingType.ToDisplayString(), field.Name),
        IInvocationOperation call when call.Arguments.FirstOrDefault(argument => api.RoleOf(argument.Parameter) == ApiRole.RegionCode) is { } code
            && Only(values.Texts(code.Value)) is { IsComplete: true } text => text.Text,
        _ => null,
    };

    private static T? Only<T>(IEnumerable<T> items)
        where T : class =>
        items.Take(2).ToArray() is { Length: 1 } only ? only[0] : null;
}
