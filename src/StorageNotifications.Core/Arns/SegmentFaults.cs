using System.Text;
using StorageNotifications.Core.Shared;

namespace StorageNotifications.Core.Arns;

/// <summary>Checks the segments of an ARN in which other segments are unknown.</summary>
internal static class SegmentFaults
{
    // A valid value in every partition.
    private const string AnyRegion = "us-east-1";
    private const char AnyDigit = '1';
    private const string AnyName = "x";

    /// <summary>
    /// Finds the first fault that consists of known characters only. If the text is a single segment, the fault spans the whole text.
    /// </summary>
    public static ArnFault Find(ArnText arn, ArnGrammar grammar)
    {
        // If an unknown part can contain colons, the segments cannot be told apart.
        if (arn.IsWhole || arn.SegmentsEnd < arn.Text.Length)
            return default;
        string[] segments = arn.Text.Split([':'], ArnSyntax.Segments);
        var text = new StringBuilder();
        var starts = new int[segments.Length];
        for (int i = 0; i < segments.Length; i++)
        {
            starts[i] = text.Length;
            text.Append(ArnText.HasHole(segments[i]) ? Fill(segments[i], i, grammar) : segments[i]);
            if (i < segments.Length - 1)
                text.Append(':');
        }
        ArnFault fault = ArnSyntax.FindFault(text.ToString(), grammar);
        if (fault.Kind is ArnFaultKind.NotAnArn or ArnFaultKind.TooShort)
            return new(fault.Kind, 0, arn.Text.Length);
        if (fault.Kind is ArnFaultKind.None or ArnFaultKind.WhiteSpace)
            return default;

        int segment = starts.Length - 1;
        while (starts[segment] > fault.Start)
            segment--;
        if (ArnText.HasHole(segments[segment]))
            return default;
        ArnSyntax.Locate(arn.Text, segment, out int start, out _);
        return new(fault.Kind, start + fault.Start - starts[segment], fault.Length);
    }

    private static string Fill(string segment, int index, ArnGrammar grammar) => index switch
    {
        0 => segment,
        1 => grammar.PartitionPrefix,
        2 => grammar.Service,
        3 => AnyRegion,
        4 => new string(AnyDigit, grammar.AccountDigits),
        _ => segment.Replace(ArnText.SegmentHole.ToString(), AnyName),
    };
}
