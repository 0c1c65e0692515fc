using System.Linq;
using System.Text;
using StorageNotifications.Core.Shared;

namespace StorageNotifications.Core.Arns;

/// <summary>Checks the segments of an ARN in which other segments are unknown.</summary>
internal static class SegmentFaults
{
    private const char AnyDigit = '1';
    private const string AnyName = "x";
    private const int ResourceTypeSegment = ArnSyntax.Segments - 1;

    /// <summary>
    /// Finds the first fault that consists of known characters only. If the text has too few segments, the fault spans the whole text.
    /// </summary>
    /// <param name="anyRegion">The code of any region.</param>
    public static ArnFault Find(ArnText arn, ArnGrammar grammar, string anyRegion)
    {
        if (arn.IsWhole)
            return default;
        // The resource of a function has two segments: function:uploads.
        int expected = ArnSyntax.Segments + (grammar.ResourceType.Length > 0 ? 1 : 0);
        // An unknown part that can contain colons is at most one segment if the rest has all the colons of an ARN.
        bool hasUnknownLength = arn.SegmentsEnd < arn.Text.Length;
        if (hasUnknownLength && arn.Text.Split(':').Length != expected)
            return default;

        // Segments with an unknown part are assumed to be valid, so that any fault is in another segment.
        string[] segments = arn.Text.Split([':'], expected);
        // arn:aws:lambda:{regionAndAccount}:function:uploads:live has a qualifier, so an unknown part is two segments.
        if (hasUnknownLength && grammar.ResourceType.Length > 0 && segments.Contains(grammar.ResourceType) && segments[ResourceTypeSegment] != grammar.ResourceType)
            return default;
        var filled = new StringBuilder();
        var starts = new int[segments.Length];
        for (int i = 0; i < segments.Length; i++)
        {
            starts[i] = filled.Length;
            filled.Append(IsKnown(segments[i]) || (i == 0 && !hasUnknownLength) ? segments[i] : Sample(i, grammar, anyRegion));
            if (i < segments.Length - 1)
                filled.Append(':');
        }
        ArnFault fault = ArnSyntax.FindFault(filled.ToString(), grammar);
        if (fault.Kind is ArnFaultKind.NotAnArn or ArnFaultKind.TooShort)
            return new(fault.Kind, 0, arn.Text.Length);
        if (fault.Kind is ArnFaultKind.None or ArnFaultKind.WhiteSpace)
            return default;

        int segment = starts.Length - 1;
        while (starts[segment] > fault.Start)
            segment--;
        if (!IsKnown(segments[segment]))
            return default;
        ArnSyntax.Locate(arn.Text, segment, out int start, out _);
        return new(fault.Kind, start + fault.Start - starts[segment], fault.Length);
    }

    private static bool IsKnown(string segment) => ArnText.Of(segment).IsWhole;

    private static string Sample(int segment, ArnGrammar grammar, string anyRegion) => segment switch
    {
        0 => ArnSyntax.Scheme,
        1 => grammar.PartitionPrefix,
        2 => grammar.Service,
        3 => anyRegion,
        4 => new string(AnyDigit, grammar.AccountDigits),
        ResourceTypeSegment when grammar.ResourceType.Length > 0 => grammar.ResourceType,
        _ => AnyName,
    };
}
