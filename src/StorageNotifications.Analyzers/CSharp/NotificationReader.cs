using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Creates facts about the notifications of buckets in a block, and about the order in which they are put.</summary>
internal sealed class NotificationReader(KnownApi api, ValueReader values, ObjectReader objects, ConfigurationReader configurations, ConstructReader constructs, ClientReader clients, PutReader puts)
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
                sent.Select(put => new SentNotification(put.Call, put.Request, notifications[put.Request])).ToArray(),
                ArgumentsOfCalls(findings, ApiRole.NotificationRead),
                ArgumentsOfCalls(findings, ApiRole.BucketCreation)))
            .Concat(ReadBuckets(findings));
    }

    private IArgumentOperation[] ArgumentsOfCalls(BlockFindings findings, ApiRole role) =>
        findings.Arguments.Where(argument => api.RoleOf(argument.Parameter) == role && argument.Parent is IInvocationOperation).ToArray();

    /// <param name="calls">The calls that send the request: usually one, or none in this block.</param>
    private NotificationFact ReadRequest(IObjectCreationOperation request, IEnumerable<IOperation> calls)
    {
        ElementList elements = objects.Elements(request, ApiRole.S3Configurations);
        IObjectCreationOperation[] creations = elements.Items.Select(values.CertainObjectOf).OfType<IObjectCreationOperation>().Distinct().ToArray();
        return new(creations.Select(configurations.Read).ToArray())
        {
            AllConfigurationsAreKnown = elements.IsComplete && creations.Length == elements.Items.Count,
            Count = elements.IsComplete ? elements.Items.Count : null,
            HasEventBridge = objects.Only(request, ApiRole.EventBridge) is { } switched && values.CertainObjectOf(switched) is IObjectCreationOperation or { ConstantValue: { HasValue: true, Value: true } },
            Bucket = objects.Text(request, ApiRole.BucketName) is { IsComplete: true } name ? name.Text : null,
            ClientRegions = calls
                .Select(call => call is IInvocationOperation { Instance: { } client } ? clients.RegionOf(client) : null)
                .OfType<string>()
                .Distinct()
                .ToArray(),
        };
    }

    // Calls on the same bucket, and its event sources, are combined into one notification.
    private IEnumerable<NotificationFact> ReadBuckets(BlockFindings findings)
    {
        var added = findings.Calls.Select(call => (Operation: (IOperation)call, Bucket: call.Instance, Fact: (ConfigurationFact?)configurations.Read(call)))
            .Concat(findings.Arguments
                .Where(argument => api.RoleOf(argument.Parameter) == ApiRole.SourceBucket && argument.Parent is IObjectCreationOperation)
                .Select(argument => (Operation: argument.Parent!, Bucket: (IOperation?)argument.Value, Fact: configurations.ReadSource((IObjectCreationOperation)argument.Parent!))))
            .Where(static configuration => configuration is { Bucket: not null, Fact: not null })
            .Select(configuration => (configuration.Operation, Bucket: configuration.Bucket!, Fact: configuration.Fact!, Key: KeyOf(configuration.Bucket!)))
            .Where(static configuration => configuration.Key is not null)
            .OrderBy(static configuration => configuration.Operation.Syntax.Span.End);
        foreach (var bucket in added.GroupBy(static configuration => configuration.Key!))
        {
            var first = bucket.First();
            yield return new(bucket
                .Where(configuration => configuration.Operation == first.Operation || Execution.AreCertainTogether(first.Operation, configuration.Operation))
                .Select(static configuration => configuration.Fact)
                .ToArray())
            {
                // The region is searched in the whole program, so only if it can be compared.
                StackRegion = bucket.Any(static configuration => configuration.Fact.Destination is not null) && CreationOf(first.Bucket) is { } creation ? constructs.StackRegionOf(creation) : null,
            };
        }
    }

    // The creation of a bucket, or the variable that has the same bucket from this reference on; null if neither is known.
    private object? KeyOf(IOperation bucket)
    {
        IOperation reference = values.Unwrap(bucket), value = values.CertainValueOf(bucket) ?? reference;
        return value is IObjectCreationOperation creation ? creation.Syntax
            // var bucket = Bucket.FromBucketName(this, "Photos", "photos");
            : (VariableIn(value) ?? VariableIn(reference)) is { } variable && values.Locals.KeepsItsValueFrom(variable, bucket) ? new Variable(variable)
            : null;
    }

    private IObjectCreationOperation? CreationOf(IOperation bucket) =>
        (values.CertainObjectOf(bucket) ?? values.Unwrap(bucket)) switch
        {
            IObjectCreationOperation creation => creation,
            IMemberReferenceOperation member when values.Locals.OnlyAssignedValueOf(member.Member) is { } value => values.CertainObjectOf(value) as IObjectCreationOperation,
            _ => null,
        };

    private static ISymbol? VariableIn(IOperation value) =>
        Variables.In(value) is { } variable && (variable is not IPropertySymbol property || Variables.IsStored(property)) ? variable : null;

    /// <summary>A variable as a key, compared like a symbol.</summary>
    private sealed class Variable(ISymbol symbol)
    {
        public override bool Equals(object? obj) => obj is Variable other && SymbolEqualityComparer.Default.Equals(symbol, other.Symbol);

        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(symbol);

        private ISymbol Symbol => symbol;
    }
}
