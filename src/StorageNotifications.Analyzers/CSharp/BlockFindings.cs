using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Events;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>The operations of a method body, initializer or attribute that concern notifications.</summary>
internal sealed class BlockFindings
{
    private BlockFindings()
    {
    }

    /// <summary>Gets the assignments to known members.</summary>
    public List<ISimpleAssignmentOperation> Assignments { get; } = [];

    /// <summary>Gets the calls on lists in known members.</summary>
    public List<IInvocationOperation> Additions { get; } = [];

    /// <summary>Gets the arguments of known parameters.</summary>
    public List<IArgumentOperation> Arguments { get; } = [];

    /// <summary>Gets the conversions whose operator has a known parameter.</summary>
    public List<IConversionOperation> Conversions { get; } = [];

    /// <summary>Gets the methods with a known parameter that are passed as delegates: <c>names.Select(EventType.FindValue)</c>.</summary>
    public List<IMethodReferenceOperation> MethodGroups { get; } = [];

    /// <summary>Gets the initializers of lists in known members: <c>Events = { … }</c>.</summary>
    public List<IMemberInitializerOperation> Initializers { get; } = [];

    /// <summary>Gets the calls that add a configuration to a bucket.</summary>
    public List<IInvocationOperation> Calls { get; } = [];

    /// <summary>Gets the objects that are the notification of a bucket.</summary>
    public List<IObjectCreationOperation> Requests { get; } = [];

    /// <summary>Gets the objects that are one configuration of a notification.</summary>
    public List<IObjectCreationOperation> Configurations { get; } = [];

    /// <summary>Gets the calls that change a string in a known way, such as decoding.</summary>
    public List<IInvocationOperation> TextCalls { get; } = [];

    /// <summary>Gets the methods that change a string in a known way and are passed as delegates: <c>keys.Select(WebUtility.UrlDecode)</c>.</summary>
    public List<IMethodReferenceOperation> TextMethodGroups { get; } = [];

    /// <summary>Gets the references to members that provide values of a message.</summary>
    public List<IPropertyReferenceOperation> Supplied { get; } = [];

    /// <summary>Gets the event patterns of EventBridge.</summary>
    public List<IObjectCreationOperation> Patterns { get; } = [];

    /// <summary>Gets the uses of lists that are null until they are set.</summary>
    public List<IPropertyReferenceOperation> UsedLists { get; } = [];

    /// <summary>Gets the compared strings that may be event names or versions.</summary>
    public List<ComparedText> Compared { get; } = [];

    /// <summary>Gets the literals that are judged wherever they are used.</summary>
    public List<ILiteralOperation> Literals { get; } = [];

    /// <summary>
    /// Gets the words of which at least one occurs in a literal that is judged without the name of a library in the code: a free text, or
    /// the argument of <c>Subscribe("s3:ObjectCreated:*")</c> if a method of the user takes an <c>EventType</c>.
    /// </summary>
    public static IEnumerable<string> Words => [EventCatalog.S3.Prefix, .. EventCatalog.S3.Families, .. FreeText.Words];

    /// <summary>Gets the values that are assigned to members in a role, in source order.</summary>
    public IEnumerable<IOperation> ValuesGiven(ApiRole role, KnownApi api) =>
        Assignments.Where(assignment => api.RoleOf(((IMemberReferenceOperation)assignment.Target).Member) == role).Select(static assignment => assignment.Value)
            .Concat(Arguments.Where(argument => api.RoleOf(argument.Parameter) == role).Select(static argument => argument.Value))
            .OrderBy(static value => value.Syntax.SpanStart);

    /// <summary>Determines whether the code may configure notifications, instead of only reading messages and passing keys and buckets to S3.</summary>
    public bool MayConfigure(KnownApi api) =>
        Calls.Count + Requests.Count + Configurations.Count + Patterns.Count + UsedLists.Count + Initializers.Count + Additions.Count + Conversions.Count + MethodGroups.Count > 0
        || Assignments.Exists(assignment => !api.RoleOf(((IMemberReferenceOperation)assignment.Target).Member)!.IsSink)
        || Arguments.Exists(argument => !api.RoleOf(argument.Parameter)!.IsSink);

    /// <summary>Gets the references to members that provide a kind of value.</summary>
    public IEnumerable<IPropertyReferenceOperation> Giving(ApiSupply supply, KnownApi api) => Supplied.Where(member => api.SupplyOf(member.Property) == supply);

    /// <summary>Finds the relevant operations. Returns null if there are none, as in nearly all code.</summary>
    public static BlockFindings? Find(ImmutableArray<IOperation> blocks, KnownApi api)
    {
        BlockFindings? findings = null;
        foreach (IOperation block in blocks)
        {
            bool isAttribute = block.Kind == OperationKind.Attribute;
            var walk = new OperationWalk(block);
            while (walk.MoveNext())
            {
                // The kind is checked first, because this runs for every operation of a project.
                IOperation operation = walk.Current;
                switch (walk.Kind)
                {
                    case OperationKind.SimpleAssignment when IsKnown(((ISimpleAssignmentOperation)operation).Target, api)
                        && (isAttribute || !IsAttribute(((IMemberReferenceOperation)((ISimpleAssignmentOperation)operation).Target).Member.ContainingType)):
                        (findings ??= new()).Assignments.Add((ISimpleAssignmentOperation)operation);
                        break;
                    case OperationKind.PropertyReference when api.SupplyOf(((IPropertyReferenceOperation)operation).Property) is not null:
                        (findings ??= new()).Supplied.Add((IPropertyReferenceOperation)operation);
                        break;
                    case OperationKind.PropertyReference when api.NullSince(((IPropertyReferenceOperation)operation).Property) is not null && (NullListReader.IsUsed(operation) || NullListReader.IsStored(operation)):
                        (findings ??= new()).UsedLists.Add((IPropertyReferenceOperation)operation);
                        break;
                    case OperationKind.Binary or OperationKind.ConstantPattern or OperationKind.CaseClause when ComparedText.In(operation, api) is { } compared:
                        (findings ??= new()).Compared.Add(compared);
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
                    case OperationKind.MethodReference when operation is IMethodReferenceOperation { Method: { Parameters.Length: 1 } method } reference
                        && api.HasRoles(method, method.Name) && api.RoleOf(method.Parameters[0]) is { IsSink: false }:
                        (findings ??= new()).MethodGroups.Add(reference);
                        break;
                    case OperationKind.MethodReference when operation is IMethodReferenceOperation { Method: { Parameters.Length: 1 } decoder } reference && api.CallOf(decoder) is ApiCall.Decode or ApiCall.Unescape:
                        (findings ??= new()).TextMethodGroups.Add(reference);
                        break;
                    case OperationKind.AnonymousFunction when IsExpressionTree(operation):
                        walk.SkipChildren();
                        break;
                    case OperationKind.Literal when operation.Type?.SpecialType == SpecialType.System_String && operation.ConstantValue is { HasValue: true, Value: string text }
                        && FreeText.IsCandidate(text):
                        (findings ??= new()).Literals.Add((ILiteralOperation)operation);
                        break;
                }
            }
        }
        return findings;
    }

    // An attribute object that is created with 'new' annotates nothing; only tests create one.
    private static bool IsAttribute(ITypeSymbol? type) => type?.BaseType is { Name: nameof(Attribute), ContainingNamespace.Name: nameof(System) };

    // mock.Setup(s3 => s3.GetObjectAsync(…)): the code describes a call and does not make it.
    private static bool IsExpressionTree(IOperation lambda)
    {
        IOperation? outer = lambda.Parent;
        while (outer is IDelegateCreationOperation or IParenthesizedOperation)
            outer = outer.Parent;
        return outer is IConversionOperation { Type: { Name: "Expression", ContainingNamespace.Name: "Expressions" } };
    }

    private static void Observe(IInvocationOperation call, KnownApi api, ref BlockFindings? findings)
    {
        if (call.Instance is { } instance && IsKnown(instance, api))
            (findings ??= new()).Additions.Add(call);
        if (ComparedText.In(call, api) is { } compared)
            (findings ??= new()).Compared.Add(compared);
        if (api.CallOf(call.TargetMethod) is not null)
            (findings ??= new()).TextCalls.Add(call);
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
        bool isRequest = api.IsNotification(type), isConfiguration = !isRequest && api.IsConfiguration(type), isPattern = api.IsEventPattern(type);
        bool takes = creation.Constructor is { } constructor && api.HasRoles(constructor, type.Name);
        if ((!isRequest && !isConfiguration && !isPattern && !takes) || (!isAttribute && IsAttribute(type)))
            return;
        if (isRequest)
            (findings ??= new()).Requests.Add(creation);
        if (isPattern)
            (findings ??= new()).Patterns.Add(creation);
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
