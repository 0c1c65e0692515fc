using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Arns;
using StorageNotifications.Core.Documents;
using StorageNotifications.Core.Judgement;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Judgement.Rules;
using RuleSet = StorageNotifications.Core.Judgement.RuleSet;

namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>The messages for findings. A rule with several messages has several descriptors that differ only in the message.</summary>
internal static class FindingDescriptors
{
    // The message for each variant; a variant that is listed twice throws. The default messages are in DiagnosticDescriptors.
    private static readonly Dictionary<Enum, string> Sentences = new()
    {
        { InvalidEventName.Case.Misspelled, "Amazon S3 has no event '{0}'; did you mean {1:or}?" },
        { InvalidEventName.Case.OfAnotherProduct, "Amazon S3 has no event '{0}'; it is an event of {2}" },
        { InvalidEventName.Case.OfAnotherProductAndMisspelled, "Amazon S3 has no event '{0}', which is an event of {2}; did you mean {1:or}?" },
        { InvalidEventName.Case.NotSubscribable, "'{0}' cannot be subscribed to: {2}" },
        { InvalidEventName.Case.Several, "'{0}' contains several event names; each needs an element of its own: {1:and}" },
        { InvalidEventName.Case.Action, "'{0}' is an action of IAM policies, not an event; did you mean {1:or}?" },
        { RedundantEvent.Case.ListedTwice, "The configuration already lists '{0}'" },
        { InvalidVaultEvent.Case.Misspelled, "S3 Glacier has no vault event '{0}'; did you mean {1:or}?" },
        { WrongServiceArn.Case.NoDestination, "'{0}' is an ARN of the service '{1}'; the ARN of {2} is required here" },
        { UnknownArnRegion.Case.OtherPartition, "The region '{0}' belongs to the partition '{1}', not to '{2}'" },
        { PlaceholderArn.Case.OtherProduct, "'{0}' is an ARN of {2}, which AWS does not accept; replace it with the ARN of {1}" },
        { TopicRegionMismatch.Case.UnnamedBucket, "The bucket is in {1}, the region of the client, but the {2} is in {3}; Amazon S3 sends notifications only within a region" },
        { TopicRegionMismatch.Case.Declared, "The bucket '{0}' is declared to be in {1}, but the {2} is in {3}; Amazon S3 sends notifications only within a region" },
        { TopicRegionMismatch.Case.Stack, "The bucket is in {1}, the region of the stack, but the {2} is in {3}; Amazon S3 sends notifications only within a region" },
        { TopicRegionMismatch.Case.OtherDestination, "The {2} is in {3}, but the {0} of the same notification is in {1}; Amazon S3 sends notifications only within a region" },
        { RefusedBucketLocation.Case.OtherRegion, "The location '{0}' is in {2}, but the client uses {1}; Amazon S3 creates the bucket only in the client's region" },
        { InvalidFilterRule.Case.ThereTwice, "The filter already has a {0} rule; Amazon S3 accepts only one" },
        { SuspiciousFilterValue.Case.TooLong, "The filter value '{0}' is longer than {1} characters" },
        { SuspiciousFilterValue.Case.Unencoded, "The filter value '{0}' contains a space; in filters a space is written as '+'" },
        { SuspiciousFilterValue.Case.LeadingSlash, "The prefix '{0}' begins with '/', and object keys do not" },
        { SuspiciousFilterValue.Case.Address, "The filter value '{0}' is an address; a filter is compared with the key alone" },
        { SuspiciousFilterValue.Case.SeveralSuffixes, "The filter value '{0}' lists several suffixes, and a filter has only one; each needs a configuration of its own" },
        { SuspiciousFilterValue.Case.RegularExpression, "The filter value '{0}' is a regular expression, which matches only itself; Amazon S3 compares filters literally" },
        { IncompleteConfiguration.Missing.Destination, "This configuration has no destination; Amazon S3 rejects it" },
        { IncompleteConfiguration.Missing.EventsAndDestination, "This configuration has neither events nor a destination; Amazon S3 rejects it" },
        { ReplacedNotification.Case.UnnamedBucket, "This request replaces the notification configuration that was put on the same bucket earlier; put all configurations into one request" },
        { ReplacedNotification.Case.Loop, "Each iteration replaces the notification configuration that the previous one put on the bucket; put all configurations into one request" },
        { ReplacedNotification.Case.Resource, "Several resources contain the notification configuration of the bucket, and each replaces that of the others; put all configurations into one resource" },
        { UnmatchedEventPattern.Case.Source, "The EventBridge source of Amazon S3 is '{1}', not '{0}'" },
        { UnmatchedEventPattern.Case.UnlikeDetailType, "Amazon S3 sends no event with the detail-type '{0}'" },
        { MissingDestinationAccess.Case.Key, "The {0} '{1}' is encrypted with the key '{4}', whose policy does not allow the principal '{3}' {2:and}; Amazon S3 cannot send to it" },
        { UnorderedDestinationAccess.Case.NeedsBucket, "'{1}', which lets Amazon S3 send to the {2} '{3}', refers to the bucket '{0}' and so is created after it; write the name of the bucket instead of the reference, and add 'DependsOn: {1}' to the bucket" },
        { VaultAddressPart.VaultName, "'{0}' is not a vault name; use 1 to {1} letters, digits, {2:and}" },
        { NeverEqualName.Case.LacksPrefix, "The text of '{1}' begins with 's3:', so '{0}' never matches it" },
        { NeverEqualName.Case.Wildcard, "'{0}' is a wildcard for configurations; the name that '{1}' provides never contains '*'" },
        { NeverEqualName.Case.Beginning, "'{0}' is the beginning of several names, and the name that '{1}' provides never equals it" },
        { NeverEqualName.Case.Misspelled, "The name that '{1}' provides never matches '{0}', because Amazon S3 sends no such event; did you mean {2:or}?" },
        { NeverEqualName.Case.Unlike, "The name that '{1}' provides never matches '{0}', because Amazon S3 sends no such event" },
        { UnguardedRecords.Case.Empty, "'{0}' is empty if the text is the test message of Amazon S3" },
        { UndecodedKey.Case.PercentEncoded, "The key of '{0}' is only half decoded; its percent-encoded characters remain" },
        { UndecodedKey.Case.PlusEncoded, "The key of '{0}' is only half decoded; each space in it remains a '+'" },
        { UndecodedKey.Case.PlusLost, "The key of '{0}' loses each '+' that is part of it; replace '+' before the key is unescaped" },
        { KeyDecodedTwice.Case.DecodedByMember, "'{0}' provides the decoded key; decoding it again changes keys that contain '%' or '+'" },
        { KeyDecodedTwice.Case.NeverEncoded, "'{0}' provides a key that is not URL-encoded; decoding it changes keys that contain '%' or '+'" },

        // The reasons why a file cannot be read.
        { DocumentProblem.ValueExpected, "This template cannot be read: a value is missing here" },
        { DocumentProblem.KeyExpected, "This template cannot be read: a key is missing here" },
        { DocumentProblem.ColonExpected, "This template cannot be read: a colon is missing here" },
        { DocumentProblem.SeparatorExpected, "This template cannot be read: a comma or the end of the collection is missing here" },
        { DocumentProblem.EndExpected, "This template cannot be read: nothing can follow the end of the document" },
        { DocumentProblem.UnexpectedText, "This template cannot be read: this text cannot stand here" },
        { DocumentProblem.UnterminatedString, "This template cannot be read: the string is not closed" },
        { DocumentProblem.UnterminatedComment, "This template cannot be read: the comment is not closed" },
        { DocumentProblem.InvalidEscape, "This template cannot be read: the escape sequence is not valid" },
        { DocumentProblem.InvalidCharacter, "This template cannot be read: the character is not valid here" },
        { DocumentProblem.TabIndentation, "This template cannot be read: YAML is indented with spaces, not with tabs" },
        { DocumentProblem.Indentation, "This template cannot be read: the indentation does not fit the lines above" },
        { DocumentProblem.InvalidProperty, "This template cannot be read: the anchor, alias or tag is not valid here" },
        { DocumentProblem.UndefinedAlias, "This template cannot be read: the anchor of this alias is not defined" },
        { DocumentProblem.TooDeep, "This template cannot be read: it is nested too deeply" },
        { DocumentProblem.Unsupported, "This template uses a YAML feature that the analyzer does not support; it was not analyzed" },

        // These messages are the same for topics, queues and functions.
        { ArnFlaw.WhiteSpace, "'{0}' is not the ARN of {1}: it begins or ends with white space" },
        { ArnFlaw.TooFewSegments, "'{0}' is not the ARN of {1}: it has fewer than six segments (arn:partition:service:region:account:resource)" },
        { ArnFlaw.NoPartition, "'{0}' is not the ARN of {1}: its partition is missing" },
        { ArnFlaw.PartitionNotOfAws, "'{0}' is not the ARN of {1}: AWS has no partition '{2}'" },
        { ArnFlaw.NoService, "'{0}' is not the ARN of {1}: its service is missing" },
        { ArnFlaw.NoRegion, "'{0}' is not the ARN of {1}: its region is missing" },
        { ArnFlaw.RegionMalformed, "'{0}' is not the ARN of {1}: '{2}' is not a region code" },
        { ArnFlaw.NoAccount, "'{0}' is not the ARN of {1}: its account is missing" },
        { ArnFlaw.AccountMalformed, "'{0}' is not the ARN of {1}: the account '{2}' is not {3} digits" },
        { ArnFlaw.OtherResourceType, "'{0}' is not the ARN of {1}: its resource does not begin with '{3}:'" },
        { ArnFlaw.TooManySegments, "'{0}' is not the ARN of {1}: more segments follow the name" },
        { ArnFlaw.NoName, "'{0}' is not the ARN of {1}: its name is missing" },
        { ArnFlaw.NameTooLong, "'{0}' is not the ARN of {1}: its name has {3} characters, and at most {4} are allowed" },
        { ArnFlaw.NameCharacters, "'{0}' is not the ARN of {1}: the name '{2}' has characters other than letters, digits, {3:and}" },
        { ArnFlaw.NameOrSuffixCharacters, "'{0}' is not the ARN of {1}: the name '{2}' has characters other than letters, digits, {3:and} before an optional '{4}'" },
        { ArnFlaw.ReferenceReturnsUrl, "'{0}' returns the URL of {2}; the ARN of {1} is required here" },
        { ArnFlaw.ReferenceReturnsName, "'{0}' returns the name of {2}; the ARN of {1} is required here" },
        { ArnFlaw.ReferenceReturnsNothing, "'{0}' fails because {2} has no such attribute; the ARN of {1} is required here" },
        { ArnFlaw.NotSubstituted, "'{0}' is not the ARN of {1}: CloudFormation replaces '{2}' only in Fn::Sub" },
    };

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Usual = typeof(DiagnosticDescriptors)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .ToImmutableDictionary(static descriptor => descriptor.Id);

    private static readonly ImmutableDictionary<(string Id, Enum Variant), DiagnosticDescriptor> Variants = RuleSet.Default.Rules
        .SelectMany(static rule => rule.Variants.Select(variant => (rule.Id, variant)))
        .ToImmutableDictionary(static key => key, static key => WithSentence(Usual[key.Id], Sentences[key.variant]));

    /// <summary>Gets the variants that have a message.</summary>
    public static IEnumerable<Enum> AllVariants => Sentences.Keys;

    /// <summary>Gets all descriptors of the rules. The default descriptor of each rule comes first.</summary>
    /// <exception cref="KeyNotFoundException">A rule or variant has no message.</exception>
    public static ImmutableArray<DiagnosticDescriptor> Of(RuleSet rules) =>
        rules.Rules.SelectMany(static rule => rule.Variants.Select(variant => Variants[(rule.Id, variant)]).Prepend(Usual[rule.Id])).ToImmutableArray();

    public static DiagnosticDescriptor For(Finding finding) => finding.Variant is { } variant ? Variants[(finding.Id, variant)] : Usual[finding.Id];

    private static DiagnosticDescriptor WithSentence(DiagnosticDescriptor usual, string sentence) => new(
        usual.Id,
        usual.Title,
        sentence,
        usual.Category,
        usual.DefaultSeverity,
        usual.IsEnabledByDefault,
        usual.Description,
        usual.HelpLinkUri,
        [.. usual.CustomTags]);
}
