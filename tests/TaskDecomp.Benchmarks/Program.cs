using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using TaskDecomp.Benchmarks;

switch (args)
{
    case ["--throughput"]:
        return Throughput.Run();
    case ["--allocation"]:
        return Allocation.Run();
    case ["--notices", var count, var folder, var bytes]:
        return SimpleNotices.Write(int.Parse(count, CultureInfo.InvariantCulture), folder, int.Parse(bytes, CultureInfo.InvariantCulture));
}

// --short: in this process and a few runs of each, for a look within two minutes; all other arguments are BenchmarkDotNet's.
var isShort = args.Contains("--short");
IConfig config = isShort
    ? DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
        .WithWarmupCount(2).WithIterationCount(5).WithIterationTime(TimeInterval.FromMilliseconds(100)))
    : DefaultConfig.Instance;
var summaries = BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)])
    .Run(args.Contains("--filter") ? [.. args.Where(arg => arg != "--short")] : ["--filter", "*", .. args.Where(arg => arg != "--short")], config);
foreach (var summary in summaries)
{
    Scaling.Print(summary);
}

return summaries.All(summary => summary.Reports.All(report => report.Success)) ? 0 : 1;
