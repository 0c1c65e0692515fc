using System.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares texts so that a failure shows the lines that differ.</summary>
internal static class VerifierExtensions
{
    public static void EqualOrDiff(this IVerifier verifier, string expected, string actual, string message)
    {
        if (expected != actual)
            verifier.Fail($"{message} Expected is '-', actual is '+':{Environment.NewLine}{Diff(Lines(expected), Lines(actual))}");
    }

    private static string[] Lines(string text) => text.Replace("\r", "<CR>", StringComparison.Ordinal).Split('\n');

    private static string Diff(string[] expected, string[] actual)
    {
        // common[i, j]: how many lines the rest of both texts have in common, in order.
        var common = new int[expected.Length + 1, actual.Length + 1];
        for (int i = expected.Length - 1; i >= 0; i--)
        {
            for (int j = actual.Length - 1; j >= 0; j--)
                common[i, j] = expected[i] == actual[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var diff = new StringBuilder();
        for (int i = 0, j = 0; i < expected.Length || j < actual.Length;)
        {
            if (i < expected.Length && j < actual.Length && expected[i] == actual[j])
                (i, j, _) = (i + 1, j + 1, diff.Append("  ").AppendLine(expected[i]));
            else if (j == actual.Length || (i < expected.Length && common[i + 1, j] >= common[i, j + 1]))
                diff.Append("- ").AppendLine(expected[i++]);
            else
                diff.Append("+ ").AppendLine(actual[j++]);
        }
        return diff.ToString();
    }
}
