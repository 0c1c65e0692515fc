using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.Facts;
using StorageNotifications.Analyzers.Rules;
using StorageNotifications.Analyzers.Symbols;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>The C# front end: walks the operations of one body, initialiser or attribute once, and hands the rules what it says of notifications.</summary>
internal sealed class BlockReader
{
    private const string ArnPrefix = "arn:";

    private readonly KnownApi _api;
    private readonly LocalValues _locals = new();
    private readonly ValueReader _values;
    private readonly List<ISimpleAssignmentOperation> _assignments = [];
    private readonly List<IInvocationOperation> _additions = [];
    private readonly List<IArgumentOperation> _arguments = [];
    private readonly List<IConversionOperation> _conversions = [];
    private readonly List<IMemberInitializerOperation> _initializers = [];
    private readonly List<IObjectCreationOperation> _requests = [];
    private readonly List<IObjectCreationOperation> _configurations = [];
    private readonly List<ILiteralOperation> _arnLiterals = [];
    private readonly HashSet<TextSpan> _judged = [];

    public BlockReader(KnownApi api, FieldValues fields, CancellationToken cancellation)
    {
        _api = api;
        _values = new(_locals, fields, cancellation);
    }

    private bool FoundNothing =>
        _assignments.Count + _additions.Count + _arguments.Count + _conversions.Count + _initializers.Count + _requests.Count + _configurations.Count + _arnLiterals.Count == 0;

    public void Observe(IOperation operation)
    {
        _locals.Observe(operation);
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment when _api.RoleOf(target.Member) is not null:
                _assignments.Add(assignment);
                break;
            case IInvocationOperation { Instance: IMemberReferenceOperation list } add when _api.RoleOf(list.Member) is not null:
                _additions.Add(add);
                break;
            case IArgumentOperation argument when _api.RoleOf(argument.Parameter) is not null:
                _arguments.Add(argument);
                break;
            case IConversionOperation { OperatorMethod: { } convert } conversion when _api.RoleOf(convert.Parameters[0]) is not null:
                _conversions.Add(conversion);
                break;
            case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } initializer when _api.RoleOf(target.Member) is not null:
                _initializers.Add(initializer);
                break;
            case IObjectCreationOperation { Type: { } type } creation when _api.IsNotification(type):
                _requests.Add(creation);
                break;
            case IObjectCreationOperation { Type: { } type } creation when _api.IsConfiguration(type):
                _configurations.Add(creation);
                break;
            case ILiteralOperation { ConstantValue.Value: string text } literal when text.StartsWith(ArnPrefix, StringComparison.Ordinal):
                _arnLiterals.Add(literal);
                break;
        }
    }

    /// <summary>Gives the rules what was seen.</summary>
    public void Judge(RuleContext context)
    {
        if (FoundNothing)
            return;

        var objects = new ObjectReader(_api, _values, _assignments, _additions);
        foreach (ISimpleAssignmentOperation assignment in _assignments)
            JudgeValue(_api.RoleOf(((IMemberReferenceOperation)assignment.Target).Member)!.Value, assignment.Value, context);
        foreach (IMemberInitializerOperation initializer in _initializers)
            JudgeElements(_api.RoleOf(((IMemberReferenceOperation)initializer.InitializedMember).Member)!.Value, ValueReader.Added(initializer.Initializer).Items, context);
        foreach (IInvocationOperation add in _additions)
            JudgeElements(_api.RoleOf(((IMemberReferenceOperation)add.Instance!).Member)!.Value, objects.AddedBy(add).Items, context);
        foreach (IArgumentOperation argument in _arguments)
            JudgeValue(_api.RoleOf(argument.Parameter)!.Value, argument.Value, context, argument.Parent);
        foreach (IConversionOperation conversion in _conversions)
            JudgeValue(_api.RoleOf(conversion.OperatorMethod!.Parameters[0])!.Value, conversion.Operand, context, conversion);
        JudgeNotifications(objects, context);
        JudgeArnLiterals(context);
    }

    /// <param name="made">What is made of an event name and may be compared.</param>
    private void JudgeValue(ApiRole role, IOperation value, RuleContext context, IOperation? made = null)
    {
        if (role == ApiRole.GlacierEvents)
            JudgeElements(role, _values.Elements(value).Items, context);
        else if (role == ApiRole.S3Event && (made is null || !Comparisons.Serves(made)))
            JudgeS3Events(value, mayBeCompared: made is not null && Comparisons.MayServe(made), context);
        else if (ArnRules.GrammarOf(role) is not null)
            JudgeDestinations(role, value, context);
    }

    private void JudgeS3Events(IOperation value, bool mayBeCompared, RuleContext context)
    {
        foreach (TextFact name in ReadTexts(value))
            EventNameRules.CheckS3Event(name, mayBeCompared, context);
    }

    private void JudgeDestinations(ApiRole role, IOperation value, RuleContext context)
    {
        foreach (TextFact arn in ReadTexts(value))
            ArnRules.CheckDestination(new(role, arn), context);
    }

    private void JudgeElements(ApiRole role, IEnumerable<IOperation> elements, RuleContext context)
    {
        if (role != ApiRole.GlacierEvents)
            return;
        foreach (TextFact text in elements.SelectMany(ReadTexts))
            EventNameRules.CheckVaultEvent(text, context);
    }

    private void JudgeNotifications(ObjectReader objects, RuleContext context)
    {
        var reader = new NotificationReader(_api, _values, objects, context.Settings.S3Events);
        var sent = new HashSet<IOperation>();
        foreach (IArgumentOperation argument in _arguments.Where(argument => _api.RoleOf(argument.Parameter) == ApiRole.S3Notification))
        {
            foreach (IObjectCreationOperation request in _values.Objects(argument.Value).OfType<IObjectCreationOperation>())
            {
                sent.Add(request);
                JudgeNotification(reader.Read(request, (argument.Parent as IInvocationOperation)?.Instance), context);
            }
        }
        foreach (IObjectCreationOperation request in _requests.Where(request => !sent.Contains(request)))
            JudgeNotification(reader.Read(request, client: null), context);
        foreach (IObjectCreationOperation configuration in _configurations)
            ConfigurationRules.Check(reader.ReadConfiguration(configuration), context);
    }

    private static void JudgeNotification(NotificationFact notification, RuleContext context)
    {
        TopicRegionMismatch.Check(notification, context);
        OverlappingConfigurations.Check(notification, context);
        DuplicateConfigurationId.Check(notification, context);
    }

    private void JudgeArnLiterals(RuleContext context)
    {
        foreach (ILiteralOperation literal in _arnLiterals)
        {
            // A summand is not the whole text.
            bool whole = literal.Parent is not (IBinaryOperation or IInterpolatedStringContentOperation) && literal.Syntax is LiteralExpressionSyntax;
            if (whole && !_judged.Contains(literal.Syntax.Span) && TextBuilder.TryBuild(literal) is { } text)
                ArnRules.CheckLiteral(text, context);
        }
    }

    private IEnumerable<TextFact> ReadTexts(IOperation value)
    {
        foreach (TextFact text in _values.Texts(value))
        {
            _judged.Add(text.Whole.SourceSpan);
            yield return text;
        }
    }
}
