using System;
using StorageNotifications.Core.Json;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Core.Configurations;

/// <summary>The filters that Amazon S3 accepts in a configuration.</summary>
/// <param name="PrefixName">The name of the prefix rule; S3 ignores its case.</param>
/// <param name="SuffixName">The name of the suffix rule; S3 ignores its case.</param>
/// <param name="LongestValue">The maximum length of a filter value, which is that of a key.</param>
/// <param name="ListSeparators">The characters that can separate several suffixes in one value.</param>
internal sealed record FilterGrammar(string PrefixName, string SuffixName, int LongestValue, char[] ListSeparators)
{
    private static readonly Lazy<FilterGrammar> LazyDefault = new(static () => Read(EmbeddedSchemas.File("Configurations/s3-bucket.configuration.json")));

    public static FilterGrammar Default => LazyDefault.Value;

    /// <exception cref="SchemaException">The file does not describe the configuration of a bucket.</exception>
    public static FilterGrammar Read(SchemaFile file)
    {
        JsonObjectReader root = JsonParser.Parse(file.Name, file.Text).AsObject().Documented();
        JsonObjectReader filter = root.Required("filter").AsObject();
        var grammar = new FilterGrammar(filter.String("prefixName"), filter.String("suffixName"), filter.Int32("longestValue"), filter.String("listSeparators").ToCharArray());
        filter.Finish();
        root.Finish();
        return grammar;
    }
}
