using System.Globalization;
using System.Linq;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the value type for topic ARNs. The analyzers validate ARNs with the same code.</summary>
internal static class TopicArnEmitter
{
    public static void Emit(SourceWriter writer, TopicArnSpec spec)
    {
        EmissionSettings settings = spec.Settings;
        string runtime = $"global::{CSharpText.QualifiedName(settings.RuntimeNamespace)}";
        string notNullWhen = ParsingEmitter.NotNullWhen(settings);
        string result = settings.UsesNotNullWhen ? "SnsTopicArn? result" : "SnsTopicArn result";
        string interfaces = settings.UsesSpanParsable ? " : global::System.ISpanParsable<SnsTopicArn>" : "";
        ArnGrammarSpec grammar = spec.Grammar;

        using (writer.Block($"namespace {CSharpText.QualifiedName(settings.RootNamespace)}"))
        {
            writer.Line($"""
                /// <summary>The ARN of {CSharpText.Xml(spec.WithArticle)}: <c>arn:partition:{CSharpText.Xml(grammar.Service)}:region:account:name</c>. ARNs are compared as strings.</summary>
                {GeneratedCode.With("global::System.ComponentModel.TypeConverter(typeof(SnsTopicArn.TextConverter))")}
                """);
            using (writer.Block($"{settings.Access} sealed partial record SnsTopicArn{interfaces}"))
            {
                writer.Line($$"""
                    private static readonly {{runtime}}.ArnGrammar Grammar = new(
                        partitionPrefix: {{CSharpText.Literal(grammar.PartitionPrefix)}},
                        longRegionAreas: new string[] { {{string.Join(", ", grammar.LongRegionAreas.Select(CSharpText.Literal))}} },
                        accountDigits: {{Number(grammar.AccountDigits)}},
                        service: {{CSharpText.Literal(grammar.Service)}},
                        resourceType: {{CSharpText.Literal(grammar.ResourceType)}},
                        maxNameLength: {{Number(grammar.MaxNameLength)}},
                        namePunctuation: {{CSharpText.Literal(grammar.NamePunctuation)}},
                        fifoSuffix: {{CSharpText.Literal(grammar.FifoSuffix)}},
                        latestQualifier: {{CSharpText.Literal(grammar.LatestQualifier)}},
                        maxQualifierLength: {{Number(grammar.MaxQualifierLength)}});

                    private readonly string _text;

                    private SnsTopicArn(string text) => _text = text;

                    /// <summary>Gets the partition, such as <c>aws</c> or <c>aws-cn</c>.</summary>
                    public string Partition => Segment(1);

                    /// <summary>Gets the region code.</summary>
                    public string Region => Segment(3);

                    /// <summary>Gets the account ID, which has {{Number(grammar.AccountDigits)}} digits.</summary>
                    public string AccountId => Segment(4);

                    /// <summary>Gets the name of the topic, including the suffix of FIFO topics.</summary>
                    public string TopicName => Segment(5);

                    /// <summary>Gets a value indicating whether the topic is a FIFO topic, to which Amazon S3 cannot send notifications.</summary>
                    public bool IsFifo => _text.EndsWith(Grammar.FifoSuffix, global::System.StringComparison.Ordinal);

                    /// <summary>Parses an ARN. The region need not exist.</summary>
                    /// <param name="s">The whole ARN.</param>
                    /// <exception cref="global::System.FormatException">The text is not the ARN of a topic.</exception>
                    public static SnsTopicArn Parse(string s)
                    {
                        if (s is null)
                            throw new global::System.ArgumentNullException(nameof(s));
                        {{runtime}}.ArnFault fault = {{runtime}}.ArnSyntax.FindFault(s, Grammar);
                        return fault.Kind == {{runtime}}.ArnFaultKind.None
                            ? new SnsTopicArn(s)
                            : throw new global::System.FormatException("'" + s + {{CSharpText.Literal($"' is not the ARN of {spec.WithArticle} (")}} + fault.Kind + ": '" + s.Substring(fault.Start, fault.Length) + "').");
                    }

                    /// <summary>Tries to parse an ARN. The region need not exist.</summary>
                    /// <param name="s">The whole ARN.</param>
                    /// <param name="result">The ARN, or null.</param>
                    public static bool TryParse({{notNullWhen}}string? s, {{notNullWhen}}out {{result}})
                    {
                        bool isArn = s is not null && {{runtime}}.ArnSyntax.FindFault(s, Grammar).Kind == {{runtime}}.ArnFaultKind.None;
                        result = isArn ? new SnsTopicArn(s!) : null!;
                        return isArn;
                    }
                    """);
                if (settings.UsesSpanParsable)
                    EmitSpanParsable(writer);
                writer.Line("""

                    /// <summary>Gets the text of the ARN.</summary>
                    public override string ToString() => _text;

                    private string Segment(int index)
                    {
                    """);
                writer.Line($$"""
                        {{runtime}}.ArnSyntax.Locate(_text, index, out int start, out int length);
                        return _text.Substring(start, length);
                    }

                    /// <summary>Lets libraries such as Newtonsoft.Json read and write this type as a string.</summary>
                    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                    public sealed class TextConverter : global::System.ComponentModel.TypeConverter
                    {
                        /** <inheritdoc /> */ public override bool CanConvertFrom(global::System.ComponentModel.ITypeDescriptorContext? context, global::System.Type sourceType) => sourceType == typeof(string);
                        /** <inheritdoc /> */ public override object? ConvertFrom(global::System.ComponentModel.ITypeDescriptorContext? context, global::System.Globalization.CultureInfo? culture, object value) => Parse((string)value);
                    }
                    """);
            }
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void EmitSpanParsable(SourceWriter writer) => writer.Line("""

        /// <inheritdoc />
        public static SnsTopicArn Parse(string s, global::System.IFormatProvider? provider) => Parse(s);

        /// <inheritdoc />
        public static SnsTopicArn Parse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider) => Parse(s.ToString());

        /// <inheritdoc />
        public static bool TryParse(
            [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s,
            global::System.IFormatProvider? provider,
            [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out SnsTopicArn? result) => TryParse(s, out result);

        /// <inheritdoc />
        public static bool TryParse(
            global::System.ReadOnlySpan<char> s,
            global::System.IFormatProvider? provider,
            [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out SnsTopicArn? result) => TryParse(s.ToString(), out result);
        """);
}
