using System;
using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement;

/// <summary>A rule for facts of any type.</summary>
internal abstract class Rule
{
    public abstract string Id { get; }

    /// <summary>Gets the type of the facts that the rule judges.</summary>
    public abstract Type FactType { get; }

    /// <summary>Gets the keys of the sentences beside the usual one.</summary>
    public virtual IReadOnlyList<Enum> Variants => [];

    public abstract IEnumerable<Finding> Judge(Fact fact, RuleContext context);
}

/// <summary>A rule for facts of one type.</summary>
internal abstract class Rule<TFact> : Rule
    where TFact : Fact
{
    public sealed override Type FactType => typeof(TFact);

    public sealed override IEnumerable<Finding> Judge(Fact fact, RuleContext context) => Judge((TFact)fact, context);

    /// <summary>Reports what is wrong with a fact.</summary>
    public abstract IEnumerable<Finding> Judge(TFact fact, RuleContext context);
}
