using System;
using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Judgement.Facts;
using StorageNotifications.Core.Templates;

namespace StorageNotifications.Core.Judgement.Rules;

/// <summary>STN4013: a destination is encrypted with an AWS managed key, which Amazon S3 cannot use.</summary>
internal sealed class ManagedKeyDestination : Rule<DefinedDestinationFact>
{
    public const string RuleId = "STN4013";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Judge(DefinedDestinationFact destination, RuleContext context)
    {
        // alias/aws/sns, or an ARN that ends in it
        if (destination.EncryptionKey is { } key && TemplateCatalog.Default.ManagedKeys.FirstOrDefault(alias => IsKey(key.Text, alias)) is { } alias)
            yield return new(Id, key.Place, [destination.Kind.Noun, destination.Name, alias]) { Other = destination.Place };
    }

    private static bool IsKey(string key, string alias) => key == alias || key.EndsWith(":" + alias, StringComparison.Ordinal);
}
