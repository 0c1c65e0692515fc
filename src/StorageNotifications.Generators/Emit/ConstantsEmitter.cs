using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits classes with string constants.</summary>
internal static class ConstantsEmitter
{
    public static void Emit(SourceWriter writer, ConstantsSpec spec)
    {
        using (writer.Block($"namespace {CSharpText.QualifiedName(spec.Namespace)}"))
        {
            writer.Line($"""
                /// <summary>{CSharpText.Documentation(spec.Summary)}</summary>
                /// <seealso href="{CSharpText.Xml(spec.Source)}"/>
                {GeneratedCode.Attribute}
                """);
            using (writer.Block($"{spec.Settings.Access} static partial class {CSharpText.Identifier(spec.TypeName)}"))
            {
                ILookup<string?, ConstantSpec> groups = spec.Constants.ToLookup(static constant => constant.Group);
                foreach (ConstantSpec constant in groups[null])
                    EmitConstant(writer, constant);
                foreach (IGrouping<string?, ConstantSpec> group in groups.Where(static group => group.Key is not null))
                    EmitGroup(writer, group.Key!, group);
                if (spec.PatternPrefix is { } prefix)
                    EmitPatterns(writer, spec, prefix);
            }
        }
    }

    private static void EmitGroup(SourceWriter writer, string name, IEnumerable<ConstantSpec> constants)
    {
        writer.Line($"/// <summary>The events of the family {CSharpText.Xml(name)}.</summary>");
        using (writer.Block($"public static partial class {CSharpText.Identifier(name)}"))
        {
            foreach (ConstantSpec constant in constants)
                EmitConstant(writer, constant);
        }
    }

    private static void EmitConstant(SourceWriter writer, ConstantSpec constant) => writer.Line($"""
        /// <summary><c>{CSharpText.Xml(constant.Value)}</c>: {CSharpText.Documentation(constant.Summary)}</summary>
        public const string {CSharpText.Identifier(constant.Name)} = {CSharpText.Literal(constant.Value)};
        """);

    private static void EmitPatterns(SourceWriter writer, ConstantsSpec spec, string prefix)
    {
        writer.Line("""
            /// <summary>Determines whether a name is one of these constants. The comparison is case-sensitive. Newer names are unknown.</summary>
            /// <param name="eventType">An event name in a configuration.</param>
            """);
        writer.Line("public static bool IsKnown(string? eventType) => global::System.Array.IndexOf(Known, eventType) >= 0;");

        // The compiler processes an array faster than a switch over strings.
        writer.Line("private static readonly string[] Known = {");
        using (writer.Indented())
        {
            foreach (IGrouping<string?, ConstantSpec> group in spec.Constants.GroupBy(static constant => constant.Group))
                writer.Line(string.Concat(group.Select(static constant => CSharpText.Literal(constant.Value) + ", ")).TrimEnd());
        }
        writer.Line("};");
        writer.Line($"""
            /// <summary>Determines whether a subscription includes an event. A wildcard includes its whole family.</summary>
            /// <param name="subscription">An event name in a configuration, such as <c>s3:ObjectCreated:*</c>.</param>
            /// <param name="deliveredName">An event name in a message, such as <c>ObjectCreated:Put</c>.</param>
            public static bool Matches(string subscription, string deliveredName) =>
                global::{CSharpText.QualifiedName(spec.Settings.RuntimeNamespace)}.S3EventPattern.Matches({CSharpText.Literal(prefix)}, subscription, deliveredName);
            """);
    }
}
