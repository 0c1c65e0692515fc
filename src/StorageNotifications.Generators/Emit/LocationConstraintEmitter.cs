using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Emit;

/// <summary>Emits the conversion of location constraints to regions.</summary>
internal static class LocationConstraintEmitter
{
    public static void Emit(SourceWriter writer, LocationConstraintSpec spec)
    {
        using (writer.Block($"namespace {CSharpText.QualifiedName(spec.Namespace)}"))
        {
            writer.Line($"""
                /// <summary>Converts the location constraint of a bucket, which is not always a region code.</summary>
                /// <seealso href="{CSharpText.Xml(spec.Source)}"/>
                {GeneratedCode.Attribute}
                """);
            using (writer.Block($"{spec.Settings.Access} static partial class S3LocationConstraint"))
            {
                writer.Line($"""
                    /// <summary>Gets the region of a bucket with a location constraint.</summary>
                    /// <param name="constraint">The result of GetBucketLocation; null and empty mean {CSharpText.Xml(spec.RegionWithoutConstraint)}.</param>
                    """);
                using (writer.Block("public static string ToRegion(string? constraint)"))
                {
                    writer.Line("string region = constraint ?? \"\";");
                    foreach (LocationSpec location in spec.Locations)
                    {
                        writer.Line($"""
                            if (region == {CSharpText.Literal(location.Constraint)})
                                return {CSharpText.Literal(location.Region)};
                            """);
                    }
                    writer.Line("return region;");
                }
            }
        }
    }
}
