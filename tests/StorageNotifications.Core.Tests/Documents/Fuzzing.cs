using System.Diagnostics;
using System.Globalization;

namespace StorageNotifications.Core.Tests.Documents;

/// <summary>Runs a test with random seeds: a fixed number of them, or for the time in FUZZ_MINUTES.</summary>
internal static class Fuzzing
{
    private const string Alphabet = " \n\t\r:-#[]{},'\"|>&*!%@\\/abn01.é\u00A0";

    private static readonly string[] s_pieces = ["\r\n", "😀", "- ", ": ", " #", "\n\n", "---\n", "...\n", "  ", "!Ref ", "!Sub ", "&a ", "*a", "|-\n", ">2\n", "\\u0041", "''", "key: ", "//", "/*", "*/", "\uFEFF"];

    /// <param name="check">Checks one seed. The message of a failure contains the seed, so that it can be reproduced.</param>
    public static void Run(int count, Action<Random> check)
    {
        double minutes = double.TryParse(Environment.GetEnvironmentVariable("FUZZ_MINUTES"), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : 0;
        // A longer run continues after the seeds of the short one.
        var watch = Stopwatch.StartNew();
        int seed = 0;
        for (; seed < count || watch.Elapsed.TotalMinutes < minutes; seed++)
        {
            try
            {
                check(new Random(seed));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed.ToString(CultureInfo.InvariantCulture)}: {e.Message}", e);
            }
        }
        if (minutes > 0)
            Console.WriteLine($"Seeds 0 to {(seed - 1).ToString(CultureInfo.InvariantCulture)}");
    }

    public static string Mutate(string text, Random random)
    {
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int start = random.Next(text.Length + 1);
            int length = Math.Min(random.Next(4), text.Length - start);
            text = random.Next(6) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(start, Alphabet[random.Next(Alphabet.Length)].ToString()),
                2 => text.Insert(start, s_pieces[random.Next(s_pieces.Length)]),
                3 => text.Remove(start, length).Insert(start, Alphabet[random.Next(Alphabet.Length)].ToString()),
                4 => text.Insert(random.Next(text.Length + 1), text.Substring(start, Math.Min(random.Next(30), text.Length - start))),
                _ => text[..start],
            };
        }
        return text;
    }
}
