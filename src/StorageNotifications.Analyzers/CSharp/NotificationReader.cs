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

/// <summary>Puts together what a block says about the notifications of buckets, and in which order it puts them.</summary>
internal sealed class NotificationReader(KnownApi api, ValueReader values, ObjectReader objects, ConfigurationReader configurations, ClientReader clients)
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
            .Concat<Fact>(ReadPuts([.. sent.Where(static put => put.Call is IInvocationOperation)], notifications))
            .Concat(ReadCalls(findings.Calls));
    }

    /// <param name="calls">What sends it: usually one call, or none in this block.</param>
    private NotificationFact ReadRequest(IObjectCreationOperation request, IEnumerable<IOperation> calls) =>
        new(objects.Elements(request, ApiRole.S3Configurations).Items
            .Select(values.CertainObjectOf)
            .OfType<IObjectCreationOperation>()
            .Distinct()
            .Select(configurations.Read)
            .ToArray())
        {
            Bucket = objects.Text(request, ApiRole.BucketName) is { IsComplete: true } name ? name.Text : null,
            ClientRegions = calls
                .Select(call => call is IInvocationOperation { Instance: { } client } ? clients.RegionOf(client) : null)
                .OfType<string>()
                .Distinct()
                .ToArray(),
        };

    private static IEnumerable<ConsecutivePutsFact> ReadPuts(
        (IOperation Call, IObjectCreationOperation Request)[] puts, Dictionary<IObjectCreationOperation, NotificationFact> notifications)
    {
        for (int i = 1; i < puts.Length; i++)
        {
            (IOperation earlier, IObjectCreationOperation earlierRequest) = puts[i - 1];
            (IOperation later, IObjectCreationOperation laterRequest) = puts[i];
            // The same call has one of several requests, the same request is put again: neither replaces anything.
            bool differ = earlier != later && earlierRequest != laterRequest;
            if (differ && HaveSameClient(earlier, later) && Execution.AreCertainTogether(earlier, later))
            {
                yield return new(
                    notifications[earlierRequest], new CSharpPlace(earlier.Syntax.GetLocation()),
                    notifications[laterRequest], new CSharpPlace(later.Syntax.GetLocation()));
            }
        }
    }

    // Another client may be of another account or partition.
    private static bool HaveSameClient(IOperation earlier, IOperation later) =>
        earlier is IInvocationOperation { Instance.Syntax: { } first }
        && later is IInvocationOperation { Instance.Syntax: { } second }
        && first.IsEquivalentTo(second);

    // Calls on the same bucket make one notification.
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

    // A property with code may give another object each time.
    private static bool IsStored(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}
