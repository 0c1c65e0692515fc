using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace StorageNotifications.Benchmarks;

/// <summary>Runs the same scenarios under BenchmarkDotNet.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
public class ScenarioBenchmarks
{
    private Scenario _scenario = null!;
    private Action<int> _run = null!;

    /// <summary>The scenario and candidate.</summary>
    [ParamsSource(nameof(Cases))]
    public string Case { get; set; } = "";

    public static IEnumerable<string> Cases =>
        Scenarios.All.SelectMany(static scenario => scenario.Candidates.Select(candidate => $"{scenario.Name}: {candidate.Name}"));

    [GlobalSetup]
    public void SetUp()
    {
        string[] parts = Case.Split(": ");
        _scenario = Scenarios.All.Single(scenario => scenario.Name == parts[0]);
        _run = _scenario.Candidates.Single(candidate => candidate.Name == parts[1]).Run;
    }

    /// <summary>Processes every input of the scenario once.</summary>
    [Benchmark]
    public void Pass()
    {
        for (int i = 0; i < _scenario.Inputs; i++)
            _run(i);
    }

    // The emitted code is compiled into this program.
    private sealed class InThisProcess : ManualConfig
    {
        public InThisProcess() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
