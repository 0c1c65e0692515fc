using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Regions;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Finds the region that a client connects to.</summary>
internal sealed class ClientReader(KnownApi api, ValueReader values, TextValueReader texts, ObjectReader objects)
{
    /// <summary>Gets the region code of the client, or null if it is unknown.</summary>
    public string? RegionOf(IOperation client)
    {
        if (values.CertainObjectOf(client) is not IObjectCreationOperation creation)
            return null;
        if (objects.Only(creation, ApiRole.ClientRegion) is { } region)
            return CodeOf(region);

        // A custom endpoint has no AWS region.
        return objects.Only(creation, ApiRole.ClientConfig) is { } argument
            && values.CertainObjectOf(argument) is IObjectCreationOperation config
            && !objects.Has(config, ApiRole.ServiceUrl)
            && ForwardFlow.FinalUsesOf(config, values.Locals).All(IsSeen)
            && objects.Only(config, ApiRole.ClientRegion) is { } configured
                ? CodeOf(configured)
                : null;
    }

    // Other code that has access to the configuration may change it.
    private bool IsSeen(IOperation use) => use.Parent is IArgumentOperation argument ? api.RoleOf(argument.Parameter) is not null : !values.MayBeChangedThroughMember(use);

    // RegionEndpoint.USWest2, RegionEndpoint.GetBySystemName("us-west-2")
    private string? CodeOf(IOperation region) => values.CertainObjectOf(region) switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true } field } => RegionCatalog.Default.CodeOfSdkMember(field.ContainingType.ToDisplayString(), field.Name),
        IInvocationOperation call when call.Arguments.FirstOrDefault(argument => api.RoleOf(argument.Parameter) == ApiRole.RegionCode) is { } code
            && texts.CertainTextOf(code.Value) is { IsComplete: true } text => text.Text,
        _ => null,
    };
}
