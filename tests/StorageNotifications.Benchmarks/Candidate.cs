namespace StorageNotifications.Benchmarks;

/// <summary>One implementation of a scenario; the argument is the index of the input.</summary>
internal sealed record Candidate(string Name, Action<int> Run)
{
    /// <summary>The name of the candidate that the others are compared with.</summary>
    public const string Baseline = "System.Text.Json";

    /// <summary>The name of this package's candidate.</summary>
    public const string Own = "StorageNotifications";
}

/// <summary>
/// A task to perform for each input, the candidates for it, and the required and desired speed of this package relative to the first
/// candidate.
/// </summary>
internal sealed record Scenario(string Name, int Inputs, int RecordsEach, double Must, double Aim, IReadOnlyList<Candidate> Candidates);
