using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Finds notifications that are put on one bucket in succession, and notifications that are read before one is put.</summary>
internal sealed class PutReader(KnownApi api, ValueReader values, ListReader lists, ObjectReader objects, ObjectUses uses, TextValueReader texts, ConfigurationReader configurations, SenderReader senders)
{
    // topics = now.TopicConfigurations ?? []; more = topics; …
    private const int MaxLocals = 4;

    /// <param name="puts">The puts in source order.</param>
    /// <param name="reads">The arguments that identify the bucket in calls that read its notification.</param>
    /// <param name="creations">The arguments of calls that create a bucket.</param>
    public IEnumerable<Fact> Read(IReadOnlyList<SentNotification> puts, IReadOnlyList<IArgumentOperation> reads, IReadOnlyList<IArgumentOperation> creations) =>
        puts.Select((put, i) => ReadEarlier(put, puts.Take(i), [.. reads, .. creations])).OfType<Fact>()
            .Concat(puts.Select(put => ReadLoop(put, reads)).OfType<Fact>())
            .Concat(puts.Select(put => ReadRewrite(put, reads)).OfType<Fact>());

    /// <param name="others">The arguments of calls that read a notification or create a bucket.</param>
    private ConsecutivePutsFact? ReadEarlier(SentNotification later, IEnumerable<SentNotification> earlier, IReadOnlyList<IArgumentOperation> others) =>
        earlier.Reverse().FirstOrDefault(put => put.Call != later.Call && senders.AreSame(put.Call, later.Call) && HaveSameBucket(put.Request, later.Request)) is { } before
        && Execution.AreCertainTogether(before.Call, later.Call)
        && !IsRestored(before.Call, later.Call)
        // Code that reads the notification in between may examine it or put it back, and a bucket that is created again has none.
        && !others.Any(other => IsBetween(other, before.Call, later.Call))
            ? before.Request == later.Request ? ReadChanged(before, later) : new(before.Notification, before.Place, later.Notification, later.Place) { AreResources = later.IsResource }
            : null;

    // One request is put, changed, and put again.
    private ConsecutivePutsFact? ReadChanged(SentNotification before, SentNotification later)
    {
        if (objects.All(later.Request, ApiRole.BucketName).Any(name => IsBetween(name.Value, before.Call, later.Call)))
            return null;
        foreach (var member in objects.All(later.Request, ApiRole.S3Configurations).GroupBy(static given => given.Member, SymbolEqualityComparer.Default))
        {
            IOperation? old = member.Where(given => !given.IsAdded && IsBefore(given.Value, before.Call)).Select(static given => given.Value).LastOrDefault();
            IOperation[] changes = member.Where(given => IsBetween(given.Value, before.Call, later.Call)).Select(static given => given.Value).ToArray();
            if (old is not null && changes.Length == 1 && member.All(static given => !given.IsAdded) && Execution.AreCertainTogether(changes[0], later.Call))
                return new(ReadList(old), before.Place, ReadList(changes[0]) with { Bucket = later.Notification.Bucket }, later.Place);
        }
        return null;
    }

    private NotificationFact ReadList(IOperation list)
    {
        ElementList elements = lists.ElementsOf(list);
        IObjectCreationOperation[] creations = elements.Items.Select(values.CertainObjectOf).OfType<IObjectCreationOperation>().ToArray();
        return new(creations.Select(configurations.Read).ToArray()) { AllConfigurationsAreKnown = elements.IsComplete && creations.Length == elements.Items.Count };
    }

    // foreach (string name in names) await s3.PutBucketNotificationAsync(new() { BucketName = "photos", … name … });
    private ConsecutivePutsFact? ReadLoop(SentNotification put, IReadOnlyList<IArgumentOperation> reads)
    {
        if (LoopAround(put.Call) is not { } loop
            // 'while' and 'await foreach' can wait for the next change of a configuration.
            || loop is not (IForEachLoopOperation { IsAsynchronous: false } or IForLoopOperation)
            || !Execution.Contains(loop.Body, put.Request)
            || !Execution.IsCertain(put.Call, loop.Body.ChildOperations.FirstOrDefault() ?? loop.Body)
            // The last iteration is intended, or there is only one.
            || loop.Body.Syntax.DescendantNodes().Any(static node => node is BreakStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax)
            || reads.Any(read => Execution.Contains(loop, read))
            || objects.Only(put.Request, ApiRole.BucketName) is not { } name
            || BucketIn(name) is not { } bucket
            || Execution.IsDeclaredIn(loop, bucket.Variable)
            || !senders.IsSameInEachIteration(put.Call, loop)
            // Putting the same notification again changes nothing.
            || !objects.All(put.Request, ApiRole.S3Configurations).SelectMany(given => LocalsIn(given.Value)).Any(local => Execution.IsDeclaredIn(loop, local)))
        {
            return null;
        }
        return new(put.Notification, put.Place, put.Notification, put.Place) { IsLoop = true, AreResources = put.IsResource };
    }

    // var now = await s3.GetBucketNotificationAsync(bucket); … s3.PutBucketNotificationAsync(new() { TopicConfigurations = now.TopicConfigurations });
    private RewrittenNotificationFact? ReadRewrite(SentNotification put, IReadOnlyList<IArgumentOperation> reads)
    {
        if (uses.AnyIsUnknown(put.Request) || put.Request.Type is not { } type)
            return null;
        foreach (IArgumentOperation read in reads)
        {
            var call = (IInvocationOperation)read.Parent!;
            if (!IsBefore(call, put.Call)
                || !senders.AreSame(call, put.Call)
                || objects.Only(put.Request, ApiRole.BucketName) is not { } name
                || BucketIn(name) is not { } bucket
                || BucketOf(read) != bucket
                || ResultOf(call) is not { } result
                || MembersOf(result) is not { } looked)
            {
                continue;
            }
            ISymbol[] kinds = type.GetMembers().Where(member => api.RoleOf(member) == ApiRole.S3Configurations || api.RoleOf(member) == ApiRole.EventBridge).ToArray();
            bool putsBack = objects.All(put.Request, ApiRole.S3Configurations).Concat(objects.All(put.Request, ApiRole.EventBridge)).Any(given => ComesFrom(given.Value, result, MaxLocals));
            if (!putsBack)
                continue;
            string[] missing = kinds
                .Where(kind => !objects.Has(put.Request, kind) && !looked.Contains(kind.Name))
                // Topics, queues, functions, EventBridge.
                .OrderBy(kind => api.RoleOf(kind) == ApiRole.EventBridge)
                .ThenByDescending(static kind => kind.Name, StringComparer.Ordinal)
                .Select(static kind => kind.Name)
                .ToArray();
            var place = new CSharpPlace(put.Call.Syntax.GetLocation(), replacement => $"{replacement.Value} = {result.Name}.{replacement.Value}");
            return new(place, put.Request.Place(), missing);
        }
        return null;
    }

    // The variable that stores the result of a call, or null.
    private ILocalSymbol? ResultOf(IInvocationOperation call)
    {
        IOperation result = call;
        while (result.Parent is IAwaitOperation or IConversionOperation or IParenthesizedOperation
            || (result.Parent is { } outer && Receivers.OfWrapped(outer) == result))
        {
            result = result.Parent!;
        }
        return result.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } } && values.Locals.SingleValueOf(local) is not null ? local : null;
    }

    // The members that code reads of the object in a local; null if other code has access to the whole object.
    private HashSet<string>? MembersOf(ILocalSymbol local)
    {
        var members = new HashSet<string>();
        foreach (ILocalReferenceOperation reference in values.Locals.ReferencesTo(local))
        {
            if (reference.Parent is not IMemberReferenceOperation member)
                return null;
            members.Add(member.Member.Name);
        }
        return members;
    }

    private bool ComesFrom(IOperation value, ILocalSymbol source, int depth) =>
        LocalsIn(value).Any(local => SymbolEqualityComparer.Default.Equals(local, source)
            || (depth > 0 && values.Locals.SingleValueOf(local) is { } written && ComesFrom(written, source, depth - 1)));

    private static IEnumerable<ILocalSymbol> LocalsIn(IOperation operation)
    {
        var walk = new OperationWalk(operation);
        while (walk.MoveNext())
        {
            if (walk.Current is ILocalReferenceOperation { Local: { } local })
                yield return local;
        }
    }

    private static ILoopOperation? LoopAround(IOperation operation)
    {
        IOperation? outer = operation.Parent;
        while (outer is not (null or ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation))
            outer = outer.Parent;
        return outer as ILoopOperation;
    }

    // try { put; … } finally { put what was there before; }
    private static bool IsRestored(IOperation before, IOperation later)
    {
        for (IOperation inner = later; inner.Parent is { } outer && !Execution.Contains(inner, before); inner = outer)
        {
            if (outer is ITryOperation attempt && attempt.Finally == inner)
                return true;
        }
        return false;
    }

    private bool HaveSameBucket(IObjectCreationOperation first, IObjectCreationOperation second) =>
        first == second
        || (objects.Only(first, ApiRole.BucketName) is { } one && objects.Only(second, ApiRole.BucketName) is { } other && BucketIn(one) is { } bucket && BucketIn(other) == bucket);

    private Bucket? BucketOf(IArgumentOperation read) =>
        read.Parameter?.Type.SpecialType == SpecialType.System_String ? BucketIn(read.Value)
        : values.CertainObjectOf(read.Value) is IObjectCreationOperation request && objects.Only(request, ApiRole.BucketName) is { } name ? BucketIn(name)
        : null;

    private Bucket? BucketIn(IOperation name) =>
        texts.CertainTextOf(name) is { IsComplete: true } text ? new(text.Text, null)
        : values.VariableIn(name) is { } variable && values.KeepsItsValue(variable) ? new(null, variable)
        // photos.Id
        : values.Unwrap(name) is IPropertyReferenceOperation { Property: { SetMethod: null or { IsInitOnly: true } } property, Arguments.Length: 0 } member
            && (property.DeclaringSyntaxReferences.IsEmpty || Variables.IsStored(property))
            && values.VariableIn(member.Instance) is { } owner && values.KeepsItsValue(owner) ? new(null, owner, property)
        : null;

    private static bool IsBetween(IOperation operation, IOperation first, IOperation second) =>
        operation.Syntax.SpanStart > first.Syntax.Span.End && operation.Syntax.SpanStart < second.Syntax.SpanStart;

    private static bool IsBefore(IOperation first, IOperation second) => first.Syntax.SpanStart < second.Syntax.SpanStart;

    /// <summary>Identifies a bucket by its name, or by the variable that contains the name or an object with the name.</summary>
    private sealed record Bucket(string? Name, ISymbol? Variable, IPropertySymbol? Member = null);
}
