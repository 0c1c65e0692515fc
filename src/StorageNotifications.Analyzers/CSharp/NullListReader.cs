using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Finds the first use of each list that is null because its object is created in the same function and nothing has set the list.</summary>
internal sealed class NullListReader(KnownApi api, ValueReader values, ObjectReader objects, ObjectUses uses)
{
    public IEnumerable<NullListFact> Read(BlockFindings findings) =>
        findings.UsedLists
            .Where(list => list.Instance is not null && (IsUsed(list) || IsUsedThroughLocal(list)))
            .Select(list => (List: list, Owner: values.CertainObjectOf(list.Instance!) as IObjectCreationOperation ?? objects.CreationOf(list.Instance!)))
            .Concat(findings.Initializers
                .Where(static added => added.Initializer.Initializers.Length > 0 && added.InitializedMember is IPropertyReferenceOperation { Property: { } })
                .Select(static added => (List: (IPropertyReferenceOperation)added.InitializedMember, Owner: added.Parent?.Parent as IObjectCreationOperation)))
            .Where(static use => use.Owner is not null)
            .OrderBy(static use => use.List.Syntax.SpanStart)
            // The code after the first use does not run.
            .GroupBy(static use => (use.Owner!.Syntax, use.List.Property.Name))
            .Select(static same => same.First())
            .Select(use => Read(use.List, use.Owner!))
            .OfType<NullListFact>();

    /// <summary>Determines whether a reference needs the list itself: <c>x.Events.Add(…)</c>, <c>x.Events.Count</c>, <c>x.Events[0]</c>, <c>foreach (… in x.Events)</c>, <c>x.Events.Any()</c>.</summary>
    public static bool IsUsed(IOperation list)
    {
        IOperation used = list;
        while (used.Parent is IConversionOperation conversion)
            used = conversion;
        return used.Parent switch
        {
            IInvocationOperation call => call.Instance == used,
            IPropertyReferenceOperation member => member.Instance == used,
            IForEachLoopOperation loop => loop.Collection == used,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true } method } call } argument => call.Arguments[0] == argument && CollectionCalls.IsLinq(method),
            _ => false,
        };
    }

    /// <summary>Determines whether a reference is the initial value of a local.</summary>
    public static bool IsStored(IOperation list) => list.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation };

    // var topics = request.TopicConfigurations; topics.Add(…);
    private bool IsUsedThroughLocal(IOperation list) =>
        list.Parent?.Parent is IVariableDeclaratorOperation { Symbol: { } local } && values.Locals.SingleValueOf(local) is not null && values.Locals.ReferencesTo(local).FirstOrDefault() is { } use && IsUsed(use);

    private NullListFact? Read(IPropertyReferenceOperation list, IObjectCreationOperation owner) =>
        api.NullSince(list.Property) is { } since
        // A user-defined class may set the list.
        && SymbolEqualityComparer.Default.Equals(owner.Type?.ContainingAssembly, list.Property.ContainingAssembly)
        && Functions.Around(list).Syntax == Functions.Around(owner).Syntax
        && !objects.IsGiven(owner, list.Property)
        && !uses.AnyMayBeUnknownBefore(owner, list)
            ? new(new CSharpPlace(list.Syntax.GetLocation(), replacement => Write(replacement, list)), owner.Place(), list.Property.Name, owner.Type!.Name, since)
            : null;

    // Events = [], Events = new(), Events = new List<EventType>()
    private static string? Write(Replacement replacement, IPropertyReferenceOperation list)
    {
        if (list.SemanticModel is not { } model || list.Syntax.SyntaxTree.Options is not CSharpParseOptions { LanguageVersion: var language })
            return null;
        string? value = language >= LanguageVersion.CSharp12 && list.Parent is not IMemberInitializerOperation ? "[]"
            : language >= LanguageVersion.CSharp9 ? "new()"
            : model.NameAt(list.Syntax.SpanStart, (INamedTypeSymbol)list.Type!) is { } type ? $"new {type}()" : null;
        return value is null ? null : $"{replacement.Value} = {value}";
    }
}
