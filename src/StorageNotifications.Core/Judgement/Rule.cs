using System;
using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement;

/// <summary>The base class of rules, without the type of the facts.</summary>
internal abstract class Rule
{
    public abstract string Id { get; }

    /// <summary>Gets the type of the facts that the rule judges.</summary>
    public abstract Type FactType { get; }

    /// <summary>Gets the keys of the messages other than the default message.</summary>
    public virtual IReadOnlyList<Enum> Variants => [];

    /// <summary>Gets the uses that a finding applies to if the text at its place has a name.</summary>
    public virtual TextScope Scope => TextScope.ThisUse;

    /// <summary>Gets the kind of edit that corrects findings in C#. A finding has no fix if the edit cannot be written at its place.</summary>
    public virtual FixKind Fix => FixKind.None;

    public abstract IEnumerable<Finding> Judge(Fact fact, RuleContext context);
}

/// <summary>The base class of rules for facts of one type.</summary>
internal abstract class Rule<TFact> : Rule
    where TFact : Fact
{
    public sealed override Type FactType => typeof(TFact);

    public sealed override IEnumerable<Finding> Judge(Fact fact, RuleContext context) => Judge((TFact)fact, context);

    /// <summary>Reports the problems of a fact.</summary>
    public abstract IEnumerable<Finding> Judge(TFact fact, RuleContext context);
}
