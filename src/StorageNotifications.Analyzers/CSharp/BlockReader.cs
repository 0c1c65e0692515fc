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
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Creates facts from the findings in a block. Each fact is created once, even if several findings lead to it.</summary>
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
    private readonly MemberWrites _writes;
    private readonly AnnotatedFunctions _functions;
    private readonly bool _isTest;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<IOperation> _wholes = [];

    public BlockReader(
        KnownApi api, BlockFindings findings, RuleSettings settings, LocalValues locals, MemberValues memberValues, MemberWrites writes, AnnotatedFunctions functions, bool isTest, CancellationToken cancellation)
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
        _writes = writes;
        _functions = functions;
        _isTest = isTest;
        _cancellation = cancellation;
    }

    // Most code that uses S3 configures nothing.
    public Fact[] ReadFacts() => [.. _findings.MayConfigure(_api) ? ReadConfigurations() : [], .. ReadMessages(), .. _findings.Literals.SelectMany(ReadLiteral)];

    private IEnumerable<Fact> ReadConfigurations()
    {
        AddTexts();
        var objects = new ObjectReader(_api, new ObjectSettingsReader(_members, _values, _lists), _texts);
        var uses = new ObjectUses(_members, _values);
        var filters = new FilterReader(_api, _values, _lists, _texts, uses, objects);
        var constructs = new ConstructReader(_api, _findings, _values, _texts, objects, _textFacts, _settings.Catalogs.Arns, _cancellation);
        constructs.AddArns();
        var configurations = new ConfigurationReader(_api, _values, _texts, uses, objects, filters, constructs, _textFacts);
        var clients = new ClientReader(_api, _values, _texts, objects);
        var notifications = new NotificationReader(_api, _values, objects, configurations, constructs, clients, new PutReader(_api, _values, _lists, objects, uses, _texts, configurations, new SenderReader(_api, _values, objects)));
        return _textFacts.All
            .Concat(_findings.Configurations.Concat<IOperation>(_findings.Calls).Select(configurations.Read))
            .Concat(notifications.Read(_findings))
            .Concat(filters.ReadOthers(_findings))
            .Concat(new ClientFactReader(_api, _values, _texts, objects, clients, _textFacts).Read(_findings))
            .Concat(_functions.Read(_findings))
            .Concat(constructs.ReadFifo())
            .Concat(new EventPatternReader(_api, _values, _texts, _lists, new DictionaryReader(_members, _values), objects, uses, _cancellation).Read(_findings))
            .Concat(new NullListReader(_api, _values, objects, uses).Read(_findings));
    }

    private List<Fact> ReadMessages()
    {
        ComparedNameFact[] names = [.. new ComparedNameReader(_api, _origins, _values, _texts, _lists, _writes, _cancellation).Read(_findings)];
        return
        [
            .. new KeyReader(_api, _origins, _writes, _cancellation).Read(_findings),
            .. names,
            .. new ComparedVersionReader(_api, _origins, _texts).Read(_findings),
            .. new SequencerReader(_api, _values.Locals).Read(_findings),
            .. new CompletionReader(_api, _values.Locals).Read(_findings),
            .. new BucketWriteReader(_api, _origins).Read(_findings, names),
            .. new RecordsReader(_api, _origins, _values.Locals, _settings.Catalogs.S3Events, _cancellation).Read(_findings),
            .. new DeserializationReader(_api, _values, _cancellation).Read(_findings),
        ];
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
        foreach (IMethodReferenceOperation method in _findings.MethodGroups)
        {
            foreach (IOperation element in _lists.ElementsPassedTo(method))
                AddValue(_api.RoleOf(method.Method.Parameters[0])!, element);
        }
    }

    private ApiRole RoleOf(IOperation member) => _api.RoleOf(((IMemberReferenceOperation)member).Member)!;

    /// <param name="taker">The operation that takes the value.</param>
    private void AddValue(ApiRole role, IOperation value, IOperation? taker = null)
    {
        switch (role.Shape)
        {
            case RoleShape.Text or RoleShape.TextList:
                // EventType.FindValue("…"), new EventType("…"), and the conversion of "…": the result may be compared.
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
        IReadOnlyList<IOperation> all = _values.PossibleValuesOf(value);
        foreach (IOperation possible in _lists.WithElements(all).Where(possible => !IsJudgedAtConversion(possible)))
        {
            // configuration["TopicArn"] ?? "": the empty string only means that there is no value.
            if (_texts.TextOf(possible) is { } text && (all.Count == 1 || text.Text.Length > 0))
                _textFacts.Add(role, text with { MayBeCompared = mayBeCompared });
        }
    }

    // static readonly EventType Created = "s3:ObjectCreated:*": the conversion is judged, not each use of the field.
    private bool IsJudgedAtConversion(IOperation value) =>
        value is IMemberReferenceOperation { Type: { } type, Member.DeclaringSyntaxReferences.Length: > 0 } && _api.StandsForEvents(type);

    private IEnumerable<Fact> ReadLiteral(ILiteralOperation literal)
    {
        // The effect of a call that does not compile is unknown.
        if (literal.Parent is IInvalidOperation || Comparisons.IsComparedText(literal))
            return [];
        IOperation whole = literal;
        while (whole.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IInterpolatedStringContentOperation or IInterpolatedStringOperation)
            whole = whole.Parent;
        // The first literal of a concatenation or interpolation represents the whole.
        if (whole != literal && !_wholes.Add(whole))
            return [];
        bool isStored = whole == literal && !_isTest && IsOnlyStored(literal);
        return TextBuilder.TryBuild(whole) is { } text && !_textFacts.Has(text.Place) ? FreeText.Read(text with { MayBeCompared = !isStored }, _settings) : [];
    }

    // A constant that the file uses is judged where it is used.
    private bool IsOnlyStored(ILiteralOperation literal) =>
        literal.Syntax is LiteralExpressionSyntax syntax
        && Comparisons.IsOnlyStored(literal)
        && (MemberGiving(syntax) is not { } member || !IsUsed(member, syntax));

    // The member that contains or returns the value of a literal; null for other literals and for locals, which are followed.
    private static string? MemberGiving(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field } => field.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax or ReturnStatementSyntax => literal.Ancestors().Select(NameOf).FirstOrDefault(static name => name is not null),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access } => access.Name.Identifier.ValueText,
        _ => null,
    };

    private static string? NameOf(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        _ => null,
    };

    // Whether the name is used anywhere other than in its declaration and the assignment of the literal.
    private bool IsUsed(string name, LiteralExpressionSyntax literal) =>
        TextSearch.FindIdentifiers(name, literal.SyntaxTree, _cancellation).Skip(literal.Parent is AssignmentExpressionSyntax ? 2 : 1).Any();
}
