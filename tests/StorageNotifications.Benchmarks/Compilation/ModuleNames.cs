using System.Globalization;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>What the things of a namespace are called.</summary>
internal sealed class ModuleNames
{
    private static readonly string[] Things = ["Order", "Invoice", "Customer", "Parcel", "Refund", "Photo", "Report", "Ticket", "Supplier", "Voucher"];
    private static readonly string[] Traits = ["Title", "Street", "Remark", "Origin", "Channel", "Language", "Reference", "Category", "Owner", "Carrier"];

    public ModuleNames(Random random, string space)
    {
        Space = space;
        Thing = Things[random.Next(Things.Length)];
        Texts = [.. Traits.OrderBy(_ => random.Next()).Take(random.Next(3, 7))];
    }

    public string Space { get; }

    /// <summary>Gets what the namespace is about: a record.</summary>
    public string Thing { get; }

    /// <summary>Gets the properties of the record that are texts.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>A file, with a comment on each type and public member, as code that others use has.</summary>
    public string File(string usings, string text)
    {
        IEnumerable<string> lines = text.Split('\n').SelectMany(static line => IsDeclaration(line.TrimStart()) ? [.. Comment(line), line] : new[] { line });
        return $"{usings}\n\nnamespace {Space};\n\n{string.Join('\n', lines)}\n";
    }

    /// <summary>The same lines for several numbers.</summary>
    public static string Repeat(int count, Func<string, string> lines) =>
        string.Join('\n', Enumerable.Range(1, count).Select(i => lines(i.ToString(CultureInfo.InvariantCulture))));

    private static bool IsDeclaration(string line) =>
        line.StartsWith("public ", StringComparison.Ordinal) || line.StartsWith("private static ", StringComparison.Ordinal);

    private static string[] Comment(string line)
    {
        string indentation = line[..^line.TrimStart().Length];
        return [$"{indentation}/// <summary>", $"{indentation}/// What it is for, in a sentence that says more than its name does.", $"{indentation}/// </summary>"];
    }
}
