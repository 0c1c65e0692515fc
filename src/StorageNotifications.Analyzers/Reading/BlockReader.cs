using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Analyzers.Facts;
using StorageNotifications.Analyzers.Rules;
using StorageNotifications.Analyzers.Symbols;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>The C# front end: puts together what a block says of notifications and hands it to the rules.</summary>
internal sealed class BlockReader
{
    private readonly KnownApi _api;
    private readonly BlockFindings _findings;
    private readonly CatalogKnowledge _members;
    private readonly ValueReader _values;
    private readonly ListReader _lists;
    private readonly TextValueReader _texts;
    private readonly HashSet<TextSpan> _judged = [];

    public BlockReader(KnownApi api, BlockFindings findings, LocalValues locals, MemberValues memberValues, CancellationToken cancellation)
    {
        _api = api;
        _findings = findings;
        _members = new(api);
        _values = new(_members, locals, memberValues, cancellation);
        _lists = new(_members, _values);
        _texts = new(_values);
    }

    /// <summary>Gives the rules what was found.</summary>
    public void Judge(RuleContext context)
    {
        var objects = new ObjectReader(_api, new ObjectSettingsReader(_members, _values, _lists, _findings.Assignments, _findings.Additions));
        foreach (ISimpleAssignmentOperation assignment in _findings.Assignments)
            JudgeValue(RoleOf(assignment.Target), assignment.Value, context);
        foreach (IMemberInitializerOperation initializer in _findings.Initializers)
            JudgeElements(RoleOf(initializer.InitializedMember), ListReader.AddedBy(initializer.Initializer), context);
        foreach (IInvocationOperation add in _findings.Additions)
            JudgeElements(RoleOf(add.Instance!), _lists.AddedBy(add), context);
        foreach (IArgumentOperation argument in _findings.Arguments)
            JudgeValue(_api.RoleOf(argument.Parameter)!.Value, argument.Value, context, argument.Parent);
        foreach (IConversionOperation conversion in _findings.Conversions)
            JudgeValue(_api.RoleOf(conversion.OperatorMethod!.Parameters[0])!.Value, conversion.Operand, context, conversion);
        JudgeConfigurations(new(_api, _values, _lists, _texts, new ObjectUses(_members, _values), objects, context.Settings.S3Events), context);
        JudgeLiterals(context);
    }

    private ApiRole RoleOf(IOperation member) => _api.RoleOf(((IMemberReferenceOperation)member).Member)!.Value;

    /// <param name="taker">What takes the value.</param>
    private void JudgeValue(ApiRole role, IOperation value, RuleContext context, IOperation? taker = null)
    {
        // EventType.FindValue("…"), new EventType("…"), and the conversion that "…" alone goes through: it may be compared.
        IOperation? made = role == ApiRole.S3Event && taker?.Type is { } type && _api.StandsForEvents(type) ? taker : null;
        if (!TextRules.TakesText(role))
            return;
        if (role is ApiRole.S3Events or ApiRole.GlacierEvents)
            JudgeElements(role, _lists.ElementsOf(value), context);
        else if (made is null || !Comparisons.IsComparisonOperand(made))
            JudgeTexts(role, value, mayBeCompared: made is not null && !Comparisons.IsStoredInPart(made, _members, _values.Locals), context);
    }

    private void JudgeElements(ApiRole role, ElementList elements, RuleContext context)
    {
        foreach (IOperation element in elements.Items)
            JudgeTexts(role, element, mayBeCompared: false, context);
    }

    private void JudgeTexts(ApiRole role, IOperation value, bool mayBeCompared, RuleContext context)
    {
        foreach (TextFact text in _texts.TextsOf(value))
        {
            _judged.Add(text.Whole.SourceSpan);
            TextRules.Check(role, text, mayBeCompared, context);
        }
    }

    private void JudgeConfigurations(NotificationReader reader, RuleContext context)
    {
        var sent = new HashSet<IOperation>();
        var puts = new List<(IInvocationOperation Call, IOperation Request, NotificationFact Notification)>();
        foreach (IArgumentOperation argument in _findings.Arguments.Where(argument => _api.RoleOf(argument.Parameter) == ApiRole.S3Notification))
        {
            foreach (IObjectCreationOperation request in _values.PossibleObjectsOf(argument.Value).OfType<IObjectCreationOperation>())
            {
                sent.Add(request);
                NotificationFact notification = reader.Read(request, argument.Parent as IInvocationOperation);
                JudgeNotification(notification, context);
                if (argument.Parent is IInvocationOperation put)
                    puts.Add((put, request, notification));
            }
        }
        for (int i = 1; i < puts.Count; i++)
        {
            // The same call has one of several requests, the same request is put again: neither replaces anything.
            bool differ = puts[i - 1].Call != puts[i].Call && puts[i - 1].Request != puts[i].Request;
            // Another client may be of another account or partition.
            bool sameClient = puts[i - 1].Call.Instance?.Syntax.IsEquivalentTo(puts[i].Call.Instance?.Syntax!) == true;
            if (differ && sameClient && Execution.AreCertainTogether(puts[i - 1].Call, puts[i].Call))
                ReplacedNotification.Check(puts[i - 1].Notification, puts[i].Notification, context);
        }
        foreach (IObjectCreationOperation request in _findings.Requests.Where(request => !sent.Contains(request)))
            JudgeNotification(reader.Read(request, put: null), context);
        foreach (IObjectCreationOperation configuration in _findings.Configurations)
            ConfigurationRules.Check(reader.ReadConfiguration(configuration), context);
        JudgeCalls(reader, context);
    }

    // Calls on the same bucket make one notification.
    private void JudgeCalls(NotificationReader reader, RuleContext context)
    {
        foreach (IGrouping<ISymbol, IInvocationOperation> bucket in _findings.Calls
            .Where(call => ReceiverOf(call) is { } receiver && _values.Locals.KeepsItsValue(receiver))
            .GroupBy(static call => ReceiverOf(call)!, SymbolEqualityComparer.Default)!)
        {
            IInvocationOperation first = bucket.First();
            ConfigurationFact[] configurations = bucket.Where(call => call == first || Execution.AreCertainTogether(first, call)).Select(reader.ReadCall).ToArray();
            foreach (ConfigurationFact configuration in configurations)
                ConfigurationRules.Check(configuration, context);
            JudgeNotification(new(Bucket: null, ClientRegion: null, configurations, Sent: null), context);
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

    private static void JudgeNotification(NotificationFact notification, RuleContext context)
    {
        TopicRegionMismatch.Check(notification, context);
        OverlappingConfigurations.Check(notification, context);
        DuplicateConfigurationId.Check(notification, context);
    }

    private void JudgeLiterals(RuleContext context)
    {
        foreach (ILiteralOperation literal in _findings.Literals)
        {
            // A summand is not the whole text; of a call that does not compile nobody knows what it does.
            bool whole = literal.Parent is not (IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IInterpolatedStringContentOperation or IInvalidOperation) && literal.Syntax is LiteralExpressionSyntax;
            if (!whole || Comparisons.IsComparedText(literal) || _judged.Contains(literal.Syntax.Span) || TextBuilder.TryBuild(literal) is not { } text)
                continue;
            ArnRules.CheckLiteral(text, context);
            OldDocumentationRules.Check(text, context);
        }
    }
}
