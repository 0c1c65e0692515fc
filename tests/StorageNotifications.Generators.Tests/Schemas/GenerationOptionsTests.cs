using StorageNotifications.Core.Options;
using StorageNotifications.Core.Schemas;

namespace StorageNotifications.Generators.Tests.Schemas;

/// <summary>Tests the MSBuild options, including invalid values.</summary>
public class GenerationOptionsTests
{
    [Fact]
    public void UnsetOptions_HaveTheirDefaults()
    {
        // Only the properties of this package are visible to the compiler, and none is set.
        GenerationOptions options = GenerationOptions.Read(
            static key => key.StartsWith("build_property.StorageNotifications", StringComparison.Ordinal) ? "" : null);

        Assert.Equal((false, "StorageNotifications", NotificationFamilies.All), (options.IsPublic, options.RootNamespace, options.Families));
        Assert.Empty(options.Problems);
        Assert.Equal(options, GenerationOptions.Read(static _ => null));
    }

    [Fact]
    public void SetOptions_AreRead()
    {
        GenerationOptions options = Read(("Visibility", " Public "), ("Namespace", "Contoso.Storage"), ("Families", "s3; Lambda,Sns;"));

        Assert.Equal(
            (true, "Contoso.Storage", NotificationFamilies.S3 | NotificationFamilies.Lambda | NotificationFamilies.Sns),
            (options.IsPublic, options.RootNamespace, options.Families));
        Assert.Empty(options.Problems);
    }

    [Theory]
    [InlineData("Visibility", "private")]
    [InlineData("Namespace", "Contoso..Storage")]
    [InlineData("Namespace", "2Contoso")]
    [InlineData("Namespace", "Contoso Storage")]
    [InlineData("Families", "S3;Sqs")]
    [InlineData("Families", "3")]
    [InlineData("Families", ";")]
    public void InvalidValue_IsAProblemAndHasTheDefault(string option, string value)
    {
        GenerationOptions options = Read((option, value));

        OptionProblem problem = Assert.Single(options.Problems);
        Assert.Equal(("StorageNotifications" + option, value), (problem.Option, problem.Value));
        Assert.NotEmpty(problem.Allowed);
        Assert.Equal(GenerationOptions.Read(static _ => null), options with { Problems = default });
    }

    [Fact]
    public void None_ContainsNoFamily() => Assert.Equal(NotificationFamilies.None, Read(("Families", "none")).Families);

    [Theory]
    [InlineData(10, "8.0.0.0", false, false)]
    [InlineData(11, null, true, false)]
    [InlineData(11, "7.0.0.0", true, false)]
    [InlineData(11, "8.0.0.0", true, true)]
    [InlineData(14, "10.0.0.0", true, true)]
    public void Requirements_DecideWhatIsGenerated(int csharp, string? json, bool constants, bool messages)
    {
        Assert.Equal(constants, GenerationRequirements.AllowsConstants(csharp));
        Assert.Equal(messages, GenerationRequirements.AllowsMessages(csharp, json is null ? null : Version.Parse(json)));
    }

    private static GenerationOptions Read(params (string Name, string Value)[] values) => GenerationOptions.Read(
        key => values.FirstOrDefault(value => key == "build_property.StorageNotifications" + value.Name).Value);
}
