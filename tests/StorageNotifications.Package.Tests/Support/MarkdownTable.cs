namespace StorageNotifications.Package.Tests.Support;

/// <summary>Writes tables in the format of the documentation.</summary>
internal static class MarkdownTable
{
    public static string Create(string[] header, IEnumerable<string[]> rows) =>
        string.Join('\n', [Row(header), "|" + string.Concat(header.Select(static _ => "---|")), .. rows.Select(Row)]);

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";
}
