using System.Text.RegularExpressions;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Tests;

/// <summary>Tests which folders can use types of other folders; docs/architecture.md explains the table.</summary>
public sealed partial class ArchitectureTests
{
    private const int LongestFile = 350;

    private const string Core = "src/StorageNotifications.Core/";
    private const string Analyzers = "src/StorageNotifications.Analyzers/";
    private const string Fixes = "src/StorageNotifications.CodeFixes/";
    private const string Generators = "src/StorageNotifications.Generators/";

    private static readonly SourceFile[] Files = [.. Repository.CSharpFiles().Select(static path => new SourceFile(path)).Where(static file => file.Path.StartsWith("src/", StringComparison.Ordinal))];

    public static TheoryData<string> RuleNames => new(RuleSet.Default.Rules.Select(static rule => rule.GetType().Name));

    [Fact]
    public void Core_DoesNotReferenceTheCompiler() => AssertNothing(Core, static name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    // Rules and facts do not depend on a front.
    [Fact]
    public void Judgement_NamesNoFrontAndNoLibrary() =>
        AssertNothing(Core + "Judgement/", static name => name.StartsWith("StorageNotifications.Analyzers", StringComparison.Ordinal) || name == "StorageNotifications.Core.Apis");

    [Fact]
    public void Values_NameNoLibrary() =>
        AssertNothing(Analyzers + "CSharp/Values/", static name => name.StartsWith("StorageNotifications.", StringComparison.Ordinal) && name != "StorageNotifications.Analyzers.CSharp.Values");

    [Fact]
    public void Symbols_NameNoFacts() =>
        AssertNothing(Analyzers + "CSharp/Symbols/", static name => name.StartsWith("StorageNotifications.Core.Judgement", StringComparison.Ordinal));

    // Types of a parent namespace do not require a 'using' directive.
    [Theory]
    [InlineData("Values")]
    [InlineData("Symbols")]
    public void FolderBelowTheFront_NamesNothingOfIt(string folder)
    {
        string[] names = [.. Files.Where(static file => file.Folder == "Analyzers.CSharp").Select(static file => Path.GetFileNameWithoutExtension(file.Path))];
        Assert.NotEmpty(names);
        Assert.All(FilesIn($"{Analyzers}CSharp/{folder}/"), file => Assert.DoesNotContain(file.Words, names.Contains));
    }

    [Fact]
    public void Fronts_NameNoRule()
    {
        string[] names = [.. RuleSet.Default.Rules.Select(static rule => rule.GetType().Name)];
        Assert.All(
            FilesIn(Analyzers).Where(static file => !file.IsIn(Analyzers + "Diagnostics/")),
            file => Assert.DoesNotContain(file.Words, names.Contains));
    }

    [Theory]
    [InlineData(Core)]
    [InlineData(Analyzers)]
    [InlineData(Generators)]
    public void Folders_HaveNoCycles(string project)
    {
        Dictionary<string, string[]> uses = FilesIn(project).Where(static file => file.Folder.Length > 0)
            .GroupBy(static file => file.Folder)
            .ToDictionary(static folder => folder.Key, static folder => folder.SelectMany(static file => file.UsedFolders).Distinct().Where(used => used != folder.Key).ToArray());
        while (uses.Where(folder => !folder.Value.Any(uses.ContainsKey)).Select(static folder => folder.Key).ToArray() is { Length: > 0 } leaves)
        {
            foreach (string leaf in leaves)
                uses.Remove(leaf);
        }
        Assert.Empty(uses.Select(static folder => $"{folder.Key} uses {string.Join(", ", folder.Value)}"));
    }

    [Fact]
    public void LongFile_HasAReasonInItsFirstLine() => Assert.Empty(Files
        .Where(static file => file.Lines.Length > LongestFile && !file.Lines[0].StartsWith("// ", StringComparison.Ordinal))
        .Select(static file => $"{file.Path} has {file.Lines.Length} lines"));

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Rule_IsOneFileThatBeginsWithItsId(string name)
    {
        string id = RuleSet.Default.Rules.Single(rule => rule.GetType().Name == name).Id;
        string text = Repository.Read($"{Core}Judgement/Rules/{name}.cs");

        Assert.Contains($"/// <summary>{id}: ", text, StringComparison.Ordinal);
        Assert.Single(RuleClass().Matches(text));
    }

    // Core.Tests checks that each rule also has tests on facts.
    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Rule_HasTestsThroughAFront(string name) => Assert.Contains(
        new[] { "", "Templates." },
        front => typeof(ArchitectureTests).Assembly.GetType($"{typeof(ArchitectureTests).Namespace}.{front}{name}Tests") is not null);

    private static void AssertNothing(string folder, Func<string, bool> isForbidden) =>
        Assert.Empty(FilesIn(folder).SelectMany(file => file.Namespaces.Where(isForbidden).Select(name => $"{file.Path} uses {name}")));

    // A test of a folder that was renamed must fail.
    private static SourceFile[] FilesIn(string folder)
    {
        SourceFile[] files = [.. Files.Where(file => file.IsIn(folder))];
        Assert.NotEmpty(files);
        return files;
    }

    [GeneratedRegex(@"class \w+ : Rule<")]
    private static partial Regex RuleClass();

    private sealed partial class SourceFile
    {
        public SourceFile(string path)
        {
            Lines = File.ReadAllLines(path);
            string text = string.Join('\n', Lines);
            Path = Repository.RelativePath(path);
            Folder = FolderOf(Own().Match(text).Groups[1].Value);
            Words = [.. Word().Matches(text).Select(static match => match.Value)];
            Namespaces = [.. Used().Matches(text).Select(static match => match.Groups[1].Value)];
            UsedFolders = [.. Namespaces.Select(FolderOf).Where(static folder => folder.Length > 0)];
        }

        public string Path { get; }

        /// <summary>
        /// Gets the folder in the project: in Core, which has facts and rules in subfolders of Judgement, the first folder; elsewhere, the
        /// whole path.
        /// </summary>
        public string Folder { get; }

        public string[] Lines { get; }

        public HashSet<string> Words { get; }

        public IReadOnlyList<string> Namespaces { get; }

        public IReadOnlyList<string> UsedFolders { get; }

        public bool IsIn(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);

        // StorageNotifications.Core.Judgement.Rules: Judgement; StorageNotifications.Analyzers.CSharp.Values: CSharp.Values
        private static string FolderOf(string name)
        {
            string[] parts = name.Split('.');
            return parts.Length < 3 || parts[0] != "StorageNotifications" ? "" : parts[1] == "Core" ? parts[2] : string.Join('.', parts[1..]);
        }

        [GeneratedRegex(@"^namespace (\S+);", RegexOptions.Multiline)]
        private static partial Regex Own();

        [GeneratedRegex(@"\w+")]
        private static partial Regex Word();

        [GeneratedRegex(@"^using (?:static |\w+ = )?([\w.]+);", RegexOptions.Multiline)]
        private static partial Regex Used();
    }
}
