using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Reads comparisons with the versions of messages.</summary>
internal sealed class ComparedVersionReader(KnownApi api, OriginFinder origins, TextValueReader texts)
{
    public IEnumerable<ComparedVersionFact> Read(BlockFindings findings)
    {
        foreach (ComparedText compared in findings.Compared.Where(static compared => compared.IsVersion))
        {
            if (SupplierOf(compared) is { } supplier && texts.CertainTextOf(compared.Text) is { IsComplete: true } text)
                yield return new(text.Text, text.Place, KnownApi.NameOf(supplier.Property), compared.Comparison);
        }
    }

    private IPropertyReferenceOperation? SupplierOf(ComparedText compared)
    {
        IReadOnlyList<ValueOrigin> all = origins.OriginsOf(compared.Other);
        return all.Count > 0 && all.All(IsVersion) ? (IPropertyReferenceOperation)all[0].Operation : null;
    }

    private bool IsVersion(ValueOrigin origin) =>
        origin.Operation is IPropertyReferenceOperation member && api.SupplyOf(member.Property) == ApiSupply.EventVersion && origin.Steps.All(static step => step.Kind == ValueStepKind.Element);
}
