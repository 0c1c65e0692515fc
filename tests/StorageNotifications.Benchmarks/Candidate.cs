namespace StorageNotifications.Benchmarks;

/// <summary>One way to do the job of a scenario with the input of the given number.</summary>
internal sealed record Candidate(string Name, Action<int> Run)
{
    /// <summary>What all others are compared with.</summary>
    public const string Baseline = "System.Text.Json";

    /// <summary>The name of the product's own way.</summary>
    public const string Own = "StorageNotifications";
}

/// <summary>Something to be done with each input, the ways to do it, and how many times faster than the first ours must be.</summary>
internal sealed record Scenario(string Name, int Inputs, int RecordsEach, double Must, double Aim, IReadOnlyList<Candidate> Candidates);
