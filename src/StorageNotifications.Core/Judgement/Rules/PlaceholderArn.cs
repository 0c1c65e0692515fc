using System;
using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN2006: what documentation writes in the place of an ARN, or the ARN of another product.</summary>
internal sealed class PlaceholderArn : Rule<ArnFact>
{
    public override string Id => RuleIds.PlaceholderArn;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.OtherProduct];

    public override IEnumerable<Finding> Judge(ArnFact fact, RuleContext context)
    {
        if (fact.FindingOf(ArnProblem.Placeholder, context) is { } placeholder)
            yield return new(Id, fact.PlaceOf(placeholder), [fact.Arn.Shown, fact.Kind.WithArticle]);
        // Right where the client talks to that product, which its ARN cannot tell. That it is there is the evidence for another store, and no answer to it.
        if (!context.UsesOwnEndpoint && fact.Finding is { Problem: ArnProblem.OtherProduct, Product: { } product } foreign)
            yield return new(Id, fact.PlaceOf(foreign), [fact.Arn.Shown, fact.Kind.WithArticle, product]) { Variant = Case.OtherProduct };
    }

    /// <summary>What stands in the place of the ARN.</summary>
    internal enum Case
    {
        /// <summary>An ARN of a product with the same protocol as AWS.</summary>
        OtherProduct,
    }
}
