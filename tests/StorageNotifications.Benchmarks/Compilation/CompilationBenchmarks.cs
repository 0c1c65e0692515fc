using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>Compiles the same programs with the same analyzers under BenchmarkDotNet.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
public class CompilationBenchmarks
{
    private const int Modules = 30;

    private static readonly AnalyzerSet[] Sets = [AnalyzerSet.None, AnalyzerSet.NoOp, AnalyzerSet.Ours, AnalyzerSet.AwsSdk];

    private Workload _workload = null!;
    private AnalyzerSet _set = null!;

    [ParamsSource(nameof(Programs))]
    public string Program { get; set; } = "";

    [ParamsSource(nameof(Analyzers))]
    public string With { get; set; } = "";

    public static IEnumerable<string> Programs => Workload.All(modules: 1).Select(static workload => workload.Name);

    public static IEnumerable<string> Analyzers => Sets.Select(static set => set.Name);

    [GlobalSetup]
    public void SetUp()
    {
        _workload = Workload.All(Modules).Single(workload => workload.Name == Program);
        _set = Sets.Single(set => set.Name == With);
    }

    [Benchmark]
    public int Compile() => _workload.Compile(_set);

    private sealed class InThisProcess : ManualConfig
    {
        public InThisProcess() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
