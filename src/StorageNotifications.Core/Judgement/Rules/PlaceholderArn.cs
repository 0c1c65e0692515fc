using System;
using System.Collections.Generic;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN2006: a text is a placeholder from documentation, or the ARN of another product.</summary>
internal sealed class PlaceholderArn : Rule<ArnFact>
{
    public const string RuleId = "STN2006";

    public override string Id => RuleId;

    public override TextScope Scope => TextScope.AnyUse;

    public override IReadOnlyList<Enum> Variants { get; } = [Case.OtherProduct];

    public override IEnumerable<Finding> Judge(ArnFact fact, RuleContext context)
    {
        if (fact.FindingOf(ArnProblem.Placeholder, context) is { } placeholder)
            yield return new(Id, fact.PlaceOf(placeholder), [fact.Arn.Shown, fact.Kind.WithArticle]);
        // The ARN is valid if the client connects to that product, which the ARN does not show. The ARN itself must not count as evidence
        // of the other product here.
        if (fact.Finding is { Problem: ArnProblem.OtherProduct, Product: { } product } foreign && !context.UsesOwnEndpoint)
            yield return new(Id, fact.PlaceOf(foreign), [fact.Arn.Shown, fact.Kind.WithArticle, product]) { Variant = Case.OtherProduct };
    }

    /// <summary>The kinds of texts.</summary>
    internal enum Case
    {
        /// <summary>The ARN of a product that uses the same protocol as AWS.</summary>
        OtherProduct,
    }
}
