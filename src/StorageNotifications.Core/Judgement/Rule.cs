using System;
using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement;

/// <summary>A rule, whatever facts it takes.</summary>
internal abstract class Rule
{
    public abstract string Id { get; }

    /// <summary>Gets the type of the facts that it takes.</summary>
    public abstract Type FactType { get; }

    /// <summary>Gets the cases that are told in sentences of their own, beside the usual one.</summary>
    public virtual IReadOnlyList<Enum> Variants => [];

    public abstract IEnumerable<Finding> Judge(Fact fact, RuleContext context);
}

/// <summary>A rule that takes facts of one type.</summary>
internal abstract class Rule<TFact> : Rule
    where TFact : Fact
{
    public sealed override Type FactType => typeof(TFact);

    public sealed override IEnumerable<Finding> Judge(Fact fact, RuleContext context) => Judge((TFact)fact, context);

    /// <summary>Finds what is wrong with a fact.</summary>
    public abstract IEnumerable<Finding> Judge(TFact fact, RuleContext context);
}
