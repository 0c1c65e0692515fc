using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Creates facts about the notifications of buckets in a block, and about the order in which they are put.</summary>
internal sealed class NotificationReader(KnownApi api, ValueReader values, ObjectReader objects, ConfigurationReader configurations, ClientReader clients, PutReader puts)
{
    public IEnumerable<Fact> Read(BlockFindings findings)
    {
        (IOperation Call, IObjectCreationOperation Request)[] sent = findings.Arguments
            .Where(argument => api.RoleOf(argument.Parameter) == ApiRole.S3Notification)
            .SelectMany(argument => values.PossibleObjectsOf(argument.Value).OfType<IObjectCreationOperation>().Select(request => (argument.Parent!, request)))
            .ToArray();
        ILookup<IObjectCreationOperation, IOperation> calls = sent.ToLookup(static put => put.Request, static put => put.Call);
        Dictionary<IObjectCreationOperation, NotificationFact> notifications = sent.Select(static put => put.Request)
            .Concat(findings.Requests)
            .Distinct()
            .ToDictionary(static request => request, request => ReadRequest(request, calls[request]));

        return notifications.Values
            .Concat<Fact>(puts.Read(
                sent.Where(static put => put.Call is IInvocationOperation).Select(put => new SentNotification((IInvocationOperation)put.Call, put.Request, notifications[put.Request])).ToArray(),
                findings.Arguments.Where(argument => api.RoleOf(argument.Parameter) == ApiRole.NotificationRead && argument.Parent is IInvocationOperation).ToArray()))
            .Concat(ReadCalls(findings.Calls));
    }

    /// <param name="calls">The calls that send the request: usually one, or none in this block.</param>
    private NotificationFact ReadRequest(IObjectCreationOperation request, IEnumerable<IOperation> calls)
    {
        ElementList elements = objects.Elements(request, ApiRole.S3Configurations);
        IObjectCreationOperation[] creations = elements.Items.Select(values.CertainObjectOf).OfType<IObjectCreationOperation>().Distinct().ToArray();
        return new(creations.Select(configurations.Read).ToArray())
        {
            AllConfigurationsAreSeen = elements.IsComplete && creations.Length == elements.Items.Count,
            HasEventBridge = objects.Only(request, ApiRole.EventBridge) is { } switched && values.CertainObjectOf(switched) is IObjectCreationOperation,
            Bucket = objects.Text(request, ApiRole.BucketName) is { IsComplete: true } name ? name.Text : null,
            ClientRegions = calls
                .Select(call => call is IInvocationOperation { Instance: { } client } ? clients.RegionOf(client) : null)
                .OfType<string>()
                .Distinct()
                .ToArray(),
        };
    }

    // Calls on the same bucket are combined into one notification.
    private IEnumerable<NotificationFact> ReadCalls(IReadOnlyList<IInvocationOperation> calls)
    {
        foreach (IGrouping<ISymbol, IInvocationOperation> bucket in calls
            .Where(call => ReceiverOf(call) is { } receiver && values.Locals.KeepsItsValue(receiver))
            .GroupBy(static call => ReceiverOf(call)!, SymbolEqualityComparer.Default)!)
        {
            IInvocationOperation first = bucket.First();
            yield return new(bucket.Where(call => call == first || Execution.AreCertainTogether(first, call)).Select(configurations.Read).ToArray());
        }
    }

    private static ISymbol? ReceiverOf(IInvocationOperation call) => call.Instance switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Property: { } property } when IsStored(property) => property,
        _ => null,
    };

    // A property with a body can return a different object each time.
    private static bool IsStored(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}
