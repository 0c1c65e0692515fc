using System.Globalization;
using System.Net;
using System.Text;

namespace StorageNotifications.Benchmarks;

/// <summary>Draws an SVG bar chart of the speed of the emitted code relative to System.Text.Json, with the goals.</summary>
internal static class Plot
{
    private const int RowHeight = 26;
    private const int LabelWidth = 300;
    private const int BarWidth = 480;
    private const int Top = 40;

    public static string Draw(IReadOnlyList<Measurement> measurements)
    {
        Measurement[] own = [.. measurements.Where(static measurement => measurement.Candidate.Name == Candidate.Own)];
        double scale = BarWidth / own.Max(static measurement => Math.Max(measurement.Ratio, measurement.Scenario.Must));
        var svg = new StringBuilder();
        Line(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{LabelWidth + BarWidth + 80}" height="{Top + (own.Length * RowHeight) + 20}" font-family="sans-serif" font-size="13">""");
        Line(svg, $"""<rect width="100%" height="100%" fill="#ffffff"/>""");
        Line(svg, $"""<text x="{LabelWidth}" y="22" fill="#333333">times as fast as System.Text.Json source-generated; the line is the goal</text>""");
        for (int i = 0; i < own.Length; i++)
            Row(svg, own[i], Top + (i * RowHeight), scale);
        Line(svg, $"""<line x1="{LabelWidth + scale:0.0}" y1="{Top - 6}" x2="{LabelWidth + scale:0.0}" y2="{Top + (own.Length * RowHeight)}" stroke="#888888" stroke-dasharray="3 3"/>""");
        return svg.Append("</svg>\n").ToString();
    }

    private static void Row(StringBuilder svg, Measurement measurement, int y, double scale)
    {
        double end = LabelWidth + (measurement.Ratio * scale);
        Line(svg, $"""<text x="{LabelWidth - 8}" y="{y + 14}" text-anchor="end" fill="#333333">{WebUtility.HtmlEncode(measurement.Scenario.Name)}</text>""");
        Line(svg, $"""<rect x="{LabelWidth}" y="{y}" width="{measurement.Ratio * scale:0.0}" height="{RowHeight - 8}" fill="#2f6fab"/>""");
        Line(svg, $"""<text x="{end + 6:0.0}" y="{y + 14}" fill="#333333">{measurement.Ratio:0.0}</text>""");
        double goal = LabelWidth + (measurement.Scenario.Must * scale);
        if (measurement.Scenario.Must > 0)
            Line(svg, $"""<line x1="{goal:0.0}" y1="{y - 2}" x2="{goal:0.0}" y2="{y + RowHeight - 6}" stroke="#d9822b" stroke-width="2"/>""");
    }

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
