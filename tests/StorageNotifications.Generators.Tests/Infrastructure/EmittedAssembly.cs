using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StorageNotifications.Core.Options;
using StorageNotifications.Generators.Emit;
using StorageNotifications.Generators.Pipeline;

namespace StorageNotifications.Generators.Tests.Infrastructure;

/// <summary>Compiles emitted code for another target or with additional source, and loads it.</summary>
internal sealed class EmittedAssembly
{
    // Spans cannot be passed by reflection.
    private const string Calls = "public static class Calls { public static bool TryParse(string json) => StorageNotifications.NotificationMessage.TryParse(json, out _); }";

    private readonly Assembly _assembly;

    private EmittedAssembly(Assembly assembly) => _assembly = assembly;

    /// <param name="compilation">The features of the target. The code is always compiled against .NET 10.</param>
    /// <param name="rewrite">Changes the content of a file with the given name.</param>
    /// <param name="addition">Additional source.</param>
    /// <param name="isChecked">Whether arithmetic overflow throws an exception, as it does in some projects.</param>
    public static EmittedAssembly Compile(
        CompilationInfo compilation, Func<string, SyntaxTree, SyntaxTree>? rewrite = null, string addition = "", bool isChecked = false)
    {
        using MemoryStream image = CompileImage(compilation, rewrite, addition + Calls, isChecked);
        return Load(image);
    }

    /// <summary>Compiles the code without loading it.</summary>
    public static MemoryStream CompileImage(
        CompilationInfo compilation, Func<string, SyntaxTree, SyntaxTree>? rewrite = null, string addition = "", bool isChecked = false)
    {
        // An older compiler does not support the latest language version.
        var language = (LanguageVersion)Math.Min(compilation.CSharpVersion * 100, (int)LanguageVersion.Latest.MapSpecifiedToEffectiveVersion());
        var parsing = new CSharpParseOptions(language);
        IEnumerable<SyntaxTree> trees = FileSpecFactory.Create(Catalogs.Default, GenerationOptions.Read(static key => key.EndsWith("Visibility", StringComparison.Ordinal) ? "public" : null), new InspectedProject(compilation, OfferedTypes.None, IsUsed: true))
            .Where(static spec => spec is not IsExternalInitSpec)
            .Select(spec => (spec.HintName, Tree: CSharpSyntaxTree.ParseText(FileEmitter.Emit(spec), parsing)))
            .Select(file => rewrite is null ? file.Tree : rewrite(file.HintName, file.Tree));
        CSharpCompilation output = CSharpCompilation.Create(
            "Emitted", [.. trees, CSharpSyntaxTree.ParseText(addition, parsing)], TargetLibraries.Net10,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: isChecked));
        return Emit(output);
    }

    /// <summary>Loads the output of a project with generated code.</summary>
    public static EmittedAssembly Load(CSharpCompilation output)
    {
        using MemoryStream image = Emit(output);
        return Load(image);
    }

    private static EmittedAssembly Load(MemoryStream image) => new(new AssemblyLoadContext("emitted", isCollectible: true).LoadFromStream(image));

    private static MemoryStream Emit(CSharpCompilation output)
    {
        var stream = new MemoryStream();
        var result = output.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
        stream.Position = 0;
        return stream;
    }

    /// <summary>Parses and writes a message of a type.</summary>
    public string Rewrite(string type, string json)
    {
        object read = Parse(type, json);
        return (string)read.GetType().GetMethod("ToJson")!.Invoke(read, null)!;
    }

    public bool TryParse(string json) => (bool)Call("Calls", "TryParse", json)!;

    /// <summary>Gets the value of a member of a message.</summary>
    /// <param name="path">The names of properties, separated by dots.</param>
    public object? Member(string type, string json, string path)
    {
        object? value = Parse(type, json);
        foreach (string name in path.Split('.'))
            value = value?.GetType().GetProperty(name)!.GetValue(value);
        return value;
    }

    /// <summary>Gets the types of the innermost messages.</summary>
    public IEnumerable<string> Unwrap(string json) =>
        ((System.Collections.IEnumerable)_assembly.GetType("StorageNotifications.NotificationMessage")!.GetMethod("Unwrap", [typeof(string)])!
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [json], null)!).Cast<object>().Select(static message => message.GetType().FullName!);

    public string Constant(string type, string name) => (string)_assembly.GetType(type, throwOnError: true)!.GetField(name)!.GetValue(null)!;

    public object? Call(string type, string method, params object[] arguments) =>
        _assembly.GetType(type, throwOnError: true)!.GetMethod(method, [.. arguments.Select(static argument => argument.GetType())])!
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    public long Field(string type, string name) => (long)_assembly.GetType(type)!.GetField(name)!.GetValue(null)!;

    /// <summary>Gets the size of the IL of a type's methods with the given names, in bytes.</summary>
    public int CodeSize(string type, params string[] methods) =>
        _assembly.GetType(type, throwOnError: true)!
            .GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(method => methods.Contains(method.Name))
            .Sum(static method => method.GetMethodBody()!.GetILAsByteArray()!.Length);

    private object Parse(string type, string json) =>
        _assembly.GetType(type, throwOnError: true)!.GetMethod("Parse", [typeof(string)])!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [json], null)!;
}
