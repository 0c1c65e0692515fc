using System.Globalization;
using System.Text.RegularExpressions;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>The names of the types and members in a namespace.</summary>
internal sealed partial class ModuleNames
{
    private static readonly string[] Things = ["Order", "Invoice", "Customer", "Parcel", "Refund", "Photo", "Report", "Ticket", "Supplier", "Voucher"];
    private static readonly string[] Traits = ["Title", "Street", "Remark", "Origin", "Channel", "Language", "Reference", "Category", "Owner", "Carrier"];

    private static readonly string[] Continuations = ["else", "catch", "finally", "while"];

    private const string Licence = """
        // Copyright (c) the people of the shop. All rights reserved.
        // The licence is in the file that is called so, at the root of the repository.
        """;

    public ModuleNames(Random random, string space)
    {
        Space = space;
        Thing = Things[random.Next(Things.Length)];
        Texts = [.. Traits.OrderBy(_ => random.Next()).Take(random.Next(3, 7))];
    }

    public string Space { get; }

    /// <summary>Gets the name of the record that the namespace is about.</summary>
    public string Thing { get; }

    /// <summary>Gets the string properties of the record.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>
    /// Gets a file with a typical density: a license, a comment on each type and public member, and a blank line after each block.
    /// </summary>
    public string File(string usings, string text)
    {
        string[] lines = text.Split('\n');
        IEnumerable<string> spaced = lines.Zip(lines.Skip(1).Append(""), static (line, next) => EndsBlock(line, next.TrimStart()) ? $"{line}\n" : line);
        IEnumerable<string> documented = spaced.SelectMany(static line => IsDeclaration(line.TrimStart()) ? [.. Comment(line), line] : new[] { line });
        return $"{Licence}\n\n{usings}\n\nnamespace {Space};\n\n{string.Join('\n', documented)}\n";
    }

    /// <summary>Repeats lines for several numbers.</summary>
    public static string Repeat(int count, Func<string, string> lines) =>
        string.Join('\n', Enumerable.Range(1, count).Select(i => lines(i.ToString(CultureInfo.InvariantCulture))));

    private static bool IsDeclaration(string line) =>
        line.StartsWith("public ", StringComparison.Ordinal) || line.StartsWith("private static ", StringComparison.Ordinal);

    // A closing brace that is not followed by }, else, catch, finally or while
    private static bool EndsBlock(string line, string next) => line.TrimStart() == "}" && next.Length > 0 && next[0] != '}' && !Continuations.Any(next.StartsWith);

    private static IEnumerable<string> Comment(string line)
    {
        string indentation = line[..^line.TrimStart().Length];
        string[] parameters = [.. Parameter().Matches(line).Select(static match => match.Groups[1].Value)];
        IEnumerable<string> comment =
        [
            "<summary>",
            "What it is for, in a sentence that says more than its name does.",
            "</summary>",
            .. parameters.Select(static name => $"<param name=\"{name}\">What it is, and what may be given for it.</param>"),
            .. parameters.Length > 0 && !line.Contains(" class ") && !line.Contains(" record ") ? ["<returns>What came of it.</returns>"] : Array.Empty<string>(),
        ];
        return comment.Select(text => $"{indentation}/// {text}");
    }

    // string name, int count = 1)
    [GeneratedRegex(@"[\w>?\]] (\w+)(?: = [^,)]+)?(?=, \w|\)(?: =>| where|;|$| :))")]
    private static partial Regex Parameter();
}
