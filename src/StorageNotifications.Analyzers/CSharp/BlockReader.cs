using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Makes facts of what was found in a block: each once, whatever leads to it.</summary>
internal sealed class BlockReader
{
    private readonly KnownApi _api;
    private readonly BlockFindings _findings;
    private readonly RuleSettings _settings;
    private readonly CatalogKnowledge _members;
    private readonly ValueReader _values;
    private readonly ListReader _lists;
    private readonly TextValueReader _texts;
    private readonly TextFacts _textFacts;
    private readonly OriginFinder _origins;

    public BlockReader(
        KnownApi api, BlockFindings findings, RuleSettings settings, LocalValues locals, MemberValues memberValues, CancellationToken cancellation)
    {
        _api = api;
        _findings = findings;
        _settings = settings;
        _members = new(api);
        _values = new(_members, locals, memberValues, cancellation);
        _lists = new(_members, _values);
        _texts = new(_values);
        _textFacts = new(settings);
        _origins = new(_members, locals, memberValues, cancellation);
    }

    public IEnumerable<Fact> ReadFacts()
    {
        AddTexts();
        var objects = new ObjectReader(_api, new ObjectSettingsReader(_members, _values, _lists), _texts);
        var uses = new ObjectUses(_members, _values);
        var filters = new FilterReader(_values, _lists, uses, objects);
        var configurations = new ConfigurationReader(_api, _values, _texts, uses, objects, filters, _textFacts);
        var notifications = new NotificationReader(_api, _values, objects, configurations, new ClientReader(_api, _values, _texts, objects));
        return _textFacts.All
            .Concat(_findings.Configurations.Concat<IOperation>(_findings.Calls).Select(configurations.Read))
            .Concat(notifications.Read(_findings))
            .Concat(new KeyReader(_api, _origins).Read(_findings))
            .Concat(_findings.Literals.SelectMany(ReadLiteral));
    }

    private void AddTexts()
    {
        foreach (ISimpleAssignmentOperation assignment in _findings.Assignments)
            AddValue(RoleOf(assignment.Target), assignment.Value);
        foreach (IMemberInitializerOperation initializer in _findings.Initializers)
            AddElements(RoleOf(initializer.InitializedMember), ListReader.AddedBy(initializer.Initializer));
        foreach (IInvocationOperation add in _findings.Additions)
            AddElements(RoleOf(add.Instance!), _lists.AddedBy(add));
        foreach (IArgumentOperation argument in _findings.Arguments)
            AddValue(_api.RoleOf(argument.Parameter)!, argument.Value, argument.Parent);
        foreach (IConversionOperation conversion in _findings.Conversions)
            AddValue(_api.RoleOf(conversion.OperatorMethod!.Parameters[0])!, conversion.Operand, conversion);
    }

    private ApiRole RoleOf(IOperation member) => _api.RoleOf(((IMemberReferenceOperation)member).Member)!;

    /// <param name="taker">What takes the value.</param>
    private void AddValue(ApiRole role, IOperation value, IOperation? taker = null)
    {
        switch (role.Shape)
        {
            case RoleShape.Text or RoleShape.TextList:
                // EventType.FindValue("…"), new EventType("…"), and the conversion that "…" alone goes through: it may be compared.
                IOperation? made = role == ApiRole.S3Event && taker?.Type is { } type && _api.StandsForEvents(type) ? taker : null;
                if (made is null || !Comparisons.IsComparisonOperand(made))
                    AddTexts(role, value, mayBeCompared: made is not null && !Comparisons.IsStoredInPart(made, _members, _values.Locals));
                break;
            case RoleShape.Texts:
                AddElements(role, _lists.ElementsOf(value));
                break;
        }
    }

    private void AddElements(ApiRole role, ElementList elements)
    {
        if (role.Shape != RoleShape.Texts)
            return;
        foreach (IOperation element in elements.Items)
            AddTexts(role, element, mayBeCompared: false);
    }

    private void AddTexts(ApiRole role, IOperation value, bool mayBeCompared)
    {
        foreach (WrittenText text in _texts.TextsOf(value))
            _textFacts.Add(role, text with { MayBeCompared = mayBeCompared });
    }

    private IEnumerable<Fact> ReadLiteral(ILiteralOperation literal)
    {
        // A summand is not the whole text; of a call that does not compile nobody knows what it does.
        bool whole = literal.Parent is not (IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IInterpolatedStringContentOperation or IInvalidOperation)
            && literal.Syntax is LiteralExpressionSyntax;
        return whole && !Comparisons.IsComparedText(literal) && TextBuilder.TryBuild(literal) is { } text && !_textFacts.Has(text.Place)
            ? FreeText.Read(text, _settings)
            : [];
    }
}
