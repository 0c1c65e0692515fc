using BenchmarkDotNet.Running;
using StorageNotifications.Benchmarks;

// --quick [part of a scenario's name]: all candidates of a scenario in turn, in about two minutes. Otherwise BenchmarkDotNet.
if (args is ["--quick", .. var filter])
    QuickRun.Run(filter.Length > 0 ? filter[0] : "");
else
    BenchmarkSwitcher.FromTypes([typeof(ScenarioBenchmarks)]).Run(args);
