using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Reads the topics, queues and functions that constructs of the CDK stand for, and the regions of their stacks.</summary>
internal sealed class ConstructReader(KnownApi api, BlockFindings findings, ValueReader values, TextValueReader texts, ObjectReader objects, TextFacts facts, ArnGrammarCatalog arns, CancellationToken cancellation)
{
    /// <summary>Adds the ARNs of imported constructs that are destinations of S3.</summary>
    public void AddArns()
    {
        foreach (IArgumentOperation argument in findings.Arguments)
        {
            if (ArnRoleOf(argument) is { } role && ImportedArn(argument.Value) is { } arn)
                facts.Add(role, arn);
        }
    }

    /// <summary>Reads the FIFO topics and queues that the block creates and that S3 sends to.</summary>
    public IEnumerable<ArnFact> ReadFifo() =>
        findings.Arguments.Select(argument => ArnRoleOf(argument) is { } role ? FifoOf(argument.Value, role.Kind!(arns)) : null)
            .Concat(findings.Assignments.Select(FifoIn))
            .OfType<ArnFact>()
            .Distinct();

    /// <summary>Gets the imported destination that an object such as <c>new SnsDestination(topic)</c> contains, or null.</summary>
    public ArnFact? DestinationOf(IOperation destination) =>
        values.CertainObjectOf(destination) is IObjectCreationOperation creation
            ? creation.Arguments
                .Select(argument => ArnRoleOf(argument) is { } role && ImportedArn(argument.Value) is { } arn ? facts.Find(role, arn) as ArnFact : null)
                .FirstOrDefault(static found => found is not null)
            : null;

    /// <summary>Gets the region of the stack that a construct is created in, or null.</summary>
    public string? StackRegionOf(IObjectCreationOperation construct) =>
        objects.Only(construct, ApiRole.ConstructScope) is not { } scope ? null
        : values.CertainObjectOf(scope) switch
        {
            // : base(scope, id, new StackProps { … })
            IInstanceReferenceOperation => findings.Arguments
                .Where(argument => api.RoleOf(argument.Parameter) == ApiRole.StackProperties && argument.Parent is IInvocationOperation)
                .Select(argument => RegionIn(argument.Value) ?? RegionOfCreations(argument.Value))
                .FirstOrDefault(),
            IObjectCreationOperation stack => objects.Only(stack, ApiRole.StackProperties) is { } properties ? RegionIn(properties) : null,
            _ => null,
        };

    // : base(scope, id, props)
    private string? RegionOfCreations(IOperation properties) =>
        values.CertainObjectOf(properties) is IParameterReferenceOperation { Parameter: { } parameter, SemanticModel: { } model } ? StackCreations.RegionOf(parameter, model.Compilation, cancellation) : null;

    private string? RegionIn(IOperation properties) =>
        values.CertainObjectOf(properties) is IObjectCreationOperation stack
        && objects.Only(stack, ApiRole.StackEnvironment) is { } part
        && values.CertainObjectOf(part) is IObjectCreationOperation environment
        && objects.Text(environment, ApiRole.RegionCode) is { IsComplete: true } region
            ? region.Text
            : null;

    private ApiRole? ArnRoleOf(IArgumentOperation argument) => api.RoleOf(argument.Parameter)?.Arn;

    // Topic.FromTopicArn(this, "uploads", "arn:…"), Topic.FromTopicAttributes(this, "uploads", new TopicAttributes { TopicArn = "arn:…" })
    private WrittenText? ImportedArn(IOperation construct)
    {
        if (values.CertainObjectOf(construct) is not IInvocationOperation import || !findings.Arguments.Any(argument => argument.Parent?.Syntax == import.Syntax))
            return null;
        foreach (IArgumentOperation argument in import.Arguments)
        {
            ApiRole? role = api.RoleOf(argument.Parameter);
            if (IsArn(role))
                return texts.CertainTextOf(argument.Value);
            if (role == ApiRole.ImportAttributes && values.CertainObjectOf(argument.Value) is IObjectCreationOperation attributes)
                return ApiRole.All.Where(IsArn).Select(arn => objects.Text(attributes, arn)).FirstOrDefault(static found => found is not null);
        }
        return null;
    }

    private static bool IsArn(ApiRole? role) => role?.Kind is not null;

    // new CfnBucket.QueueConfigurationProperty { Queue = queue.QueueArn }
    private ArnFact? FifoIn(ISimpleAssignmentOperation assignment) =>
        api.RoleOf(((IMemberReferenceOperation)assignment.Target).Member) is { IsS3Destination: true } role
        && values.CertainValueOf(assignment.Value) is IPropertyReferenceOperation { Instance: { } construct }
            ? FifoOf(construct, role.Kind!(arns))
            : null;

    // new Topic(this, "uploads", new TopicProps { Fifo = true })
    private ArnFact? FifoOf(IOperation destination, ArnKind kind)
    {
        if (values.CertainObjectOf(destination) is not IObjectCreationOperation construct
            || objects.Only(construct, ApiRole.ConstructProperties) is not { } part
            || values.CertainObjectOf(part) is not IObjectCreationOperation properties
            || FifoMarkOf(properties, kind) is not { } mark)
        {
            return null;
        }
        // The construct may be created in another member.
        bool isHere = findings.Assignments.Any(assignment => assignment.Value.Syntax == mark.Syntax);
        var place = new CSharpPlace((isHere ? mark : destination).Syntax.GetLocation());
        string name = objects.Text(construct, ApiRole.ConstructId) is { IsComplete: true } id ? id.Text : construct.Type!.Name;
        return ArnFact.OfFifo(new(name, place), kind);
    }

    // Fifo = true, QueueName = "uploads.fifo"
    private IOperation? FifoMarkOf(IObjectCreationOperation properties, ArnKind kind)
    {
        if (objects.Has(properties, ApiRole.FifoSwitch))
            return objects.Only(properties, ApiRole.FifoSwitch) is { } value && values.CertainValueOf(value) is { ConstantValue: { HasValue: true, Value: true } } ? value : null;
        return kind.Grammar.FifoSuffix.Length > 0
            && objects.Only(properties, ApiRole.FifoName) is { } name
            && texts.CertainTextOf(name) is { } text
            && text.Text.EndsWith(kind.Grammar.FifoSuffix, StringComparison.Ordinal)
                ? name
                : null;
    }
}
