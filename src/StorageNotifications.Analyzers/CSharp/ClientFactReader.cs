using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Regions;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Creates facts about requests that depend on the region of the client.</summary>
internal sealed class ClientFactReader(KnownApi api, ValueReader values, TextValueReader texts, ObjectReader objects, ClientReader clients, TextFacts facts)
{
    public IEnumerable<Fact> Read(BlockFindings findings) =>
        findings.Arguments.Select(ReadTopic).OfType<Fact>().Distinct().Concat(findings.Assignments.Select(assignment => ReadLocation(assignment, findings)).OfType<Fact>());

    private Fact? ReadTopic(IArgumentOperation argument)
    {
        if (argument.Parent is not IInvocationOperation { Instance: { } client } || TopicIn(argument) is not { } topic || clients.RegionOf(client) is not { } region)
            return null;
        return topic.Role == ApiRole.GlacierTopic ? new VaultTopicFact(topic.Arn, region) : new ReachedTopicFact(topic.Arn, region);
    }

    private (ApiRole Role, ArnFact Arn)? TopicIn(IArgumentOperation argument)
    {
        ApiRole? role = api.RoleOf(argument.Parameter);
        // sns.PublishAsync("arn:…", …)
        if (role == ApiRole.SnsTopicArn)
            return ReadArn(role, texts.CertainTextOf(argument.Value));
        if ((role != ApiRole.TopicRequest && role != ApiRole.VaultRequest) || values.CertainObjectOf(argument.Value) is not IObjectCreationOperation request)
            return null;
        // sns.PublishAsync(new PublishRequest { TopicArn = … })
        if (role == ApiRole.TopicRequest)
            return ReadArn(ApiRole.SnsTopicArn, objects.Text(request, ApiRole.SnsTopicArn));
        // glacier.SetVaultNotificationsAsync(new SetVaultNotificationsRequest { VaultNotificationConfig = new() { SNSTopic = … } })
        return objects.Only(request, ApiRole.VaultNotification) is { } part && values.CertainObjectOf(part) is IObjectCreationOperation notification
            ? ReadArn(ApiRole.GlacierTopic, objects.Text(notification, ApiRole.GlacierTopic))
            : null;
    }

    private (ApiRole Role, ArnFact Arn)? ReadArn(ApiRole role, WrittenText? text) =>
        text is not null && facts.Find(role, text) is ArnFact arn ? (role, arn) : null;

    // new PutBucketRequest { BucketRegion = … }, new PutBucketConfiguration { LocationConstraint = … }
    private BucketLocationFact? ReadLocation(ISimpleAssignmentOperation assignment, BlockFindings findings)
    {
        if (api.RoleOf(((IMemberReferenceOperation)assignment.Target).Member) != ApiRole.BucketLocation)
            return null;
        IOperation value = values.Unwrap(assignment.Value);
        string? region = findings.Arguments
            .Where(argument => api.RoleOf(argument.Parameter) == ApiRole.BucketCreation && Has(argument.Value, assignment.Value))
            .Select(static argument => (argument.Parent as IInvocationOperation)?.Instance)
            .OfType<IOperation>()
            .Select(clients.RegionOf)
            .FirstOrDefault();
        if (TextOf(value) is { } sent)
        {
            var place = new CSharpPlace(assignment.Value.Syntax.GetLocation(), replacement => MemberFor(value, replacement.Value));
            return new(sent with { Place = place }, IsSent: true, region);
        }
        return values.CertainObjectOf(value) is IFieldReferenceOperation { Field: { IsStatic: true } field }
            && RegionCatalog.Default.CodeOfSdkMember(field.ContainingType.ToDisplayString(), field.Name) is { } code
                ? new(new(code, new CSharpPlace(assignment.Value.Syntax.GetLocation())), IsSent: false, region)
                : null;
    }

    private bool Has(IOperation request, IOperation location) =>
        values.CertainObjectOf(request) is IObjectCreationOperation creation
        && (objects.Only(creation, ApiRole.BucketLocation) == location
            || (objects.Only(creation, ApiRole.BucketConfiguration) is { } part
                && values.CertainObjectOf(part) is IObjectCreationOperation configuration
                && objects.Only(configuration, ApiRole.BucketLocation) == location));

    // "us-east-1", S3Region.FindValue("us-east-1"), new S3Region("us-east-1")
    private WrittenText? TextOf(IOperation value) => WrappedText.In(value, ApiRole.LocationText, api) is { } text ? texts.CertainTextOf(text) : null;

    // S3Region.USEast1, which sends no location constraint
    private static string? MemberFor(IOperation value, string region) =>
        value is { Type: INamedTypeSymbol type, SemanticModel: { } model }
        && type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.IsStatic && RegionCatalog.Default.CodeOfSdkMember(type.ToDisplayString(), field.Name) == region) is { } member
            ? model.NameAt(value.Syntax.SpanStart, type, member.Name)
            : null;
}
