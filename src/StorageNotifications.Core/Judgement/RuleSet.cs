using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Judgement.Rules;

namespace StorageNotifications.Core.Judgement;

/// <summary>All rules. The set selects the rules for a fact, so that a front does not name any rule.</summary>
internal sealed class RuleSet(IReadOnlyList<Rule> rules)
{
    private readonly ConcurrentDictionary<Type, Rule[]> _byFact = new();

    /// <summary>
    /// Gets the only list of the rules. Tools apply fixes rule by rule in this order, so a fix must not cause a finding of an earlier rule.
    /// </summary>
    public static RuleSet Default { get; } = new(
    [
        new InvalidEventName(),
        new UnknownEventName(),
        new DeliveredEventName(),
        new EventNameCase(),
        new InvalidVaultEvent(),
        new RedundantEvent(),
        new NarrowSubscription(),
        new EventNameLiteral(),
        new UnmatchedEventPattern(),
        new MalformedTopicArn(),
        new MalformedDestinationArn(),
        new WrongServiceArn(),
        new FifoDestination(),
        new UnknownArnRegion(),
        new PlaceholderArn(),
        new MalformedLooseArn(),
        new TopicRegionMismatch(),
        new RefusedBucketLocation(),
        new VaultTopicRegionMismatch(),
        new ClientTopicRegionMismatch(),
        new OverlappingConfigurations(),
        new InvalidFilterRule(),
        new SuspiciousFilterValue(),
        new IncompleteConfiguration(),
        new DuplicateConfigurationId(),
        new ReplacedNotification(),
        new InvalidVaultName(),
        new InvalidVaultConfiguration(),
        new IncompleteRewrite(),
        new UnsetList(),
        new MissingDestinationAccess(),
        new UnorderedDestinationAccess(),
        new ManagedKeyDestination(),
        new UnreadableTemplate(),
        new UndecodedKey(),
        new KeyDecodedTwice(),
        new NeverEqualName(),
        new CompletionTakenForSuccess(),
        new SequencersComparedAsText(),
        new UnguardedRecords(),
        new EventVersionEquality(),
        new CaseSensitiveReading(),
        new NarrowComparison(),
        new WriteIntoOwnBucket(),
    ]);

    public IReadOnlyList<Rule> Rules { get; } = rules;

    /// <summary>Applies all rules for the type of a fact.</summary>
    public IEnumerable<Finding> Judge(Fact fact, RuleContext context) => RulesFor(fact.GetType()).SelectMany(rule => rule.Judge(fact, context));

    /// <summary>Gets the rules for a fact type and its base types.</summary>
    public IReadOnlyList<Rule> RulesFor(Type fact) =>
        _byFact.GetOrAdd(fact, type => Rules.Where(rule => rule.FactType.IsAssignableFrom(type)).ToArray());
}
