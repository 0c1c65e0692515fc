using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>The operations of one body, initialiser or attribute that have to do with notifications.</summary>
internal sealed class BlockFindings
{
    private BlockFindings()
    {
    }

    /// <summary>Assignments to known members.</summary>
    public List<ISimpleAssignmentOperation> Assignments { get; } = [];

    /// <summary>Calls on lists that known members hold.</summary>
    public List<IInvocationOperation> Additions { get; } = [];

    /// <summary>Arguments for known parameters.</summary>
    public List<IArgumentOperation> Arguments { get; } = [];

    /// <summary>Conversions that make something known of a value.</summary>
    public List<IConversionOperation> Conversions { get; } = [];

    /// <summary>Initialisers of lists that known members hold: <c>Events = { … }</c>.</summary>
    public List<IMemberInitializerOperation> Initializers { get; } = [];

    /// <summary>Calls that add a configuration to a bucket.</summary>
    public List<IInvocationOperation> Calls { get; } = [];

    /// <summary>Objects that hold the notification of a bucket.</summary>
    public List<IObjectCreationOperation> Requests { get; } = [];

    /// <summary>Objects that are one configuration of it.</summary>
    public List<IObjectCreationOperation> Configurations { get; } = [];

    /// <summary>Literals that say themselves what they are.</summary>
    public List<ILiteralOperation> Literals { get; } = [];

    /// <summary>
    /// Gets words of which one is in a literal that says itself what it is, or that becomes the name of an event without the name of a library
    /// beside it: <c>Subscribe("s3:ObjectCreated:*")</c>, for a method of the user's that takes an <c>EventType</c>.
    /// </summary>
    public static IEnumerable<string> Words => [EventCatalog.S3.Prefix, .. EventCatalog.S3.Families, .. FreeText.Words];

    /// <summary>Walks the operations once; null if nothing was found, as in nearly all code.</summary>
    public static BlockFindings? Find(ImmutableArray<IOperation> blocks, KnownApi api)
    {
        BlockFindings? findings = null;
        foreach (IOperation block in blocks)
        {
            bool isAttribute = block.Kind == OperationKind.Attribute;
            var walk = new OperationWalk(block);
            while (walk.MoveNext())
            {
                // By kind first: what is asked of each operation of a project has to be cheap.
                IOperation operation = walk.Current;
                switch (walk.Kind)
                {
                    case OperationKind.SimpleAssignment when IsKnown(((ISimpleAssignmentOperation)operation).Target, api)
                        && (isAttribute || !IsAttribute(((IMemberReferenceOperation)((ISimpleAssignmentOperation)operation).Target).Member.ContainingType)):
                        (findings ??= new()).Assignments.Add((ISimpleAssignmentOperation)operation);
                        break;
                    case OperationKind.Invocation:
                        Observe((IInvocationOperation)operation, api, ref findings);
                        break;
                    case OperationKind.ObjectCreation:
                        Observe((IObjectCreationOperation)operation, isAttribute, api, ref findings);
                        break;
                    case OperationKind.Conversion when operation is IConversionOperation { OperatorMethod: { } convert } conversion && api.RoleOf(convert.Parameters[0]) is not null:
                        (findings ??= new()).Conversions.Add(conversion);
                        break;
                    case OperationKind.MemberInitializer when IsKnown(((IMemberInitializerOperation)operation).InitializedMember, api):
                        (findings ??= new()).Initializers.Add((IMemberInitializerOperation)operation);
                        break;
                    case OperationKind.Literal when operation.Type?.SpecialType == SpecialType.System_String && operation.ConstantValue is { HasValue: true, Value: string text }
                        && FreeText.MayBeOne(text):
                        (findings ??= new()).Literals.Add((ILiteralOperation)operation);
                        break;
                }
            }
        }
        return findings;
    }

    // One that is made by 'new' annotates nothing; only tests make such.
    private static bool IsAttribute(ITypeSymbol? type) => type?.BaseType is { Name: nameof(Attribute), ContainingNamespace.Name: nameof(System) };

    private static void Observe(IInvocationOperation call, KnownApi api, ref BlockFindings? findings)
    {
        if (call.Instance is { } instance && IsKnown(instance, api))
            (findings ??= new()).Additions.Add(call);
        if (!api.HasRoles(call.TargetMethod, call.TargetMethod.Name))
            return;
        if (api.Configures(call.TargetMethod))
            (findings ??= new()).Calls.Add(call);
        AddArguments(call.Arguments, api, ref findings);
    }

    private static void Observe(IObjectCreationOperation creation, bool isAttribute, KnownApi api, ref BlockFindings? findings)
    {
        if (creation.Type is not { } type)
            return;
        bool isRequest = api.IsNotification(type), isConfiguration = !isRequest && api.IsConfiguration(type);
        bool takes = creation.Constructor is { } constructor && api.HasRoles(constructor, type.Name);
        if ((!isRequest && !isConfiguration && !takes) || (!isAttribute && IsAttribute(type)))
            return;
        if (isRequest)
            (findings ??= new()).Requests.Add(creation);
        if (isConfiguration)
            (findings ??= new()).Configurations.Add(creation);
        if (takes)
            AddArguments(creation.Arguments, api, ref findings);
    }

    private static void AddArguments(ImmutableArray<IArgumentOperation> arguments, KnownApi api, ref BlockFindings? findings)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && api.RoleOf(argument.Parameter) is not null)
                (findings ??= new()).Arguments.Add(argument);
        }
    }

    private static bool IsKnown(IOperation target, KnownApi api) =>
        target.Kind is OperationKind.PropertyReference or OperationKind.FieldReference && api.RoleOf(((IMemberReferenceOperation)target).Member) is not null;
}
