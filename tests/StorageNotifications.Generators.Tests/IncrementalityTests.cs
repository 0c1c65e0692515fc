using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using StorageNotifications.Generators.Pipeline;
using StorageNotifications.Generators.Tests.Infrastructure;

namespace StorageNotifications.Generators.Tests;

/// <summary>Tests that an edit causes no work unless it changes the generated code.</summary>
public class IncrementalityTests
{
    [Fact]
    public void UnrelatedEdit_EmitsNothingAgain() => AssertNothingIsEmittedAgain(GeneratorRun.On().AfterAdding("class Unrelated { }"));

    [Fact]
    public void EditWithinAMethod_EmitsNothingAgain() =>
        AssertNothingIsEmittedAgain(GeneratorRun.On("class C { void M() { } }").AfterEditing("class C { void M() { int x = 1; } }"));

    [Fact]
    public void BrokenEdit_EmitsNothingAgain() => AssertNothingIsEmittedAgain(GeneratorRun.On("class C { }").AfterEditing("class C {{{"));

    [Fact]
    public void UnrelatedReference_EmitsNothingAgain()
    {
        MetadataReference other = MetadataReference.CreateFromFile(typeof(Assert).Assembly.Location);
        AssertNothingIsEmittedAgain(GeneratorRun.On().AfterReferencing(TargetLibraries.Net10.Add(other)));
    }

    [Fact]
    public void ChangedOption_EmitsAgain()
    {
        GeneratorRun run = GeneratorRun.On().AfterSetting(("StorageNotificationsVisibility", "public"));

        run.HasReasons(TrackingNames.Options, IncrementalStepRunReason.Modified).HasReasons(TrackingNames.Files, IncrementalStepRunReason.Modified);
        Assert.Contains("public sealed partial record S3EventNotification", run.Files["StorageNotifications.S3.S3EventNotification.g.cs"]);
    }

    [Fact]
    public void RemovedLibrary_RemovesItsFilesAndKeepsTheOthers()
    {
        GeneratorRun run = GeneratorRun.On().AfterReferencing(TargetLibraries.WithoutJson);

        run.HasReasons(TrackingNames.Files, IncrementalStepRunReason.Removed, IncrementalStepRunReason.Unchanged);
    }

    [Fact]
    public void TwoRuns_EmitTheSameText() => Assert.Equal(GeneratorRun.On().Files, GeneratorRun.On().Files);

    [Fact]
    public void PipelineValues_ContainNoCompilerObjects()
    {
        GeneratorRun run = GeneratorRun.On("class C { }");
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (string step in (string[])[TrackingNames.Options, TrackingNames.Project, TrackingNames.Files])
        {
            foreach ((object value, _) in run.Result.TrackedSteps[step].SelectMany(static result => result.Outputs))
                AssertPlain(value, seen);
        }
        Assert.True(seen.Count > 100, "the walk goes into the values");
    }

    private static void AssertNothingIsEmittedAgain(GeneratorRun run)
    {
        run.HasReasons(TrackingNames.Options, IncrementalStepRunReason.Cached)
            .HasReasons(TrackingNames.Project, IncrementalStepRunReason.Unchanged)
            .HasReasons(TrackingNames.Files, IncrementalStepRunReason.Cached);
        IncrementalStepRunReason[] outputs = [.. run.Result.TrackedOutputSteps
            .SelectMany(static step => step.Value).SelectMany(static result => result.Outputs).Select(static output => output.Reason)];
        Assert.NotEmpty(outputs);
        Assert.All(outputs, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static void AssertPlain(object? value, HashSet<object> seen)
    {
        if (value is null or string or Version || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;
        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or Diagnostic, $"a {value.GetType()} in the pipeline");
        Assert.True(value.GetType().Namespace!.StartsWith("StorageNotifications", StringComparison.Ordinal), $"a {value.GetType()} in the pipeline");

        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                AssertPlain(item, seen);
            return;
        }
        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            AssertPlain(field.GetValue(value), seen);
        if (value.GetType().BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            foreach (FieldInfo field in parent.GetFields(BindingFlags.Instance | BindingFlags.NonPublic))
                AssertPlain(field.GetValue(value), seen);
        }
    }
}
