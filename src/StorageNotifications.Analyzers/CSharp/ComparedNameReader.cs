using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Reads comparisons with the event names of messages.</summary>
internal sealed class ComparedNameReader(KnownApi api, OriginFinder origins, ValueReader values, TextValueReader texts, ListReader lists, MemberWrites writes, CancellationToken cancellation)
{
    // Members of collections that do not change their elements.
    private static readonly string[] LookUps = ["Any", "Contains", "ContainsKey", "Count", "Exists", "Find", "FirstOrDefault", "GetValueOrDefault", "IndexOf", "Keys", "Length", "TryGetValue", "Values"];

    public IEnumerable<ComparedNameFact> Read(BlockFindings findings)
    {
        ComparedNameFact[] found = [.. findings.Compared.Where(static compared => !compared.IsVersion).SelectMany(ReadComparison)];
        string[] all = [.. found.Select(static fact => fact.Text)];
        foreach (ComparedNameFact fact in found)
            yield return fact with { AllTexts = all };
        var reported = new HashSet<SyntaxNode>();
        foreach (IPropertyReferenceOperation name in findings.Supplied.Where(member => FormOf(member) == NameForm.Delivered && !writes.ExistFor(member, cancellation)))
        {
            foreach (ComparedNameFact fact in ReadLookUps(name, reported))
                yield return fact;
        }
    }

    private IEnumerable<ComparedNameFact> ReadComparison(ComparedText compared)
    {
        if (ReadText(compared.Text) is not { IsComplete: true } written || SupplierOf(compared.Other) is not { } supplier)
            return [];
        NameForm form = compared.IsOfValues ? NameForm.Either : supplier.Form;
        return
        [
            new(written.Text, written.Place, supplier.Name, form, compared.Comparison, [])
            {
                // Values of the SDK are compared without regard to case.
                IgnoresCase = compared.IgnoresCase || form == NameForm.Either,
                IsOfOtherStore = supplier.Supply == ApiSupply.PrefixedName,
                MayBeFamily = supplier.Supply == ApiSupply.DeliveredNameOrFamily,
            },
        ];
    }

    private WrittenText? ReadText(IOperation text)
    {
        IOperation written = text.WithoutConversions();
        return ComparedText.EventIn(written, api) is { } name ? new(name, new CSharpPlace(written.Syntax.GetLocation(), CSharpPlace.WriteLiteral)) : texts.CertainTextOf(written);
    }

    private (string Name, NameForm Form, ApiSupply? Supply)? SupplierOf(IOperation value)
    {
        if (origins.OriginsOf(value) is not { Count: > 0 } all)
            return null;
        (string Name, NameForm Form, ApiSupply? Supply)?[] suppliers = [.. all.Select(SupplierOf)];
        // If another supplier also provides names, both forms may be correct.
        return suppliers.All(supplier => supplier is { } known && known.Form == suppliers[0]?.Form) ? suppliers[0] : null;
    }

    private (string Name, NameForm Form, ApiSupply? Supply)? SupplierOf(ValueOrigin origin)
    {
        if (origin.Operation is not IPropertyReferenceOperation member || !origin.Steps.All(KeepsName))
            return null;
        // record.EventName.Value: the string of a value that equals both forms.
        if (member is { Property.Name: "Value", Instance: { Type: { } type } name } && api.StandsForEvents(type))
            return SupplierOf(name) is { } given ? given with { Form = NameForm.Prefixed } : null;
        if (FormOf(member) is not { } form || writes.ExistFor(member, cancellation))
            return null;
        bool isText = form == NameForm.Either && origin.Steps.Any(static step => !step.KeepsValue);
        return (KnownApi.NameOf(member.Property), isText ? NameForm.Prefixed : form, api.SupplyOf(member.Property));
    }

    // Elements, record.EventName.ToString(), the conversion to string, and calls of Trim.
    private static bool KeepsName(ValueStep step) =>
        step.KeepsValue || step.Operation is IConversionOperation or IInvocationOperation { TargetMethod.Name: nameof(ToString) or nameof(string.Trim) };

    private NameForm? FormOf(IPropertyReferenceOperation member) => api.SupplyOf(member.Property) switch
    {
        ApiSupply.DeliveredName or ApiSupply.DeliveredNameOrFamily => NameForm.Delivered,
        ApiSupply.PrefixedName => NameForm.Prefixed,
        ApiSupply.NameInEitherForm => NameForm.Either,
        _ => null,
    };

    // handlers[record.EventName], names.Contains(record.EventName), names.Any(name => name == record.EventName)
    private IEnumerable<ComparedNameFact> ReadLookUps(IPropertyReferenceOperation name, HashSet<SyntaxNode> reported)
    {
        foreach (IOperation use in ForwardFlow.FinalUsesOf(name, values.Locals))
        {
            // An unknown key can be the correct one.
            if (NameLookUp.In(use) is not { } lookUp || KeysOf(lookUp.Collection, out bool hasComparer) is not { } elements || !KeepsElements(values.Unwrap(lookUp.Collection))
                || SupplierOf(use) is not { Form: NameForm.Delivered } || IsLookedUpOtherwise(values.Unwrap(lookUp.Collection), use))
            {
                continue;
            }
            WrittenText[] keys = [.. elements.Select(texts.CertainTextOf).OfType<WrittenText>().Where(static text => text.IsComplete)];
            // if (handlers.ContainsKey(record.EventName)) handlers[record.EventName]();
            if (keys.Length == 0 || keys.Length < elements.Count || !reported.Add(elements[0].Syntax))
                continue;
            string[] all = [.. keys.Select(static key => key.Text)];
            yield return new(all[0], new CSharpPlace(use.Syntax.GetLocation()), KnownApi.NameOf(name.Property), NameForm.Delivered, lookUp.Comparison, all)
            {
                IsLookUp = true,
                IgnoresCase = lookUp.MayIgnoreCase || hasComparer,
                MayBeFamily = api.SupplyOf(name.Property) == ApiSupply.DeliveredNameOrFamily,
            };
        }
    }

    // Null if there can be other keys.
    private IReadOnlyList<IOperation>? KeysOf(IOperation collection, out bool hasComparer)
    {
        hasComparer = false;
        switch (values.CertainObjectOf(collection))
        {
            case { Type.SpecialType: SpecialType.System_String } or null:
                return null;
            // new HashSet<string>(StringComparer.OrdinalIgnoreCase) { … }
            case IObjectCreationOperation { Initializer: { } initializer } creation:
                hasComparer = !creation.Arguments.IsEmpty;
                return [.. initializer.Initializers.Select(KeyIn).OfType<IOperation>()];
            // names.ToFrozenSet(), handlers.ToImmutableDictionary()
            case IInvocationOperation { TargetMethod: { IsExtensionMethod: true, Name: "ToHashSet" or "ToFrozenSet" or "ToImmutableHashSet" or "ToFrozenDictionary" or "ToImmutableDictionary" } method, Arguments: { Length: > 0 } arguments }
                when (CollectionCalls.IsLinq(method) || CollectionCalls.IsCollection(method.ContainingType)) && arguments.All(static argument => argument.Parameter is { Ordinal: 0 } or { Name: "comparer" or "equalityComparer" or "keyComparer" }):
                IReadOnlyList<IOperation>? keys = KeepsElements(values.Unwrap(arguments[0].Value)) ? KeysOf(arguments[0].Value, out hasComparer) : null;
                hasComparer |= arguments.Any(static argument => argument.Parameter is { Ordinal: > 0 } && argument.ArgumentKind == ArgumentKind.Explicit);
                return keys;
            case { } list when (list is IArrayCreationOperation || list.Syntax.IsKind(SyntaxKind.CollectionExpression)) && Selections.ElementsIn(list, out IReadOnlyList<IOperation> copied) is { Count: > 0 } elements && copied.Count == 0:
                return elements;
            case { } other:
                return lists.ElementsOf(other) is { IsComplete: true } known ? known.Items : null;
        }
    }

    // Whether code only looks up elements in the collection of a variable.
    private bool KeepsElements(IOperation collection) => ReferencesTo(collection).All(IsLookUp);

    // names.Contains(record.EventName) || names.Contains("s3:" + record.EventName)
    private bool IsLookedUpOtherwise(IOperation collection, IOperation use)
    {
        MemberDeclarationSyntax? member = MemberAround(use.Syntax);
        return ReferencesTo(collection).Where(name => MemberAround(name) == member).Select(KeyFor).Distinct().Count() > 1;
    }

    // A variable is searched by name, as another variable can only make it unknown.
    private IEnumerable<SimpleNameSyntax> ReferencesTo(IOperation collection)
    {
        (string Name, SyntaxNode Code)[] places = collection switch
        {
            ILocalReferenceOperation { Local: { } local } => [(local.Name, Functions.RootOf(collection).Syntax)],
            IMemberReferenceOperation { Member: { } member } => [.. member.ContainingType.DeclaringSyntaxReferences.Select(part => (member.Name, part.GetSyntax(cancellation)))],
            _ => [],
        };
        return places.SelectMany(place => TypeReferences.NamesIn(place.Code, place.Name, cancellation));
    }

    // Null for the statements of a program.
    private static MemberDeclarationSyntax? MemberAround(SyntaxNode code) => code.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax);

    // The code of the key that a look-up searches; empty for other uses.
    private static string KeyFor(SimpleNameSyntax collection) => TypeReferences.WholeOf(collection).Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } } => arguments[0].ToString(),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => arguments[0].ToString(),
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: var arguments } } => arguments.Last().ToString(),
        _ => "",
    };

    private static bool IsLookUp(SimpleNameSyntax name) => TypeReferences.WholeOf(name).Parent switch
    {
        MemberAccessExpressionSyntax access => LookUps.Contains(access.Name.Identifier.ValueText),
        // names["…"], but not names["…"] = …
        ElementAccessExpressionSyntax element => !(element.Parent is AssignmentExpressionSyntax assignment && assignment.Left == element) && element.Parent is not (PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax),
        ForEachStatementSyntax => true,
        // Array.IndexOf(names, name)
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: nameof(System.Array) }, Name.Identifier.ValueText: { } called } } } => LookUps.Contains(called),
        _ => false,
    };

    // ["key"] = value, { "key", value }, "element"
    private static IOperation? KeyIn(IOperation initializer) => initializer switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } } => arguments[0].Value,
        IInvocationOperation { Arguments: { Length: > 0 } arguments } => arguments[0].Value,
        _ => null,
    };
}
